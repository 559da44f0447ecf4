import { beforeAll, expect, it } from 'vitest';
import type { GraphStore } from '../../../src/graph/graph-store.ts';
import { describeSeededOnBothEngines } from '../../support/stores.ts';
import { type Ask, asking, dataOf } from '../model/asking.ts';

const INTERVAL = '{ p5 p50 p95 mean standardError probabilityOfGain draws seed }';
const DRAWN = `{
  profitRedistribution(scenario: { uncertainty: { draws: 512 } }) {
    scenarioId
    pool(year: 2030) { changeUsd interval ${INTERVAL} presentValueInterval ${INTERVAL} }
    firms(year: 2030, first: 4) { name changeUsd interval ${INTERVAL} presentValueInterval { p50 } }
    grouped: firms(year: 2030, first: 4, grouped: true) { name interval { p50 } }
    scaleOut: firms(year: 2030, first: 1, domain: SCALE_OUT) { name changeUsd interval { p5 p95 } }
    stages(year: 2030) { stage { slug } interval { p50 } }
  }
}`;

interface Firm {
  readonly name: string;
  readonly changeUsd: number;
  readonly interval: Readonly<Record<string, number>>;
}

describeSeededOnBothEngines('how sure the figures are, over GraphQL', (open) => {
  let store: GraphStore;
  let ask: Ask;
  beforeAll(async () => {
    store = await open();
    ask = asking(store);
  });

  it('is an interval for every figure, the same bytes from a server that starts anew', {
    timeout: 90_000,
  }, async () => {
    const answer = await ask<{ profitRedistribution: Record<string, Firm[]> }>(DRAWN);
    expect(answer.errors).toEqual([]);
    const nvidia = answer.data.profitRedistribution.firms?.[0];
    expect(nvidia?.name).toMatch(/nvidia/i);
    expect(nvidia?.interval).toMatchObject({ draws: 512, seed: 1 });
    expect(nvidia?.interval.p5).toBeGreaterThan(1.6e9);
    expect(nvidia?.interval.p95).toBeLessThan(6.2e9);
    expect((await asking(store)(DRAWN)).text).toBe(answer.text);
  });

  it('counts the money of one domain where one is asked for', async () => {
    const { profitRedistribution } = await dataOf(ask<{ profitRedistribution: Record<string, Firm[]> }>(DRAWN));
    const [all, part] = [profitRedistribution.firms?.[0], profitRedistribution.scaleOut?.[0]];
    expect(part?.interval.p95).toBeLessThan(all?.interval.p95 ?? 0);
    expect(part?.interval.p5).toBeLessThan(part?.changeUsd ?? 0);
  });

  it('is null without draws, and the draws are a part of the identity', async () => {
    const plain = await dataOf(
      ask<{ profitRedistribution: { scenarioId: string; pool: unknown } }>(
        '{ profitRedistribution { scenarioId correlations { repaired } pool(year: 2030) { interval { p5 } } } }',
      ),
    );
    expect(plain.profitRedistribution).toMatchObject({ correlations: null, pool: { interval: null } });
    const drawn = await dataOf(ask<{ profitRedistribution: { scenarioId: string } }>(DRAWN));
    expect(drawn.profitRedistribution.scenarioId).not.toBe(plain.profitRedistribution.scenarioId);
  });

  it.each([
    ['draws: -5', 'scenario.uncertainty.draws', '[16, 100000]'],
    ['draws: 2000000', 'scenario.uncertainty.draws', '[16, 100000]'],
    [
      'draws: 16, correlations: [{ a: "price/cpo", b: "price/lpo", rank: 2 }]',
      'scenario.uncertainty.correlations[0].rank',
      '[-1, 1]',
    ],
    [
      'draws: 16, correlations: [{ a: "price/cpp", b: "price/lpo", rank: 0 }]',
      'scenario.uncertainty.correlations[0].a',
      'price/cpo',
    ],
  ])('refuses %s and says what is allowed', async (uncertainty, argument, allowed) => {
    const { errors } = await ask(`{ profitRedistribution(scenario: { uncertainty: { ${uncertainty} } }) { years } }`);
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(errors[0]?.message).toContain(allowed);
  });

  it('returns the correlations as drawn', async () => {
    const correlations = '[{ a: "price/cpo", b: "market/SCALE_OUT", rank: 0.5 }]';
    const { profitRedistribution } = await dataOf(
      ask<{ profitRedistribution: { correlations: { parameters: string[]; ranks: number[][] } } }>(
        `{ profitRedistribution(scenario: { uncertainty: { draws: 64, correlations: ${correlations} } }) { correlations { parameters ranks repaired } } }`,
      ),
    );
    expect(profitRedistribution.correlations).toMatchObject({
      parameters: ['market/SCALE_OUT', 'price/cpo'],
      repaired: false,
    });
    expect(profitRedistribution.correlations.ranks[0]?.[1]).toBeCloseTo(0.5, 9);
  });

  it('shows the tornado of any output, of a year or in present value', async () => {
    const { profitRedistribution } = await dataOf(
      ask<{
        profitRedistribution: Record<string, { parameter: string; low: number; high: number; swing: number }[]>;
      }>(`{
        profitRedistribution {
          firm: sensitivity(firm: "nvidia", year: 2030, first: 3) { parameter low high swing }
          same: sensitivity(of: { firmChangeUsd: { of: "nvidia", year: 2030 } }, first: 3) { parameter low high swing }
          share: sensitivity(of: { stageChangeShare: { of: "module-assembly", year: 2030 } }, first: 2) { parameter swing }
          hhi: sensitivity(of: { scenarioHhi: 2030 }, first: 2) { parameter swing }
          present: sensitivity(firm: "nvidia", first: 2) { parameter swing }
          pool: sensitivity(year: 2030, first: 2) { parameter swing }
        }
      }`),
    );
    expect(profitRedistribution.firm?.[0]?.parameter).toBe('curve/SCALE_UP/cpo');
    expect(profitRedistribution.same).toEqual(profitRedistribution.firm);
    expect(profitRedistribution.share?.[0]?.swing).toBeLessThan(1);
    expect(profitRedistribution.hhi?.[0]?.swing).toBeGreaterThan(10);
    expect(profitRedistribution.present?.[0]?.swing).toBeGreaterThan(profitRedistribution.firm?.[0]?.swing ?? 0);
    expect(profitRedistribution.pool).toHaveLength(2);
  });

  it.each([
    ['sensitivity(firm: "nvidiaa", year: 2030) { swing }', 'firm'],
    ['sensitivity(firm: "nvidia", year: 2050) { swing }', 'year'],
    ['sensitivity(firm: "nvidia", stage: "laser") { swing }', 'stage'],
    ['sensitivity(of: { stageChangeUsd: { of: "lasser", year: 2030 } }) { swing }', 'of.stageChangeUsd.of'],
    ['sobolIndices(of: { poolChangeUsd: 2030 }, base: 9999) { total }', 'base'],
  ])('refuses %s', async (field, argument) => {
    const { errors } = await ask(`{ profitRedistribution { ${field} } }`);
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });

  it('refuses Sobol indices of what is correlated, and has them of what is not', async () => {
    const field =
      'sobolIndices(of: { firmChangeUsd: { of: "nvidia", year: 2030 } }, base: 16, first: 3) { parameter first total totalInterval { low high } }';
    const correlations = '[{ a: "price/cpo", b: "price/lpo", rank: 0.5 }]';
    const refused = await ask(
      `{ profitRedistribution(scenario: { uncertainty: { draws: 16, correlations: ${correlations} } }) { ${field} } }`,
    );
    expect(refused.errors[0]?.extensions).toMatchObject({ argument: 'scenario.uncertainty.correlations' });
    const { profitRedistribution } = await dataOf(
      ask<{ profitRedistribution: { sobolIndices: { total: number }[] } }>(`{ profitRedistribution { ${field} } }`),
    );
    expect(profitRedistribution.sobolIndices).toHaveLength(3);
  });

  it('says why, with the claims of all figures in one query', async () => {
    const why = `why(first: 3) {
      parameter swingUsd basis seen confidence values { year value { low mid high } claim { key } }
      claims { key statement source { title } }
    } evidenceQuality { assumedVarianceShare recalledVarianceShare assumedOrRecalledVarianceShare parameters }`;
    const answer = await ask<{ profitRedistribution: Record<string, Why[]> }>(`{
      profitRedistribution {
        firms(year: 2030, first: 10) { name ${why} }
        stages(year: 2030) { ${why} }
      }
    }`);
    expect(answer.errors).toEqual([]);
    const [first] = answer.data.profitRedistribution.firms ?? [];
    expect(first?.why[0]).toMatchObject({ parameter: 'curve/SCALE_UP/cpo', values: [{ year: expect.any(Number) }] });
    expect(first?.why[0]?.claims.length).toBeGreaterThan(0);
    expect(first?.evidenceQuality.assumedOrRecalledVarianceShare).toBeGreaterThan(0.5);
    expect(first?.evidenceQuality.assumedOrRecalledVarianceShare).toBeLessThanOrEqual(1);
    expect(answer.statements.filter((name) => name === 'claims-by-id').length).toBeLessThanOrEqual(2);
  });
});

interface Why {
  readonly why: readonly { readonly parameter: string; readonly claims: readonly unknown[] }[];
  readonly evidenceQuality: { readonly assumedOrRecalledVarianceShare: number };
}
