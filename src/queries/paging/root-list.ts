import type { GraphRow, Statement } from '../../graph/graph-store.ts';
import type { GraphReader } from '../graph-reader.ts';
import { map, number } from '../rows/read-value.ts';
import { type Condition, parametersOf, whereClause } from './condition.ts';
import { boundConditions, type OrderTerm, orderClause, orderColumns, placeOf } from './keyset.ts';
import { type Page, type PageRequest, toPage } from './page.ts';

/** A list that begins at a label: all firms, all claims. */
export interface RootList<T> {
  readonly name: string;
  /** The pattern and the variable that stands for an entry, such as `(n:Firm)`. */
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

export function rootPageStatement(
  list: Pick<RootList<unknown>, 'name' | 'pattern' | 'projection'>,
  conditions: readonly Condition[],
  terms: readonly OrderTerm[],
  request: Pick<PageRequest, 'direction'>,
): Statement {
  const cypher = `// ${list.name}
MATCH ${list.pattern}${whereClause(conditions)}
RETURN ${list.projection} AS node, ${orderColumns(terms)}
ORDER BY ${orderClause(terms, request)} LIMIT $limit`;
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
