import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { OpenStore } from '../../support/stores.ts';
import { asking, dataOf } from './asking.ts';

const EXPECTED: { readonly years: Readonly<Record<string, ExpectedYear>> } = JSON.parse(
  readFileSync(new URL('../../support/economics/base-case.json', import.meta.url), 'utf8'),
);

interface ExpectedYear {
  readonly pool: Readonly<Record<string, number>>;
  readonly mix: Readonly<Record<string, readonly [number, number]>>;
  readonly firmChangeUsd: Readonly<Record<string, number>>;
  readonly stageProfitUsd: Readonly<Record<string, readonly [number, number]>>;
}

const QUERY = /* GraphQL */ `
  fragment Share on TechnologyShare { technology { slug } baselineShare scenarioShare }
  query BaseCase {
    profitRedistribution {
      byYear {
        year
        pool { baselineSpendUsd scenarioSpendUsd baselineProfitUsd scenarioProfitUsd changeUsd residualUsd }
        SCALE_OUT: mix(domain: SCALE_OUT) { ...Share }
        SCALE_UP: mix(domain: SCALE_UP) { ...Share }
        firms { name firm { slug } changeUsd contributions { amountUsd } }
        stages { stage { slug } baselineProfitUsd scenarioProfitUsd }
      }
    }
  }
`;

interface Share {
  readonly technology: Named;
  readonly baselineShare: number;
  readonly scenarioShare: number;
}
interface Named {
  readonly slug: string;
}
interface Year {
  readonly year: number;
  readonly pool: Readonly<Record<string, number>>;
  readonly SCALE_OUT: readonly Share[];
  readonly SCALE_UP: readonly Share[];
  readonly firms: readonly {
    readonly name: string;
    readonly firm: Named | null;
    readonly changeUsd: number;
    readonly contributions: readonly { readonly amountUsd: number }[];
  }[];
  readonly stages: readonly {
    readonly stage: Named;
    readonly baselineProfitUsd: number;
    readonly scenarioProfitUsd: number;
  }[];
}

export function baseCaseSuite(open: OpenStore): void {
  describe('the base case by GraphQL, beside the figures of a separate program', () => {
    let years: readonly Year[];

    beforeAll(async () => {
      const ask = asking(await open());
      const data = await dataOf(ask<{ profitRedistribution: { byYear: readonly Year[] } }>(QUERY));
      years = data.profitRedistribution.byYear;
    });

    it('has every year', () => {
      expect(years.map(({ year }) => String(year))).toEqual(Object.keys(EXPECTED.years));
    });

    it.each(Object.keys(EXPECTED.years))('has every firm, stage and share of %s to a dollar', (label) => {
      const expected = EXPECTED.years[label];
      const year = years.find((entry) => String(entry.year) === label);
      if (expected === undefined || year === undefined) throw new Error(`no ${label}`);
      expectClose(
        amounts(
          year.firms,
          ({ firm, name }) => firm?.slug ?? name,
          ({ changeUsd }) => changeUsd,
        ),
        expected.firmChangeUsd,
      );
      expectPairs(year.stages, expected.stageProfitUsd);
      expectClose(year.pool, { ...expected.pool, changeUsd: changeOf(expected.pool), residualUsd: 0 });
      expectMix(year, expected.mix);
    });

    it("sums a firm's contributions to its change", () => {
      for (const { changeUsd, contributions } of years.flatMap(({ firms }) => firms)) {
        expect(contributions.reduce((sum, { amountUsd }) => sum + amountUsd, 0)).toBeCloseTo(changeUsd, 2);
      }
    });
  });
}

function expectClose(actual: Readonly<Record<string, number>>, expected: Readonly<Record<string, number>>): void {
  expect(Object.keys(actual).sort()).toEqual(Object.keys(expected).sort());
  const apart = Object.entries(expected).filter(([key, value]) => Math.abs((actual[key] ?? Number.NaN) - value) > 1);
  expect(apart.map(([key, value]) => ({ key, value, actual: actual[key] }))).toEqual([]);
}

/** The separate program lists stages that a case uses; the API also those that it does not, with 0. */
function expectPairs(stages: Year['stages'], expected: ExpectedYear['stageProfitUsd']): void {
  for (const { stage, baselineProfitUsd, scenarioProfitUsd } of stages) {
    const [baseline, scenario] = expected[stage.slug] ?? [0, 0];
    expect(Math.abs(baselineProfitUsd - baseline), stage.slug).toBeLessThan(1);
    expect(Math.abs(scenarioProfitUsd - scenario), stage.slug).toBeLessThan(1);
  }
  expect(stages.map(({ stage }) => stage.slug)).toEqual(expect.arrayContaining(Object.keys(expected)));
}

function expectMix(year: Year, expected: ExpectedYear['mix']): void {
  const shares = (['SCALE_OUT', 'SCALE_UP'] as const).flatMap((domain) =>
    year[domain].map((row) => [`${domain}/${row.technology.slug}`, row] as const),
  );
  expect(shares.map(([key]) => key).sort()).toEqual(Object.keys(expected).sort());
  for (const [key, { baselineShare, scenarioShare }] of shares) {
    expect(baselineShare, key).toBeCloseTo(expected[key]?.[0] ?? Number.NaN, 7);
    expect(scenarioShare, key).toBeCloseTo(expected[key]?.[1] ?? Number.NaN, 7);
  }
}

function changeOf(pool: ExpectedYear['pool']): number {
  return (pool.scenarioProfitUsd ?? Number.NaN) - (pool.baselineProfitUsd ?? Number.NaN);
}

function amounts<T>(rows: readonly T[], key: (row: T) => string, amount: (row: T) => number): Record<string, number> {
  return Object.fromEntries(rows.map((row) => [key(row), amount(row)]));
}
