import type { GraphRow, Statement } from '../../graph/graph-store.ts';
import type { GraphReader } from '../graph-reader.ts';
import { map, number, text } from '../rows/read-value.ts';
import { type Condition, parametersOf, whereClause } from './condition.ts';
import { boundConditions, columnNames, type OrderTerm, orderClause, orderColumns, placeOf } from './keyset.ts';
import { type Page, type PageRequest, type Placed, toPage } from './page.ts';

/** A list that hangs on a parent: the suppliers of a firm, the claims about a stage. Read for many parents at once. */
export interface ChildList<T> {
  readonly name: string;
  /** The pattern from the parent, whose key is `parent`, to an entry. */
  readonly pattern: string;
  /** What tells entries apart, such as `p` or `r, o`. */
  readonly entry: string;
  /** Whether the pattern may reach an entry twice; it then counts once. Telling entries apart takes half the time of a long list. */
  readonly repeats: boolean;
  /** The map projection of an entry. */
  readonly projection: string;
  readonly terms: readonly OrderTerm[];
  /** What every entry must fulfil, whatever else is asked. */
  readonly only?: readonly Condition[];
  readonly read: (node: GraphRow) => T;
}

type Shape = Omit<ChildList<unknown>, 'read'>;

/** One statement whatever the number of parents; the limit holds for each parent. */
export async function childPages<T>(
  reader: GraphReader,
  list: ChildList<T>,
  filter: readonly Condition[],
  parents: readonly string[],
  request: PageRequest,
): Promise<Map<string, Page<T>>> {
  const conditions = [...(list.only ?? []), ...filter, ...boundConditions(list.terms, request)];
  const rows = await reader.read(childPageStatement(list, conditions, request), {
    ...parametersOf(conditions),
    parents,
    limit: request.limit + 1,
  });
  const byParent = new Map<string, Placed<T>[]>(parents.map((parent) => [parent, []]));
  for (const row of rows) {
    byParent.get(text(row, 'parent'))?.push({ node: list.read(map(row, 'node')), place: placeOf(row, list.terms) });
  }
  return new Map([...byParent].map(([parent, read]) => [parent, toPage(read, request)]));
}

export function childPageStatement(
  list: Shape,
  conditions: readonly Condition[],
  request: Pick<PageRequest, 'direction'>,
): Statement {
  const order = orderClause(list.terms, request);
  const columns = columnNames(list.terms);
  const cypher = `// ${list.name}
UNWIND $parents AS parent
CALL (parent) {
  MATCH ${list.pattern}${whereClause(conditions)}
  WITH ${list.repeats ? 'DISTINCT ' : ''}${list.entry}, ${orderColumns(list.terms)} ORDER BY ${order} LIMIT $limit
  RETURN ${list.projection} AS node, ${columns}
}
RETURN parent, node, ${columns} ORDER BY ${order}`;
  return { name: list.name, cypher };
}

export async function childCounts(
  reader: GraphReader,
  list: Pick<Shape, 'name' | 'pattern' | 'entry' | 'only'>,
  filter: readonly Condition[],
  parents: readonly string[],
): Promise<Map<string, number>> {
  const conditions = [...(list.only ?? []), ...filter];
  const name = `${list.name}-count`;
  const cypher = `// ${name}
UNWIND $parents AS parent
MATCH ${list.pattern}${whereClause(conditions)}
WITH DISTINCT parent, ${list.entry}
RETURN parent, count(*) AS total`;
  const rows = await reader.read({ name, cypher }, { ...parametersOf(conditions), parents });
  return new Map(rows.map((row) => [text(row, 'parent'), number(row, 'total')]));
}
