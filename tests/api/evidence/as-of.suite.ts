import { beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../../src/graph/graph-store.ts';
import type { OpenStore } from '../../support/stores.ts';
import { type Ask, asking, dataOf } from '../model/asking.ts';

const DAY = '2026-03-31';

export function asOfSuite(open: OpenStore): void {
  describe('the graph as of a day', () => {
    let store: GraphStore;
    let ask: Ask;
    beforeAll(async () => {
      store = await open();
      ask = asking(store);
    });
    // biome-ignore lint/suspicious/noExplicitAny: the shape of an answer is what each query selects
    const data = (query: string) => dataOf(ask<any>(query));
    const count = async (cypher: string) => {
      const [row] = await store.read({ name: 'count', cypher: `// count\n${cypher}` }, { day: DAY });
      return Number(row?.total);
    };
    const KNOWN =
      'r.knownFrom <= $day AND (r.validFrom IS NULL OR r.validFrom <= $day) AND (r.validTo IS NULL OR r.validTo >= $day)';

    it.each(['"2026"', '"2026-02-30"', '"2026-03-31T00:00:00Z"', '20260331', '["2026-03-31"]'])(
      'says of %s that it is no day, and how one is written',
      async (day) => {
        const literal = await ask(`{ claims(asOf: ${day}) { totalCount } }`);
        const variable = await ask('query ($day: Date) { claims(asOf: $day) { totalCount } }', {
          day: JSON.parse(day),
        });
        for (const { errors } of [literal, variable])
          expect(errors[0]?.message).toContain(
            `${day} is no day of the calendar: write one as text, such as "2026-03-31".`,
          );
      },
    );

    it('has the links of a firm that were known and held, with no later claim on them', async () => {
      const list = (field: string) =>
        `${field}(asOf: "${DAY}", first: 100) { totalCount nodes { claims { knownFrom } } }`;
      const { firm } = await data(
        `{ firm(slug: "nvidia") { ${['suppliers', 'customers', 'ties'].map(list).join(' ')} all: suppliers { totalCount } } }`,
      );
      const types = 'SUPPLIES|FABRICATES_FOR|PACKAGES_FOR|ASSEMBLES_FOR|MANUFACTURES_FOR';
      const known = await count(
        `MATCH (f:Firm {slug: 'nvidia'})<-[r:${types}]-(:Firm) WHERE ${KNOWN} RETURN count(r) AS total`,
      );
      expect(firm.suppliers.totalCount).toBe(known);
      expect(firm.all.totalCount).toBeGreaterThan(known);
      const later = ['suppliers', 'customers', 'ties']
        .flatMap((field) => firm[field].nodes)
        .flatMap(({ claims }) => claims)
        .filter(({ knownFrom }) => knownFrom > DAY);
      expect(later).toEqual([]);
    });

    const LISTS = [
      ['stage(slug: "wafer-fab")', "(:Stage {slug: 'wafer-fab'})<-[:ABOUT]-"],
      ['technology(slug: "cpo")', "(:Technology {slug: 'cpo'})<-[:ABOUT]-"],
      ['organization(slug: "bernstein")', "(:Organization {slug: 'bernstein'})<-[:ATTRIBUTED_TO]-"],
    ] as const;
    it.each(LISTS)('has of the claims of %s those that had been made', async (field, from) => {
      const [thing] = Object.values(
        await data(`{ ${field} { then: claims(asOf: "${DAY}") { totalCount } now: claims { totalCount } } }`),
      ) as {
        then: { totalCount: number };
        now: { totalCount: number };
      }[];
      const known = await count(
        `MATCH ${from}(c:Claim) WHERE c.knownFrom IS NULL OR c.knownFrom <= $day RETURN count(DISTINCT c) AS total`,
      );
      expect(thing?.then.totalCount).toBe(known);
      expect(thing?.now.totalCount).toBeGreaterThan(known);
    });

    it('has the forecasts that had been made, and the products, makers and users that were known', async () => {
      const { forecasts, all, firm, product } = await data(`{
        forecasts(asOf: "${DAY}") { totalCount } all: forecasts { totalCount }
        firm(slug: "nvidia") { then: products(asOf: "${DAY}") { totalCount } now: products { totalCount } }
        product(slug: "nvda-quantumx-photonics") { makers(asOf: "2019-01-01") { slug } now: makers { slug } deployments(asOf: "2019-01-01") { id } known: deployments(asOf: "${DAY}") { firm { slug } } }
      }`);
      expect(forecasts.totalCount).toBe(
        await count('MATCH (n:Forecast) WHERE n.madeOn <= $day RETURN count(n) AS total'),
      );
      expect(all.totalCount).toBeGreaterThan(forecasts.totalCount);
      const made = `MATCH (:Firm {slug: 'nvidia'})-[r:MAKES]->(p:Product) WHERE ${KNOWN} RETURN count(DISTINCT p) AS total`;
      expect(firm.then.totalCount).toBe(await count(made));
      expect(firm.now.totalCount).toBeGreaterThan(firm.then.totalCount);
      expect(product).toEqual({
        ...{ makers: [], now: [{ slug: 'nvidia' }] },
        ...{ deployments: [], known: [{ firm: { slug: 'tacc' } }] },
      });
    });

    it('has the claims that had been made, and the assumptions of the house', async () => {
      const { claims, firm } = await data(
        `{ claims(asOf: "${DAY}") { totalCount } firm(slug: "nvidia") { claims(asOf: "${DAY}", first: 100) { nodes { knownFrom } } } }`,
      );
      expect(claims.totalCount).toBe(
        await count('MATCH (c:Claim) WHERE c.knownFrom IS NULL OR c.knownFrom <= $day RETURN count(c) AS total'),
      );
      expect(firm.claims.nodes.length).toBeGreaterThan(0);
      expect(firm.claims.nodes.filter(({ knownFrom }: { knownFrom: string }) => knownFrom > DAY)).toEqual([]);
    });

    it('has the fiscal years that had been published, and the deployments that were known', async () => {
      const { firm, user } = await data(
        `{ firm(slug: "nvidia") {
          then: financials(asOf: "2025-12-31") { label periodEnd } none: financials(asOf: "2019-01-01") { label } now: financials { label }
          deployments(asOf: "2019-01-01") { id }
        } user: firm(slug: "tacc") { deployments(asOf: "${DAY}") { product { slug } } } }`,
      );
      expect(firm.then.map(({ label }: { label: string }) => label)).toEqual(
        expect.arrayContaining(['FY2025', 'FY2024', 'FY2023', 'FY2022']),
      );
      expect(user.deployments).toEqual([{ product: { slug: 'nvda-quantumx-photonics' } }]);
      expect(firm.then.length).toBeLessThan(firm.now.length);
      expect(firm.then.every(({ periodEnd }: { periodEnd: string }) => periodEnd <= '2025-12-31')).toBe(true);
      expect([firm.none, firm.deployments]).toEqual([[], []]);
    });

    it('finds no path and draws no link before anything was known', async () => {
      const { paths, then, early } = await data(`{
        paths(from: "nvidia", to: "lumentum", asOf: "1999-01-01") { length }
        then: paths(from: "nvidia", to: "lumentum") { length }
        early: neighborhood(of: "nvidia", asOf: "1999-01-01") { links { relation } nodes { id } }
      }`);
      expect(paths).toEqual([]);
      expect(then.length).toBeGreaterThan(0);
      const relations = early.links.map(({ relation }: { relation: string }) => relation);
      expect(relations.filter((relation: string) => relation !== 'CAPTURES')).toEqual([]);
    });

    it('draws the links that were known, and leaves later claims out', async () => {
      const { then, now } = await data(`{
        then: neighborhood(of: "nvidia", asOf: "${DAY}", limit: 2000) { links { relation claims { knownFrom } } }
        now: neighborhood(of: "nvidia", limit: 2000) { links { relation } }
      }`);
      expect(then.links.length).toBeGreaterThan(0);
      expect(then.links.length).toBeLessThan(now.links.length);
      const days = then.links.flatMap(({ claims }: { claims: readonly { knownFrom: string }[] }) =>
        claims.map(({ knownFrom }) => knownFrom),
      );
      expect(days.filter((day: string) => day > DAY)).toEqual([]);
    });

    it('draws no claim that came later around a source', async () => {
      const { neighborhood } = await data(
        `{ neighborhood(of: "edgen", asOf: "2020-01-01", relations: [ATTRIBUTED_TO]) { nodes { __typename } } }`.replace(
          '"edgen"',
          JSON.stringify((await data('{ organization(slug: "edgen") { id } }')).organization.id),
        ),
      );
      expect(neighborhood.nodes).toEqual([{ __typename: 'Organization' }]);
    });
  });
}
