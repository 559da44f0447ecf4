import { describe, expect, it } from 'vitest';
import { toGlobalId } from '../../../src/domain/global-id.ts';
import type { GraphApi } from './ask.ts';

const SCORES = `query ($publisher: ID) { forecastScores(publisher: $publisher) {
  publisher { slug } forecasts tooHigh tooLow intervals insideInterval
  units { unit scored meanError meanAbsoluteError medianRelativeError meanCrps }
  scored { key actualValue unit score { point error absoluteError relativeError insideInterval crps } notScored }
  notScored { key value { mid } actual actualValue score { point } notScored }
} }`;

// biome-ignore lint/suspicious/noExplicitAny: a row of an answer, of the shape that the query above selects.
type Row = any;

export function scores(api: GraphApi): void {
  describe('what became of it', () => {
    it('every forecast is scored or says why not, once, under who made it', async () => {
      const { forecastScores } = await api.data(SCORES);
      const scored = forecastScores.flatMap((one: Row) => one.scored);
      const notScored = forecastScores.flatMap((one: Row) => one.notScored);
      expect(new Set([...scored, ...notScored].map(({ key }: Row) => key)).size).toBe(161);
      expect(scored).toHaveLength(57);
      expect(scored.every(({ score, notScored }: Row) => score !== null && notScored === null)).toBe(true);
      const reasons = notScored.map((one: Row) => [one.score, one.notScored, one.actual !== null]);
      expect(reasons).toSatisfy((rows: Row[]) =>
        rows.every(([score, why, told]) => score === null && why === (told ? 'OUTCOME_IN_WORDS' : 'NO_OUTCOME')),
      );
    });

    it('one house at a time, by slug or global id, in one statement', async () => {
      const bySlug = await api.ask(SCORES, { publisher: 'morgan-stanley' });
      expect(bySlug.statements).toEqual(['organizations-by-slug', 'forecasts-of-makers']);
      expect(bySlug.data).toEqual(await api.data(SCORES, { publisher: toGlobalId('Organization', 'morgan-stanley') }));
      const [house] = bySlug.data.forecastScores;
      expect(house).toMatchObject({ publisher: { slug: 'morgan-stanley' }, forecasts: 9, tooHigh: 0, tooLow: 6 });
      // Of 2025: 300 and 315 against 416, 96.4 against 131.8, 89.9 against 118, 62.6 against 91.4, 52.3 against 72.2.
      const errors = [116, 101, 35.4, 28.1, 28.8, 19.9];
      const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
      expect(house.units).toHaveLength(1);
      expect(house.units[0]).toMatchObject({ unit: 'usd_bn', scored: 6 });
      expect(house.units[0].meanAbsoluteError).toBeCloseTo(mean, 9);
      expect(house.units[0].meanError).toBeCloseTo(-mean, 9);
    });

    it('an organization without forecasts has no scores, and an unknown one is refused with what was meant', async () => {
      expect(await api.data(SCORES, { publisher: 'house' })).toEqual({ forecastScores: [] });
      const { errors } = await api.ask(SCORES, { publisher: 'morgan-stanly' });
      expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'publisher' });
      expect(JSON.stringify(errors[0]?.extensions)).toContain('morgan-stanley');
    });

    it('tells when each was made as the source does, and the day by which it had been', async () => {
      const made = (key: string) =>
        api.data('query ($id: ID!) { node(id: $id) { ... on Forecast { made madeOn } } }', {
          id: toGlobalId('Forecast', key),
        });
      expect(await made('FC001')).toEqual({ node: { made: '2022-03', madeOn: '2022-03-31' } });
      // A forecast of 2026, read on 24 November.
      expect(await made('FC136')).toEqual({ node: { made: '2026', madeOn: '2026-11-24' } });
    });

    it('a range is scored by what lies in it', async () => {
      const { node } = await api.data(
        'query ($id: ID!) { node(id: $id) { ... on Forecast { score { point insideInterval crps } } } }',
        { id: toGlobalId('Forecast', 'FC158') }, // 66 to 72, and 72.2 came
      );
      expect(node.score).toMatchObject({ point: 69, insideInterval: false });
      expect(node.score.crps).toBeGreaterThan(0.2);
      expect(node.score.crps).toBeLessThan(3.2);
    });

    it('the claims that an observation overturned name it, and what was watched for', async () => {
      const { contradictions } = await api.data(`{ contradictions { totalCount nodes { key
        falsifier { metric comparison threshold unit variant domain from by note about { __typename id } }
        contradictedBy { key value { mid } contradicts { key } } } } }`);
      expect(contradictions.totalCount).toBe(1);
      expect(contradictions.nodes[0]).toEqual({
        key: 'q3450-engines-goldman',
        falsifier: {
          ...{ metric: 'BOM_COST', comparison: 'AT_LEAST', threshold: 48600, unit: 'usd', variant: null, domain: null },
          ...{ from: '2026-01-01', by: '2026-12-31', note: expect.stringContaining('half as much again') },
          about: [
            { __typename: 'Product', id: toGlobalId('Product', 'nvda-q3450') },
            { __typename: 'Stage', id: toGlobalId('Stage', 'optical-engine') },
          ],
        },
        contradictedBy: [
          { key: 'q3450-engines-bofa', value: { mid: 64800 }, contradicts: [{ key: 'q3450-engines-goldman' }] },
        ],
      });
    });

    it('pages through what is watched, in one statement a level', async () => {
      const query = `query ($after: String) { falsifiableClaims(first: 4, after: $after) { totalCount
        nodes { key falsifier { threshold } contradictedBy { key } } pageInfo { endCursor hasNextPage } } }`;
      const first = await api.ask(query);
      expect(first.statements).toEqual(['claims', 'claims-count', 'claim-falsifiers', 'claim-contradicted-by']);
      const second = await api.data(query, { after: first.data.falsifiableClaims.pageInfo.endCursor });
      const keys = [...first.data.falsifiableClaims.nodes, ...second.falsifiableClaims.nodes].map(
        ({ key }: Row) => key,
      );
      expect(new Set(keys).size).toBe(8);
      expect(first.data.falsifiableClaims.totalCount).toBe(9);
    });

    it('says whose claims speak of the model, and a scenario may name each of them', async () => {
      const { statements, data } = await api.ask('{ evidencePublishers { slug name } }');
      expect(statements).toEqual(['evidence-publishers']);
      const publishers = data.evidencePublishers.map(({ slug }: Row) => slug);
      expect(publishers).toEqual(expect.arrayContaining(['bernstein', 'goldman', 'lightcounting', 'trendforce']));
      const { profitRedistribution } = await api.data(
        `query ($publishers: [ID!]) { profitRedistribution(scenario: { publishers: $publishers }) {
          publisherCoverage { publisher { slug } supplied { parameter } behind } } }`,
        { publishers },
      );
      const covered = profitRedistribution.publisherCoverage.map(({ publisher }: Row) => publisher.slug);
      expect(covered).toEqual(publishers);
      for (const { publisher, supplied, behind } of profitRedistribution.publisherCoverage)
        expect(supplied.length + behind.length, publisher.slug).toBeGreaterThan(0);
    });

    it('most claims name nothing that would overturn them', async () => {
      const { claim } = await api.data(
        '{ claim(id: "c28-ai-spending-2026") { falsifier { by } contradictedBy { key } } }',
      );
      expect(claim).toEqual({ falsifier: null, contradictedBy: [] });
    });
  });
}
