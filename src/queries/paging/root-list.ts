import type { Statement } from '../../graph/graph-store.ts';
import type { GraphReader } from '../graph-reader.ts';
import { list as listOf, number } from '../rows/read-value.ts';
import type { Select, Selection } from '../rows/select.ts';
import { type Condition, parametersOf, whereClause } from './condition.ts';
import { boundConditions, type OrderTerm, orderClause, orderColumns, presenceConditions } from './keyset.ts';
import { type Page, type PageParts, type PageRequest, readLimit, toPage, WHOLE_PAGE } from './page.ts';
import { placedEntry, placedReader } from './placed-entry.ts';

/** A list that begins at a label: all firms, all claims. */
export interface RootList<T> {
  readonly name: string;
  /** The pattern, in which `n` stands for an entry: `(n:Firm)`. */
  readonly pattern: string;
  readonly select: Select<T>;
}

export async function rootPage<T>(
  reader: GraphReader,
  list: RootList<T>,
  filter: readonly Condition[],
  terms: readonly OrderTerm[],
  request: PageRequest,
  parts: PageParts = WHOLE_PAGE,
): Promise<Page<T>> {
  const conditions = [...filter, ...presenceConditions(terms), ...boundConditions(terms, request)];
  const selection = list.select(parts.nodes);
  const rows = await reader.read(rootPageStatement(list, conditions, terms, request, parts, selection), {
    ...parametersOf(conditions),
    limit: readLimit(request, parts),
  });
  const placed = placedReader(terms, selection, parts);
  return toPage(
    rows.map((row) => placed(listOf(row, 'entry'))),
    request,
  );
}

/** Orders and cuts before it projects, because a projection reads every property of every entry. */
export function rootPageStatement<T>(
  list: RootList<T>,
  conditions: readonly Condition[],
  terms: readonly OrderTerm[],
  request: Pick<PageRequest, 'direction'>,
  parts: PageParts = WHOLE_PAGE,
  selection: Selection<T> = list.select(parts.nodes),
): Statement {
  const order = orderClause(terms, request);
  const cypher = `// ${list.name}
MATCH ${list.pattern}${whereClause(conditions)}
WITH n, ${orderColumns(terms)} ORDER BY ${order} LIMIT $limit
RETURN ${placedEntry(terms, selection, parts)} AS entry ORDER BY ${order}`;
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
