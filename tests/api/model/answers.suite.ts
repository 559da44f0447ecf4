import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { OpenStore } from '../../support/stores.ts';
import { type Ask, asking, dataOf } from './asking.ts';

const EVERYTHING = /* GraphQL */ `
  {
    profitRedistribution {
      scenarioId engineVersion graphVersion years warnings
      byYear { year pool { changeUsd presentValueUsd residualUsd } concentration { baselineHhi scenarioHhi } }
      firms(year: 2030) {
        name firm { slug } changeUsd presentValueUsd turningYear materiality { share operatingIncomeUsd operatingIncomeBasis fiscalYear reason }
        contributions { technology { slug } stage { slug } domain amountUsd } attribution { lever amountUsd standardErrorUsd }
      }
      grouped: firms(year: 2030, grouped: true) { name firm { slug } changeUsd }
      scaleOut: firms(year: 2030, domain: SCALE_OUT) { name changeUsd }
      stages(year: 2030) { stage { slug } changeUsd scenarioValueAddedUsd }
      flows(year: 2030) { from { kind name } to { kind name } amountUsd }
      pool(year: 2030) { changeUsd scenarioSpendUsd }
    }
    firm(slug: "nvidia") { redistribution(year: 2030) { changeUsd materiality { share fiscalYear } } }
    none: firm(slug: "coreweave") { redistribution(year: 2030) { changeUsd } }
  }
`;

interface Amount {
  readonly changeUsd: number;
}
interface Row extends Amount {
  readonly name: string;
  readonly firm: { readonly slug: string } | null;
  readonly materiality: {
    readonly share: number | null;
    readonly operatingIncomeUsd: number | null;
    readonly operatingIncomeBasis: string | null;
    readonly reason: string | null;
  };
}
interface Everything {
  readonly profitRedistribution: {
    readonly scenarioId: string;
    readonly firms: readonly Row[];
    readonly grouped: readonly Row[];
    readonly stages: readonly (Amount & { readonly scenarioValueAddedUsd: number })[];
    readonly flows: readonly { readonly from: End; readonly to: End; readonly amountUsd: number }[];
    readonly pool: Amount & { readonly scenarioSpendUsd: number };
  };
  readonly firm: { readonly redistribution: Amount };
  readonly none: { readonly redistribution: null };
}
interface End {
  readonly kind: string;
  readonly name: string;
}

/** What the first engine answered; the other must answer the same. */
let firstText: string | undefined;

export function answersSuite(open: OpenStore): void {
  describe('profitRedistribution', () => {
    let ask: Ask;
    let text: string;
    let everything: Everything;

    beforeAll(async () => {
      const store = await open();
      ask = asking(store);
      const answer = await ask<Everything>(EVERYTHING);
      everything = await dataOf(Promise.resolve(answer));
      text = answer.text;
      expect((await asking(store)<Everything>(EVERYTHING)).text, 'a process that starts anew').toBe(text);
    });

    it('answers the same request with the same bytes, on either engine', async () => {
      firstText ??= text;
      expect((await ask(EVERYTHING)).text).toBe(text);
      expect(text).toBe(firstText);
    });

    it('names the scenario by a SHA-256', () => {
      expect(everything.profitRedistribution.scenarioId).toMatch(/^[0-9a-f]{64}$/);
    });

    it('sums firms and stages to the pool, and value added to what is spent', () => {
      const { firms, grouped, stages, pool } = everything.profitRedistribution;
      for (const rows of [firms, grouped, stages])
        expect(sum(rows.map(({ changeUsd }) => changeUsd))).toBeCloseTo(pool.changeUsd, 2);
      expect(sum(stages.map(({ scenarioValueAddedUsd }) => scenarioValueAddedUsd))).toBeCloseTo(
        pool.scenarioSpendUsd,
        2,
      );
    });

    it('lists the largest change first', () => {
      const sizes = everything.profitRedistribution.firms.map(({ changeUsd }) => Math.abs(changeUsd));
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    });

    it('puts a group under its ultimate parent, by that name', () => {
      const { firms, grouped } = everything.profitRedistribution;
      const slugs = grouped.map(({ firm }) => firm?.slug);
      expect(slugs).toContain('ase');
      expect(slugs).not.toContain('spil');
      const ofAse = firms.filter(({ firm }) => firm?.slug === 'ase' || firm?.slug === 'spil');
      const group = grouped.find(({ firm }) => firm?.slug === 'ase');
      expect(group?.changeUsd).toBeCloseTo(sum(ofAse.map(({ changeUsd }) => changeUsd)), 2);
      expect(grouped.filter(({ name, firm }) => name === firm?.slug)).toEqual([]);
    });

    it('divides every loss among gainers and the pool', () => {
      const { flows, firms, pool } = everything.profitRedistribution;
      const losses = sum(firms.map(({ changeUsd }) => Math.max(0, -changeUsd)));
      expect(sum(flows.filter(({ from }) => from.kind !== 'POOL').map(({ amountUsd }) => amountUsd))).toBeCloseTo(
        losses,
        2,
      );
      expect(sum(flows.filter(({ from }) => from.kind === 'POOL').map(({ amountUsd }) => amountUsd))).toBeCloseTo(
        pool.changeUsd,
        2,
      );
    });

    it('measures a change by operating income, or says why it cannot', () => {
      for (const { changeUsd, materiality, name } of everything.profitRedistribution.firms) {
        const { share, operatingIncomeUsd, reason } = materiality;
        if (share === null) expect(reason, name).toMatch(/\.$/);
        else expect(share, name).toBeCloseTo(changeUsd / Number(operatingIncomeUsd), 9);
      }
      const measured = everything.profitRedistribution.firms.filter(({ materiality }) => materiality.share !== null);
      expect(measured.length).toBeGreaterThan(10);
    });

    it('says of an income on what ground it stands: nothing recalled or worked out is called reported', () => {
      const { firms } = everything.profitRedistribution;
      const basisOf = new Map(firms.map(({ firm, materiality }) => [firm?.slug, materiality.operatingIncomeBasis]));
      const asked = ['tsmc', 'amkor', 'nvidia', 'amphenol', 'innolight'];
      expect(asked.map((slug) => basisOf.get(slug))).toEqual(['REPORTED', 'DERIVED', 'ASSUMED', 'ASSUMED', null]);
    });

    it('is on every firm, and null for one that captures nothing', () => {
      const row = everything.profitRedistribution.firms.find(({ firm }) => firm?.slug === 'nvidia');
      expect(everything.firm.redistribution.changeUsd).toBe(row?.changeUsd);
      expect(everything.none.redistribution).toBeNull();
    });

    it('cuts byYear to the years asked for, and refuses years that it does not have', async () => {
      const years = await ask('{ profitRedistribution { byYear(from: 2029, to: 2030) { year } } }');
      expect(years.data).toEqual({ profitRedistribution: { byYear: [{ year: 2029 }, { year: 2030 }] } });
      const { errors } = await ask('{ profitRedistribution { byYear(to: 2040) { year } } }');
      expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'to' });
    });

    it('answers the example of the playground', async () => {
      const example = new URL('../../../src/explorer/playground/examples/redistribution.graphql', import.meta.url);
      const { profitRedistribution } = await dataOf(ask<Everything>(readFileSync(example, 'utf8')));
      expect(profitRedistribution.firms).toHaveLength(10);
      expect(profitRedistribution.firms[0]?.name).toMatch(/nvidia/i);
    });
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
