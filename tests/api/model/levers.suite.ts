import { beforeAll, describe, expect, it } from 'vitest';
import { toGlobalId } from '../../../src/domain/global-id.ts';
import type { OpenStore } from '../../support/stores.ts';
import { type Ask, asking, dataOf } from './asking.ts';

const QUERY = /* GraphQL */ `
  query Levers($scenario: ScenarioInput, $baseline: ScenarioInput, $year: Int = 2030, $first: Int) {
    profitRedistribution(scenario: $scenario, baseline: $baseline) {
      scenarioId
      years
      firms(year: $year, first: $first) { name firm { slug } changeUsd attribution { lever amountUsd } }
      mix(domain: SCALE_OUT, year: $year) { technology { slug } scenarioShare }
    }
  }
`;

interface Answer {
  readonly profitRedistribution: {
    readonly scenarioId: string;
    readonly years: readonly number[];
    readonly firms: readonly Firm[];
    readonly mix: readonly { readonly technology: { readonly slug: string }; readonly scenarioShare: number }[];
  };
}
interface Firm {
  readonly name: string;
  readonly firm: { readonly slug: string } | null;
  readonly changeUsd: number;
  readonly attribution: readonly { readonly lever: string; readonly amountUsd: number }[];
}

const cpo = (share: number) => ({ domain: 'SCALE_OUT', technology: 'cpo', curve: { constant: share } });
const share = (firm: string, value: number, stage = 'laser') => ({ technology: 'cpo', stage, firm, share: value });

/** What is refused, under which argument, and what the message or the suggestions say. */
const REFUSED: readonly (readonly [string, Readonly<Record<string, unknown>>, string, RegExp])[] = [
  [
    'an unknown technology',
    { adoption: [{ ...cpo(0.1), technology: 'cpoo' }] },
    'scenario.adoption[0].technology',
    /Did you mean "cpo"/,
  ],
  [
    'a stage where a technology belongs',
    { prices: [{ technology: toGlobalId('Stage', 'laser'), relativePrice: 1 }] },
    'scenario.prices[0].technology',
    /U3RhZ2U6bGFzZXI/,
  ],
  [
    'an unknown stage',
    { margins: [{ stage: 'lasers', margin: 0.1 }] },
    'scenario.margins[0].stage',
    /Did you mean "laser"/,
  ],
  ['an unknown firm', { shares: [share('lumentumm', 0.1)] }, 'scenario.shares[0].firm', /Did you mean "lumentum"/],
  ['adoption above 1', { adoption: [cpo(1.2)] }, 'scenario.adoption[0].curve.constant', /\[0, 1\]/],
  ['a share below 0', { shares: [share('lumentum', -0.1)] }, 'scenario.shares[0].share', /\[0, 1\]/],
  [
    'a table out of order',
    {
      adoption: [
        {
          ...cpo(0),
          curve: {
            table: [
              { year: 2030, share: 0.2 },
              { year: 2028, share: 0.1 },
            ],
          },
        },
      ],
    },
    'scenario.adoption[0].curve.table[1].year',
    /2030/,
  ],
  [
    'two entries for one key',
    {
      prices: [
        { technology: 'cpo', relativePrice: 1 },
        { technology: 'cpo', relativePrice: 2 },
      ],
    },
    'scenario.prices[1]',
    /cpo/,
  ],
  [
    'a stage that pays out more than it earns',
    { inputs: [{ technology: 'cpo', buyer: 'optical-engine', seller: 'laser', share: 1 }] },
    'scenario.inputs',
    /optical-engine/,
  ],
  [
    'shares of a stage above 1',
    { shares: [share('lumentum', 0.9), share('coherent', 0.9)] },
    'scenario.shares',
    /laser/,
  ],
  [
    'a margin above what the stage keeps',
    { margins: [{ technology: 'cpo', stage: 'optical-engine', margin: 0.99 }] },
    'scenario.margins',
    /optical-engine/,
  ],
  ['a box margin of 1', { boxMargins: [{ technology: 'cpo', margin: 1 }] }, 'scenario.boxMargins[0].margin', /1/],
  ['years the wrong way round', { fromYear: 2030, toYear: 2028 }, 'scenario.fromYear', /2028/],
];

export function leversSuite(open: OpenStore): void {
  describe('levers', () => {
    let ask: Ask;
    beforeAll(async () => {
      ask = asking(await open());
    });
    const asked = async (variables: Readonly<Record<string, unknown>>) =>
      (await dataOf(ask<Answer>(QUERY, variables))).profitRedistribution;

    describe('refuse', () => {
      it.each(REFUSED)('%s', async (_what, scenario, argument, says) => {
        const { errors } = await ask(QUERY, { scenario });
        expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
        expect(String(errors[0]?.extensions?.argument)).toMatch(new RegExp(`^${escaped(argument)}`));
        expect(errors[0]?.message).toMatch(says);
      });

      it('in a baseline under its own name', async () => {
        const { errors } = await ask(QUERY, { baseline: { prices: [{ technology: 'cpu', relativePrice: 1 }] } });
        expect(errors[0]?.extensions?.argument).toBe('baseline.prices[0].technology');
      });

      it('every fault at once', async () => {
        const scenario = { adoption: [{ ...cpo(2), technology: 'lpoo' }], shares: [share('nobody-at-all', 3)] };
        const { errors } = await ask(QUERY, { scenario });
        const faults: readonly { readonly argument: string }[] = JSON.parse(
          JSON.stringify(errors[0]?.extensions?.faults ?? []),
        );
        expect(errors).toHaveLength(1);
        expect(faults.map(({ argument }) => argument)).toEqual(
          expect.arrayContaining([
            'scenario.adoption[0].technology',
            'scenario.shares[0].firm',
            'scenario.shares[0].share',
          ]),
        );
      });

      it('a year that the scenario does not have, naming those that it has', async () => {
        const { errors } = await ask(QUERY, { year: 2050 });
        expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'year' });
        expect(errors[0]?.message).toMatch(/2024.*2035/);
      });

      it.each([0, 1001])('a page of %d firms', async (first) => {
        const { errors } = await ask(QUERY, { first });
        expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'first' });
      });
    });

    it('take slugs and global ids alike', async () => {
      const bySlug = await asked({ scenario: { adoption: [cpo(0.4)], shares: [share('lumentum', 0.5)] } });
      const ids = { ...share(toGlobalId('Firm', 'lumentum'), 0.5, toGlobalId('Stage', 'laser')) };
      const byId = await asked({
        scenario: {
          adoption: [{ ...cpo(0.4), technology: toGlobalId('Technology', 'cpo') }],
          shares: [{ ...ids, technology: toGlobalId('Technology', 'cpo') }],
        },
      });
      expect(byId).toEqual(bySlug);
    });

    it('change the answer, and its id', async () => {
      const [plain, faster] = [await asked({}), await asked({ scenario: { adoption: [cpo(0.9)] } })];
      expect(faster.scenarioId).not.toBe(plain.scenarioId);
      expect(faster.mix.find(({ technology }) => technology.slug === 'cpo')?.scenarioShare).toBeCloseTo(0.9, 12);
    });

    it('do not change the id by a name', async () => {
      const [plain, named] = [await asked({}), await asked({ scenario: { name: 'a name' } })];
      expect(named).toEqual(plain);
    });

    it('share out the change by Shapley value, the evidence first', async () => {
      const scenario = { adoption: [cpo(0.6)], prices: [{ technology: 'cpo', relativePrice: 1 }] };
      const { firms } = await asked({ scenario, first: 3 });
      for (const { attribution, changeUsd } of firms) {
        expect(attribution.map(({ lever }) => lever)).toEqual(['evidence', 'adoption/SCALE_OUT/cpo', 'price/cpo']);
        expect(attribution.reduce((sum, { amountUsd }) => sum + amountUsd, 0)).toBeCloseTo(changeUsd, 0);
      }
    });

    it('let a firm of the graph enter a stage where it holds nothing so far', async () => {
      const { firms } = await asked({ scenario: { shares: [share('ayarlabs', 0.05, 'optical-engine')] } });
      expect(firms.find(({ firm }) => firm?.slug === 'ayarlabs')?.changeUsd).toBeGreaterThan(0);
    });

    it('change nothing where nobody adopts', async () => {
      const never = ['SCALE_OUT', 'SCALE_UP'].map((domain) => ({ ...cpo(0), domain }));
      const { firms } = await asked({ scenario: { adoption: never } });
      expect(firms.map(({ changeUsd }) => changeUsd)).toEqual(firms.map(() => 0));
    });
  });
}

function escaped(text: string): string {
  return text.replace(/[.[\]]/g, '\\$&');
}
