import { beforeAll, describe, expect, it } from 'vitest';
import { toGlobalId } from '../../../src/domain/global-id.ts';
import type { OpenStore } from '../../support/stores.ts';
import { type Ask, asking, dataOf } from '../model/asking.ts';

const COVERAGE = `publisherCoverage {
  publisher { slug } behind withoutClaim
  supplied { parameter year value { low mid high } conversion claims { id attributedTo { slug } } }
}`;

interface Coverage {
  readonly publisher: { readonly slug: string };
  readonly behind: readonly string[];
  readonly withoutClaim: readonly string[];
  readonly supplied: readonly {
    readonly parameter: string;
    readonly year: number | null;
    readonly value: { readonly low: number; readonly mid: number; readonly high: number };
    readonly conversion: string;
    readonly claims: readonly { readonly attributedTo: { readonly slug: string } | null }[];
  }[];
}

interface Answer {
  readonly profitRedistribution: {
    readonly scenarioId: string;
    readonly pool: { readonly changeUsd: number };
    readonly publisherCoverage: readonly Coverage[];
    readonly withoutClaim: readonly {
      readonly parameter: string;
      readonly year: number | null;
      readonly why: string;
    }[];
  };
}

export function choiceSuite(open: OpenStore): void {
  describe('whose evidence', () => {
    let ask: Ask;
    beforeAll(async () => {
      ask = asking(await open());
    });

    const answer = async (scenario: Readonly<Record<string, unknown>>, fields = '') =>
      (
        await dataOf(
          ask<Answer>(
            `query($scenario: ScenarioInput) { profitRedistribution(scenario: $scenario) { scenarioId pool(year: 2030) { changeUsd } ${fields} } }`,
            { scenario },
          ),
        )
      ).profitRedistribution;

    it('is who said it, with the claims and the arithmetic', async () => {
      const { publisherCoverage } = await answer({ publishers: ['bernstein', 'goldman'] }, COVERAGE);
      const [bernstein, goldman] = publisherCoverage;
      expect(bernstein?.supplied).toMatchObject([
        {
          parameter: 'price/cpo',
          year: null,
          value: { low: 0.76, mid: 1.1, high: 1.45 },
          conversion: '10 percent above the pluggable: 1 + 0.10',
        },
      ]);
      expect(goldman?.behind).toEqual(['price/cpo']);
      expect(goldman?.supplied.find(({ parameter }) => parameter === 'price-path')).toMatchObject({
        year: 2026,
        value: { low: 793.0233, high: 1000 },
      });
      const speakers = goldman?.supplied.flatMap(({ claims }) => claims.map(({ attributedTo }) => attributedTo?.slug));
      expect(new Set(speakers)).toEqual(new Set(['goldman']));
      expect(goldman?.withoutClaim).toContain('price/lpo');
    });

    it('makes another answer with another id, whether named by slug or by id', async () => {
      const [house, bySlug, byId] = await Promise.all([
        answer({}),
        answer({ publishers: ['semianalysis'] }),
        answer({ publishers: [toGlobalId('Organization', 'semianalysis')] }),
      ]);
      expect(bySlug.scenarioId).not.toBe(house.scenarioId);
      expect(bySlug.pool.changeUsd).toBeLessThan(0);
      expect(byId).toEqual(bySlug);
    });

    it('says what had no claim yet on 2026-03-31', async () => {
      const { withoutClaim } = await answer({ knownOn: '2026-03-31' }, 'withoutClaim { parameter year why }');
      const lost = withoutClaim.filter(({ why }) => why === 'NOT_YET_KNOWN').map(({ parameter }) => parameter);
      expect(lost).toContain('price/npo');
      expect(lost).not.toContain('price-path');
      expect(withoutClaim.filter(({ why }) => why === 'ASSUMED').length).toBeGreaterThan(200);
    });

    it('says nothing of what had no claim where no day is asked for', async () => {
      const { withoutClaim, publisherCoverage } = await answer({}, `withoutClaim { parameter } ${COVERAGE}`);
      expect([withoutClaim, publisherCoverage]).toEqual([[], []]);
    });

    it('reads the claims once a version of the graph, and not for the base case', async () => {
      const fresh = asking(await open());
      const query = '{ profitRedistribution(scenario: {publishers: ["bofa"]}) { scenarioId } }';
      const [base, first, second] = [
        await fresh('{ profitRedistribution { scenarioId } }'),
        await fresh(query),
        await fresh(query),
      ];
      expect(base.statements).toHaveLength(9);
      expect([...first.statements].sort()).toEqual([
        'claims-known',
        'claims-newest',
        'graph-version',
        'graph-version',
        'organization-slugs',
        'parameter-claims',
      ]);
      expect(second.statements).toEqual(['graph-version']);
    });

    it.each([
      ['{publishers: ["goldmann"]}', '', 'scenario.publishers[0]', ['goldman']],
      ['{publishers: ["goldman"]}', ', baseline: {publishers: ["bofa"]}', 'baseline.publishers', undefined],
      ['{staleness: {halfLifeMonths: 0}}', '', 'scenario.staleness.halfLifeMonths', undefined],
    ])('refuses %s%s', async (scenario, baseline, argument, suggestions) => {
      const { errors } = await ask(`{ profitRedistribution(scenario: ${scenario}${baseline}) { scenarioId } }`);
      expect(errors[0]?.extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        argument,
        ...(suggestions && { suggestions }),
      });
    });
  });
}
