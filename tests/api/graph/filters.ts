import { beforeAll, describe, expect, it } from 'vitest';
import { toGlobalId } from '../../../src/domain/global-id.ts';
import type { GraphApi } from './ask.ts';

const FIRMS = `query ($where: FirmFilter, $after: String) { firms(where: $where, first: 100, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } nodes {
    slug name country roles listed revenueUsd operatingMargin grossMargin
    captures { stage { slug } technology { slug } } products(first: 100) { totalCount nodes { technology { slug } } }
  } } }`;

const CLAIMS = `query ($where: ClaimFilter, $orderBy: [ClaimOrder!], $after: String) {
  claims(where: $where, orderBy: $orderBy, first: 100, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes {
      key metric basis seen confidence knownFrom statement refs parameter houseView
      attributedTo { slug } about { __typename id } } } }`;

// biome-ignore lint/suspicious/noExplicitAny: a row of an answer, of the shape that the query above selects.
type Row = any;

export function filters(api: GraphApi): void {
  describe('filters', () => {
    let firms: readonly Row[];
    let claims: readonly Row[];
    beforeAll(async () => {
      firms = await everyRow(api, 'firms', {});
      claims = await everyRow(api, 'claims', {});
    });

    const firmFilters: readonly [string, Record<string, unknown>, (firm: Row) => boolean][] = [
      ['by slug', { slugs: ['nvidia', toGlobalId('Firm', 'tsmc')] }, ({ slug }) => ['nvidia', 'tsmc'].includes(slug)],
      [
        'by a part of the name, whatever its case',
        { nameContains: 'OELECtron' },
        ({ name }) => /oelectron/i.test(name),
      ],
      ['by country, one or several', { countries: ['TW', 'jp'] }, ({ country }) => ['TW', 'JP'].includes(country)],
      ['by role', { roles: ['hyperscaler'] }, ({ roles }) => roles.includes('hyperscaler')],
      ['by stage', { stages: ['laser'] }, ({ captures }) => captures.some((c: Row) => c.stage.slug === 'laser')],
      [
        'by technology, captured or made',
        { technologies: ['cpo'] },
        ({ captures, products }) =>
          [...captures, ...products.nodes].some(({ technology }: Row) => technology?.slug === 'cpo'),
      ],
      ['by having a product', { hasProduct: true }, ({ products }) => products.totalCount > 0],
      ['by being listed', { listed: true }, ({ listed }) => listed === true],
      ['by revenue', { revenueUsd: { from: 1e10 } }, ({ revenueUsd }) => revenueUsd >= 1e10],
      [
        'by operating margin',
        { operatingMargin: { from: 0, to: 0.1 } },
        ({ operatingMargin }) => operatingMargin !== null && operatingMargin >= 0 && operatingMargin <= 0.1,
      ],
      [
        'by gross margin',
        { grossMargin: { to: 0.3 } },
        ({ grossMargin }) => grossMargin !== null && grossMargin <= 0.3,
      ],
      [
        'by several at once',
        { countries: 'US', hasProduct: true, revenueUsd: { from: 1e9 } },
        ({ country, products, revenueUsd }) => country === 'US' && products.totalCount > 0 && revenueUsd >= 1e9,
      ],
    ];

    it.each(firmFilters)('firms %s, all of them and no other', async (_how, where, holds) => {
      const slugs = (rows: readonly Row[]) => rows.map(({ slug }) => slug);
      expect(slugs(await everyRow(api, 'firms', where))).toEqual(slugs(some(firms, holds)));
    });

    it('a filter and its contrary share out the firms', async () => {
      const count = async (where: object) => (await api.data(FIRMS, { where })).firms.totalCount;
      expect((await count({ hasProduct: true })) + (await count({ hasProduct: false }))).toBe(await count({}));
      expect(await count({ slugs: [] })).toBe(0);
    });

    it('looks the names of firms up where the page does not show that they are right', async () => {
      const ask = (selected: string) =>
        api.ask(`{ firms(where: { slugs: ["nvidia", "tsmc", "axt"] }, orderBy: [{ field: SLUG }], ${selected} }`);
      const shown = await ask('first: 3) { nodes { country } }');
      expect(shown.statements).toEqual(['firms']);
      expect(shown.data.firms.nodes).toEqual([{ country: 'US' }, { country: 'US' }, { country: 'TW' }]);
      expect((await ask('first: 2) { nodes { slug } }')).statements).toEqual(['firms', 'firms-by-slug']);
      expect((await ask('first: 3) { totalCount }')).statements).toEqual(['firms-by-slug', 'firms-count']);
      const { data } = await ask('first: 2) { pageInfo { endCursor } }');
      const next = await ask(`after: "${data.firms.pageInfo.endCursor}") { nodes { slug } }`);
      expect(next.statements).toEqual(['firms-by-slug', 'firms']);
      expect(next.data.firms.nodes).toEqual([{ slug: 'tsmc' }]);
    });

    const claimFilters: readonly [string, Record<string, unknown>, (claim: Row) => boolean][] = [
      ['by metric', { metrics: ['MARKET_SIZE'] }, ({ metric }) => metric === 'MARKET_SIZE'],
      ['by basis', { bases: ['FORECAST'] }, ({ basis }) => basis === 'FORECAST'],
      ['by how it was seen', { seen: ['RECALL'] }, ({ seen }) => seen === 'RECALL'],
      ['by confidence', { confidences: ['LOW'] }, ({ confidence }) => confidence === 'LOW'],
      ['by speaker', { attributedTo: ['lightcounting'] }, ({ attributedTo }) => attributedTo?.slug === 'lightcounting'],
      [
        'by what it is about',
        { about: ['nvidia'] },
        ({ about }) => about.some(({ id }: Row) => id === toGlobalId('Firm', 'nvidia')),
      ],
      [
        'by technology',
        { technologies: ['cpo'] },
        ({ about }) => about.some(({ id }: Row) => id === toGlobalId('Technology', 'cpo')),
      ],
      ['by parameter', { parameters: ['price/cpo'] }, ({ parameter }) => parameter === 'price/cpo'],
      ['by house view', { houseView: true }, ({ houseView, parameter }) => houseView && parameter !== null],
      ['by text', { textContains: 'UMENTum' }, ({ statement }) => /umentum/i.test(statement)],
      [
        'by the day from which it is known',
        { knownFrom: { from: '2026-01-01', to: '2026-03-31' } },
        ({ knownFrom }) => knownFrom >= '2026-01-01' && knownFrom <= '2026-03-31',
      ],
      ['by number in research', { refs: ['C05'] }, ({ refs }) => refs.includes('C05')],
    ];

    it.each(claimFilters)('claims %s, all of them and no other', async (_how, where, holds) => {
      const keys = (rows: readonly Row[]) => rows.map(({ key }) => key);
      expect(keys(await everyRow(api, 'claims', where))).toEqual(keys(some(claims, holds)));
    });

    it('claims newest first', async () => {
      const orderBy = [{ field: 'KNOWN_FROM', direction: 'DESC' }];
      const { claims } = await api.data(CLAIMS, { orderBy, where: { houseView: false } });
      const days = claims.nodes.map(({ knownFrom }: Row) => knownFrom);
      expect(days).toEqual(days.toSorted().reverse());
    });

    it('a slug in `about` stands for every thing that has it', async () => {
      const { claims } = await api.data(CLAIMS, { where: { about: ['cpo'] } });
      const kinds = new Set<string>(
        claims.nodes.flatMap(({ about }: Row) => about.map((thing: Row) => thing.__typename)),
      );
      const technology = await api.data(CLAIMS, { where: { about: [toGlobalId('Technology', 'cpo')] } });
      expect(kinds).toContain('Technology');
      expect(technology.claims.totalCount).toBeLessThan(claims.totalCount);
    });

    describe('refuses, naming the argument', () => {
      it.each([
        ['an unknown stage', { stages: ['lasr'] }, 'where.stages[0]', ['laser']],
        ['an unknown firm', { slugs: ['nvidia', 'nvdia'] }, 'where.slugs[1]', ['nvidia']],
        ['a range that ends before it begins', { revenueUsd: { from: 2, to: 1 } }, 'where.revenueUsd', undefined],
        ['the id of another kind', { stages: [toGlobalId('Firm', 'nvidia')] }, 'where.stages[0]', undefined],
      ])('%s', async (_what, where, argument, suggestions) => {
        const { errors } = await api.ask(FIRMS, { where });
        const [extensions] = errors.map((error) => error.extensions);
        expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
        if (suggestions !== undefined) expect(extensions?.suggestions).toEqual(expect.arrayContaining(suggestions));
      });
    });
  });
}

/** Every row of a list that passes a filter, page by page, in the list's own order. */
async function everyRow(api: GraphApi, list: 'firms' | 'claims', where: object): Promise<Row[]> {
  const rows: Row[] = [];
  for (let after: string | null = null; ; ) {
    const page: Row = (await api.data(list === 'firms' ? FIRMS : CLAIMS, { where, after }))[list];
    rows.push(...page.nodes);
    after = page.pageInfo.endCursor;
    if (page.pageInfo.hasNextPage) continue;
    expect(page.totalCount).toBe(rows.length);
    return rows;
  }
}

/** Those for which it holds, which are neither none nor all: a filter that keeps everything would pass otherwise. */
function some(rows: readonly Row[], holds: (row: Row) => boolean): Row[] {
  const chosen = rows.filter(holds);
  expect(chosen.length).toBeGreaterThan(0);
  expect(chosen.length).toBeLessThan(rows.length);
  return chosen;
}
