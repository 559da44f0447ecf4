import { csvOf } from '../../src/access/export/csv-of.ts';

type Row = Readonly<Record<string, string>>;

/** Rows that the small folder's graph takes, by table, with every column that is no number; `key` differs from row to row. */
const ROWS: Readonly<Record<string, (key: string) => Row>> = {
  'organizations.csv': (slug) => ({ slug, name: `House ${slug}`, kind: 'BANK', note: 'a note' }),
  'sources.csv': (id) => ({
    ...{ id, publisher: 'Analysts Ltd', title: `Report ${id}`, url: `https://example.org/${id}` },
    ...{ published: '2026-05 (draft)', retrieved: '2026-11-24', seen: 'PAGE' },
  }),
  'markets.csv': (slug) => ({ slug, name: `Market ${slug}` }),
  'resources.csv': (slug) => ({ slug, name: `Resource ${slug}`, description: 'scarce' }),
  'firms.csv': (slug) => ({
    ...{ slug, name: `Firm ${slug}`, aliases: `Alias ${slug}`, listings: `NYSE:${slug.toUpperCase()}`, country: 'US' },
    ...{ roles: 'laser-maker', parent: '', parent_name: 'Some Group', listed: 'true', confidence: 'HIGH' },
    ...{ sources: 'S1', note: 'a note' },
  }),
  'products.csv': (slug) => ({
    ...{ slug, name: `Product ${slug}`, technology_tag: 'CPO', technology: 'cpo', domain: 'SCALE_OUT' },
    ...{
      announced: '2026-03 (sampling)',
      available: '2027',
      speed: '1.6T',
      detail: 'small',
      seen: 'PAGE',
      source: 'S1',
    },
  }),
  'claims/research.csv': (id) => ({
    ...{ id, refs: `ref ${id}`, statement: `Lumen makes lasers (${id})`, about: 'firm:lumen', metric: 'FIRM_SHARE' },
    ...{
      variant: 'a variant',
      domain: 'SCALE_OUT',
      mid: '33',
      unit: 'percent',
      period_from: '2025',
      period_to: '2026',
    },
    ...{ basis: 'ESTIMATED', seen: 'PAGE', attributed_to: 'analysts', sources: 'S1', published: '2026-04' },
    ...{ confidence: 'MEDIUM', tags: 'lasers', note: 'a note' },
  }),
  'relations.csv': (id) => ({
    ...{ id, from: 'holding', relation: 'SUPPLIES', to: 'modco', what: 'goods', technology: 'cpo', tag: `tag ${id}` },
    ...{ product: 'm1', value: '3', unit: 'units', valid_from: '2025', valid_to: '2026', status: 'REPORTED' },
    ...{ confidence: 'HIGH', claims: 'c1' },
  }),
};

/** A cell of a table, and the variables of a bulk with a row of that table which has a text there. */
export interface Cell {
  /** Such as `bulkAdd(firms.csv note)`. */
  readonly place: string;
  readonly variablesWith: (text: string, key: string) => Readonly<Record<string, unknown>>;
}

/** Every cell of a row of each of these tables. */
export const CELLS: readonly Cell[] = Object.entries(ROWS).flatMap(([name, rowOf]) =>
  Object.keys(rowOf('key')).map((column) => ({
    place: `bulkAdd(${name} ${column})`,
    variablesWith(text, key) {
      const row = { ...rowOf(key), [column]: text };
      return { tables: [{ name, csv: csvOf([Object.keys(row), Object.values(row)]) }] };
    },
  })),
);
