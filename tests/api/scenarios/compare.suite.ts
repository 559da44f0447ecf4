import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Listening, post } from '../../support/http.ts';
import { dataOf, save } from './asked.ts';

const EVERYTHING = /* GraphQL */ `
  query Compare($a: ScenarioChoice!, $b: ScenarioChoice!) {
    compareScenarios(a: $a, b: $b, year: 2030) {
      year years
      a { scenarioId firms(year: 2030) { name scenarioProfitUsd changeUsd } }
      b { scenarioId firms(year: 2030) { name scenarioProfitUsd changeUsd } }
      pool { spendDifferenceUsd profitDifferenceUsd changeDifferenceUsd presentValueDifferenceUsd }
      firms { name firm { slug } aProfitUsd bProfitUsd profitDifferenceUsd changeDifferenceUsd presentValueDifferenceUsd }
      grouped: firms(grouped: true) { name profitDifferenceUsd }
      first: firms(first: 3) { name }
      stages { stage { slug } profitDifferenceUsd revenueDifferenceUsd changeDifferenceUsd }
      mix(domain: SCALE_OUT) { technology { slug } shareDifference portsDifference spendDifferenceUsd }
      concentration { hhiDifference top3ShareDifference }
    }
  }
`;

const DRAWN = /* GraphQL */ `
  fragment Sure on Interval { p5 p50 p95 mean standardError probabilityOfGain draws seed }
  query Drawn($a: ScenarioChoice!, $b: ScenarioChoice!, $uncertainty: UncertaintyInput) {
    compareScenarios(a: $a, b: $b, year: 2030, uncertainty: $uncertainty) {
      a { firms(year: 2030) { name interval { mean } } }
      b { firms(year: 2030) { name interval { mean } } }
      pool { interval { ...Sure } presentValueInterval { ...Sure } }
      firms { name interval { ...Sure } }
      stages { interval { ...Sure } }
    }
  }
`;

interface Drawn {
  readonly name: string;
  readonly interval: { readonly p5: number; readonly p95: number; readonly mean: number };
}
interface Row {
  readonly name: string;
  readonly scenarioProfitUsd: number;
  readonly profitDifferenceUsd: number;
}

export function compareSuite(listening: () => Listening): void {
  describe('compareScenarios', () => {
    it('finds no difference between a preset and itself, by whichever name', async () => {
      const { scenario } = await dataOf(listening, '{ scenario(id: "npo-first") { scenarioId scenario } }');
      for (const b of [{ id: 'npo-first' }, { id: scenario.scenarioId }, { cases: { scenario: scenario.scenario } }]) {
        const { compareScenarios } = await dataOf(listening, EVERYTHING, { a: { id: 'npo-first' }, b });
        const { pool, firms, stages, mix, concentration } = compareScenarios;
        const differences = [pool, ...firms, ...stages, ...mix, concentration]
          .flatMap((row) => Object.entries(row))
          .filter(([name]) => name.includes('ifference'));
        expect(differences.length).toBeGreaterThan(200);
        expect(differences.filter(([, value]) => value !== 0)).toEqual([]);
      }
    });

    it('sets a saved scenario beside levers, firm by firm', async () => {
      const scenario = { prices: [{ technology: 'cpo', relativePrice: 1.25 }] };
      const saved = await save(listening, { title: 'Dear CPO', scenario });
      const { compareScenarios } = await dataOf(listening, EVERYTHING, {
        a: { cases: {} },
        b: { id: saved.scenario.id },
      });
      const { a, b, firms, pool, first } = compareScenarios;
      expect(b.scenarioId).toBe(saved.scenario.id);
      const profit = ({ firms: rows }: { firms: readonly Row[] }, name: string) =>
        rows.find((row) => row.name === name)?.scenarioProfitUsd ?? 0;
      for (const { name, profitDifferenceUsd } of firms) {
        expect(profitDifferenceUsd, name).toBe(profit(b, name) - profit(a, name));
      }
      expect(sum(firms)).toBeCloseTo(pool.profitDifferenceUsd, 2);
      expect(sum(compareScenarios.grouped)).toBeCloseTo(pool.profitDifferenceUsd, 2);
      expect(first).toEqual(firms.slice(0, 3).map(({ name }: Row) => ({ name })));
    });

    it('warns of present values that are of other years', async () => {
      const { compareScenarios } = await dataOf(
        listening,
        '{ compareScenarios(a: { id: "default" }, b: { cases: { scenario: { toYear: 2031 } } }, year: 2030) { warnings } }',
      );
      expect(compareScenarios.warnings).toEqual([
        expect.stringContaining('2024 to 2035 in a and of 2024 to 2031 in b'),
      ]);
    });

    it('answers the example of the playground', async () => {
      const example = new URL('../../../src/explorer/playground/examples/compare.graphql', import.meta.url);
      const { compareScenarios } = await dataOf(listening, readFileSync(example, 'utf8'));
      expect(compareScenarios.firms[0].name).toMatch(/nvidia/i);
      expect(compareScenarios.pool.profitDifferenceUsd).toBeGreaterThan(0);
    });

    it('has no noise of its own: with draws, too, a scenario differs from itself by exactly 0', async () => {
      const { compareScenarios } = await dataOf(listening, DRAWN, {
        a: { id: 'early-cpo' },
        b: { id: 'early-cpo' },
        uncertainty: { draws: 512 },
      });
      const { pool, firms, stages } = compareScenarios;
      const zero = { p5: 0, p50: 0, p95: 0, mean: 0, standardError: 0, probabilityOfGain: 0, draws: 512, seed: 1 };
      for (const { interval } of [pool, ...firms, ...stages]) expect(interval).toEqual(zero);
      expect(firms.length).toBeGreaterThan(30);
      expect(pool.presentValueInterval).toEqual(zero);
    });

    it('gives nobody a chance to gain whom the difference does not touch', async () => {
      const { compareScenarios } = await dataOf(listening, DRAWN, {
        a: { id: 'default' },
        b: { id: 'box-margin-60' },
        uncertainty: { draws: 256 },
      });
      const untouched = compareScenarios.firms.filter(({ interval }: Drawn) => interval.p5 === 0 && interval.p95 === 0);
      expect(untouched.length).toBeGreaterThan(30);
      for (const { name, interval } of untouched) expect(interval.probabilityOfGain, name).toBe(0);
    });

    it('draws both alike, so that the mean of the difference is the difference of the means', async () => {
      const uncertainty = { draws: 1_024, seed: 7 };
      const asking = { cases: { scenario: { uncertainty } } };
      const { compareScenarios } = await dataOf(listening, DRAWN, { a: asking, b: { id: 'npo-first' } });
      const means = ({ firms }: { firms: readonly Drawn[] }) =>
        new Map(firms.map(({ name, interval }) => [name, interval.mean]));
      const [ofA, ofB] = [means(compareScenarios.a), means(compareScenarios.b)];
      expect(compareScenarios.firms.length).toBeGreaterThan(30);
      for (const { name, interval } of compareScenarios.firms as readonly Drawn[]) {
        const expected = (ofB.get(name) ?? Number.NaN) - (ofA.get(name) ?? Number.NaN);
        expect(Math.abs(interval.mean - expected), name).toBeLessThan(1);
        expect(interval).toMatchObject(uncertainty);
      }
    });

    it('draws nothing unless it is asked to', async () => {
      const { compareScenarios } = await dataOf(listening, DRAWN, { a: { id: 'early-cpo' }, b: { id: 'default' } });
      expect(compareScenarios.pool).toMatchObject({ interval: null, presentValueInterval: null });
    });

    it('refuses draws that cannot be, by the argument that asks for them', async () => {
      const refusedFor = async (variables: Readonly<Record<string, unknown>>) =>
        (await post(listening().address, DRAWN, variables)).body.errors?.[0]?.extensions;
      const [a, b] = [{ id: 'early-cpo' }, { id: 'default' }];
      expect(await refusedFor({ a, b, uncertainty: { draws: 50_001 } })).toMatchObject({
        argument: 'uncertainty.draws',
      });
      expect(await refusedFor({ a, b, uncertainty: { draws: -1 } })).toMatchObject({ argument: 'uncertainty.draws' });
      const many = { cases: { scenario: { uncertainty: { draws: 60_000 } } } };
      expect(await refusedFor({ a, b: many })).toMatchObject({
        code: 'BAD_USER_INPUT',
        argument: 'b.cases.scenario.uncertainty.draws',
      });
    });

    it('refuses an unknown name, a year that one of them lacks, and levers that do not hold', async () => {
      const ask = async (a: string, b: string, year = 2030) => {
        const { body } = await post(
          listening().address,
          `{ compareScenarios(a: ${a}, b: ${b}, year: ${year}) { year } }`,
        );
        return body.errors?.[0]?.extensions;
      };
      const base = '{ cases: {} }';
      expect(await ask(base, '{ id: "early-cpu" }')).toMatchObject({
        code: 'BAD_USER_INPUT',
        argument: 'b.id',
        suggestions: ['early-cpo'],
      });
      expect(await ask(base, '{ cases: { scenario: { toYear: 2029 } } }')).toMatchObject({
        code: 'BAD_USER_INPUT',
        argument: 'year',
      });
      expect(await ask('{ cases: { scenario: { fromYear: 1000 } } }', base)).toMatchObject({
        code: 'BAD_USER_INPUT',
        argument: 'a.cases.scenario.fromYear',
      });
      expect(await ask('{ id: "default", cases: {} }', base)).toBeDefined();
    });
  });
}

function sum(rows: readonly Row[]): number {
  return rows.reduce((total, row) => total + row.profitDifferenceUsd, 0);
}
