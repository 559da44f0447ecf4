import { beforeAll, describe, expect, it } from 'vitest';
import { toGlobalId } from '../../../src/domain/global-id.ts';
import type { OpenStore } from '../../support/stores.ts';
import { type Ask, asking, dataOf } from './asking.ts';

const GOAL = /* GraphQL */ `
  query Goal($scenario: ScenarioInput, $lever: LeverInput!, $target: TargetInput!) {
    goalSeek(scenario: $scenario, lever: $lever, target: $target) {
      reachable solutions evaluations minimum { lever output } maximum { lever output } range { low high }
    }
  }
`;
const LIMITS = /* GraphQL */ `
  query Limits($scenario: ScenarioInput, $year: Int!, $fallback: Boolean) {
    profitRedistribution(scenario: $scenario) {
      pool(year: $year) { scenarioSpendUsd }
      bottlenecks(year: $year, fallback: $fallback) {
        year fallback
        total { wantedPorts shippedPorts missedPorts wantedUsd shippedUsd missedUsd }
        shipments { domain technology { slug } wantedPorts shippedPorts missedPorts wantedUsd shippedUsd missedUsd }
        resources { resource { slug name } capacityShare capacityUnits wantedUnits usedUnits isBinding dualUsd claims { id } }
        pool { baselineProfitUsd wantedProfitUsd shippedProfitUsd changeUsd missedUsd }
        firms(first: 3, grouped: true) { name firm { slug } missedUsd }
        stages { stage { slug } missedUsd }
      }
      mismatch(year: $year) {
        delta capitalPerPortUsd capitalBasis demandPorts missedUsd strandedUsd
        technologies { domain technology { slug } priceUsd missedUsd }
        claims { refs }
      }
    }
  }
`;
const COST = /* GraphQL */ `
  query Cost($year: Int!, $scenario: ScenarioInput) {
    buyerCost(year: $year, scenario: $scenario) {
      year draws seed reference { slug }
      technologies {
        technology { slug }
        totalUsd { low mid high }
        relativePerBit { low mid high }
        parts { kind usd { mid } parameters claims { statement } }
      }
      claims { claim { refs } technology { slug } quantity scope claimedLow claimedHigh ours { mid } difference agrees }
    }
  }
`;

interface Goal {
  readonly goalSeek: {
    readonly reachable: boolean;
    readonly solutions: readonly number[];
    readonly evaluations: number;
  };
}
interface Limits {
  readonly profitRedistribution: {
    readonly pool: { readonly scenarioSpendUsd: number };
    readonly bottlenecks: {
      readonly fallback: boolean;
      readonly total: Readonly<Record<string, number>>;
      readonly resources: readonly {
        readonly resource: { readonly slug: string };
        readonly isBinding: boolean;
        readonly dualUsd: number;
        readonly claims: readonly unknown[];
      }[];
      readonly firms: readonly { readonly firm: { readonly slug: string } | null; readonly missedUsd: number }[];
    };
    readonly mismatch: {
      readonly capitalBasis: string | null;
      readonly missedUsd: number;
      readonly claims: readonly { readonly refs: readonly string[] }[];
    };
  };
}
interface Cost {
  readonly buyerCost: {
    readonly technologies: readonly {
      readonly technology: { readonly slug: string };
      readonly parts: readonly { readonly kind: string; readonly claims: readonly unknown[] }[];
    }[];
    readonly claims: readonly {
      readonly claim: { readonly refs: readonly string[] };
      readonly technology: { readonly slug: string };
      readonly quantity: string;
      readonly scope: string;
      readonly agrees: boolean;
    }[];
  };
}

const thirdOfModules = {
  lever: { adoptionPoint: { domain: 'SCALE_OUT', technology: 'cpo', year: 2030 } },
  target: { output: { stageChangeShare: { of: 'module-assembly', year: 2030 } }, equals: -1 / 3 },
};

export function solversSuite(open: OpenStore): void {
  let ask: Ask;
  beforeAll(async () => {
    ask = asking(await open());
  });

  describe('goal seek', () => {
    it('answers at which CPO share module makers lose a third', async () => {
      const { goalSeek } = await dataOf(ask<Goal>(GOAL, thirdOfModules));
      expect(goalSeek).toMatchObject({ reachable: true, solutions: [expect.closeTo(1 / 3, 9)] });
    });

    it('takes global ids, and a firm that is new to a stage', async () => {
      const share = {
        technology: toGlobalId('Technology', 'cpo'),
        stage: toGlobalId('Stage', 'laser'),
        firm: toGlobalId('Firm', 'oracle'),
      };
      const output = { firmChangeUsd: { of: toGlobalId('Firm', 'oracle'), year: 2030 } };
      const { goalSeek } = await dataOf(ask<Goal>(GOAL, { lever: { share }, target: { output, equals: 1e7 } }));
      expect(goalSeek.solutions).toHaveLength(1);
    });

    it.each([
      ['lever.price', { lever: { price: 'cpoo' } }, /cpo/],
      [
        'target.output.stageChangeShare.of',
        targetOf({ stageChangeShare: { of: 'module-asembly', year: 2030 } }),
        /module-assembly/,
      ],
      ['target.output.poolChangeUsd', targetOf({ poolChangeUsd: 2050 }), /2024 to 2035/],
      ['scenario.prices[0].technology', { scenario: { prices: [{ technology: 'x', relativePrice: 1 }] } }, /"x"/],
    ])('refuses what it does not know: %s', async (argument, changes, says) => {
      const { errors } = await ask(GOAL, { ...thirdOfModules, ...changes });
      expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
      expect(errors[0]?.message).toMatch(says);
    });

    it('refuses a target that is no number, and two levers at once', async () => {
      const { target, lever } = thirdOfModules;
      const text = await ask(GOAL, { lever, target: { ...target, equals: 'much' } });
      expect(text.errors[0]?.message).toMatch(/target\.equals/);
      const two = await ask(GOAL, { target, lever: { ...lever, price: 'cpo' } });
      expect(two.errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    });
  });

  describe('bottlenecks', () => {
    it('name the resource that is short, its dual and its claims, and who misses profit', async () => {
      const { profitRedistribution } = await dataOf(ask<Limits>(LIMITS, { year: 2026 }));
      const { resources, firms, total } = profitRedistribution.bottlenecks;
      const short = resources.filter(({ isBinding }) => isBinding);
      expect(short.map(({ resource }) => resource.slug)).toEqual(['cpo-packaging', 'inp-substrate']);
      expect(short[1]?.dualUsd).toBeCloseTo(890, 6);
      // Its capacities of three years, and the uses of four technologies.
      expect(short[1]?.claims).toHaveLength(7);
      expect(total.missedUsd).toBeCloseTo(7_550_139_612, -6);
      expect(firms[0]?.firm?.slug).toBe('innolight');
    });

    it('go by the capacities of the scenario, with an earlier generation filling in where asked', async () => {
      const scenario = { capacities: [{ resource: toGlobalId('Resource', 'cpo-packaging'), year: 2030, share: 0.5 }] };
      const spend = async (fallback: boolean) => {
        const { profitRedistribution } = await dataOf(ask<Limits>(LIMITS, { year: 2030, scenario, fallback }));
        return profitRedistribution;
      };
      const [without, filled] = [await spend(false), await spend(true)];
      expect(without.pool.scenarioSpendUsd).toBeCloseTo(without.bottlenecks.total.shippedUsd ?? 0, 0);
      expect(filled.bottlenecks.fallback).toBe(true);
      expect(filled.bottlenecks.total.shippedUsd).toBeGreaterThan(without.bottlenecks.total.shippedUsd ?? 0);
    });

    it('refuse a capacity of nothing known, with a suggestion', async () => {
      const scenario = { capacities: [{ resource: 'lasr', year: 2030, share: 0.5 }] };
      const { errors } = await ask(LIMITS, { year: 2030, scenario });
      expect(errors[0]?.extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        argument: 'scenario.capacities[0].resource',
        suggestions: ['laser'],
      });
    });

    it('come with the cost of a mismatch, beside the claim of the article', async () => {
      const { mismatch } = (await dataOf(ask<Limits>(LIMITS, { year: 2026 }))).profitRedistribution;
      expect(mismatch.missedUsd / 1e9).toBeCloseTo(1.43, 2);
      expect(mismatch.capitalBasis).toBe('ASSUMED');
      expect(mismatch.claims.flatMap(({ refs }) => refs)).toContain('C33');
    });

    it('read the firms, stages, technologies, resources and claims of an answer once each', async () => {
      await ask('{ profitRedistribution { years } }');
      const { statements } = await ask(LIMITS, { year: 2026 });
      expect([...statements].sort()).toEqual([
        'claims-by-id',
        'firms-by-slug',
        'graph-version',
        'mismatch-claims',
        'resources-by-slug',
        'stages-by-slug',
        'technologies-by-slug',
      ]);
    });
  });

  describe("the buyer's side", () => {
    it('stands beside the published claims: some agree, some do not', async () => {
      const { claims, technologies } = (await dataOf(ask<Cost>(COST, { year: 2026 }))).buyerCost;
      const verdict = (ref: string) => claims.find(({ claim }) => claim.refs.includes(ref));
      expect(verdict('C15')).toMatchObject({ quantity: 'COST', scope: 'PORT', agrees: false });
      expect(verdict('CPB34')).toMatchObject({ quantity: 'COST', scope: 'NETWORK', agrees: false });
      expect(verdict('C25')).toMatchObject({ quantity: 'POWER', agrees: false });
      expect(verdict('PWR09')?.agrees).toBe(true);
      expect(verdict('PWR13')).toMatchObject({ technology: { slug: 'cpo' }, agrees: true });
      expect(technologies.map(({ technology }) => technology.slug)).toEqual([
        'copper',
        'cpo',
        'dsp-pluggable',
        'lpo',
        'npo',
      ]);
      // Three years of the price path and the relative price; five numbers of energy; four of failures, and the price.
      const counted = technologies.map(({ parts }) => parts.map(({ kind, claims }) => [kind, claims.length]));
      const each = [
        ['PRICE', 4],
        ['ENERGY', 5],
        ['FAILURES', 8],
      ];
      expect(counted).toEqual(technologies.map(() => each));
    });

    it('stands beside what had been published by the day of its scenario', async () => {
      const query = `query ($scenario: ScenarioInput) {
        buyerCost(year: 2026, scenario: $scenario) { claims { claim { key knownFrom } } } }`;
      interface Published {
        readonly buyerCost: { readonly claims: readonly { readonly claim: { readonly knownFrom: string | null } }[] };
      }
      const claims = async (knownOn: string | null) =>
        (await dataOf(ask<Published>(query, { scenario: { knownOn } }))).buyerCost.claims;
      const day = '2026-01-31';
      const known = (await claims(null)).filter(({ claim: { knownFrom } }) => knownFrom !== null && knownFrom <= day);
      expect(known.length).toBeGreaterThan(0);
      expect(await claims(day)).toEqual(known);
      expect((await claims(null)).length).toBeGreaterThan(known.length);
    });

    it('refuses a year that cannot be', async () => {
      const { errors } = await ask(COST, { year: 1900 });
      expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'year' });
    });
  });

  it('answers the same bytes to the same question', async () => {
    const [first, second] = [await ask(LIMITS, { year: 2026 }), await ask(LIMITS, { year: 2026 })];
    expect(first.text).toBe(second.text);
  });
}

function targetOf(output: unknown) {
  return { target: { output, equals: 0 } };
}
