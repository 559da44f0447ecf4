import type { GraphRow, Statement } from '../../graph/graph-store.ts';
import type { GraphReader } from '../graph-reader.ts';
import { map, number } from '../rows/read-value.ts';
import { type Condition, parametersOf, whereClause } from './condition.ts';
import { boundConditions, columnNames, type OrderTerm, orderClause, orderColumns, placeOf } from './keyset.ts';
import { type Page, type PageRequest, toPage } from './page.ts';

/** A list that begins at a label: all firms, all claims. */
export interface RootList<T> {
  readonly name: string;
  /** The pattern, in which `n` stands for an entry: `(n:Firm)`. */
  readonly pattern: string;
  /** The map projection of an entry. */
  readonly projection: string;
  readonly read: (node: GraphRow) => T;
}

export async function rootPage<T>(
  reader: GraphReader,
  list: RootList<T>,
  filter: readonly Condition[],
  terms: readonly OrderTerm[],
  request: PageRequest,
): Promise<Page<T>> {
  const conditions = [...filter, ...boundConditions(terms, request)];
  const rows = await reader.read(rootPageStatement(list, conditions, terms, request), {
    ...parametersOf(conditions),
    limit: request.limit + 1,
  });
  const read = rows.map((row) => ({ node: list.read(map(row, 'node')), place: placeOf(row, terms) }));
  return toPage(read, request);
}

/** Orders and cuts before it projects, because a projection reads every property of every entry. */
export function rootPageStatement(
  list: Pick<RootList<unknown>, 'name' | 'pattern' | 'projection'>,
  conditions: readonly Condition[],
  terms: readonly OrderTerm[],
  request: Pick<PageRequest, 'direction'>,
): Statement {
  const order = orderClause(terms, request);
  const cypher = `// ${list.name}
MATCH ${list.pattern}${whereClause(conditions)}
WITH n, ${orderColumns(terms)} ORDER BY ${order} LIMIT $limit
RETURN ${list.projection} AS node, ${columnNames(terms)} ORDER BY ${order}`;
  return { name: list.name, cypher };
}

export async function rootCount(
  reader: GraphReader,
  list: Pick<RootList<unknown>, 'name' | 'pattern'>,
  filter: readonly Condition[],
): Promise<number> {
  const name = `${list.name}-count`;
  const cypher = `// ${name}\nMATCH ${list.pattern}${whereClause(filter)}\nRETURN count(*) AS total`;
  const [row] = await reader.read({ name, cypher }, parametersOf(filter));
  return row === undefined ? 0 : number(row, 'total');
}
