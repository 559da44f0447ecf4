import type { Statement } from '../../graph/graph-store.ts';
import type { GraphReader } from '../graph-reader.ts';
import { list as listOf, number } from '../rows/read-value.ts';
import type { Select, Selection } from '../rows/select.ts';
import { type Condition, parametersOf, whereClause } from './condition.ts';
import { type Lying, nearStretch } from './fences.ts';
import {
  type Bounds,
  boundConditions,
  cutPage,
  isBounded,
  type OrderTerm,
  orderClause,
  type Stretch,
  stretchConditions,
  stretchOf,
} from './keyset.ts';
import { type Page, type PageParts, type PageRequest, readLimit, toPage, WHOLE_PAGE } from './page.ts';
import { placedEntry, placedReader } from './placed-entry.ts';

/** A list that begins at a label: all firms, all claims. */
export interface RootList<T> {
  readonly name: string;
  /** The pattern, in which `n` stands for an entry: `(n:Firm)`. */
  readonly pattern: string;
  readonly select: Select<T>;
}

/** @param lying how the entries of the whole list lie along the first field of the order */
export async function rootPage<T>(
  reader: GraphReader,
  list: RootList<T>,
  filter: readonly Condition[],
  terms: readonly OrderTerm[],
  request: PageRequest,
  parts: PageParts = WHOLE_PAGE,
  lying: Lying = 'UNKNOWN',
): Promise<Page<T>> {
  const whole = stretchOf(terms, request);
  const selection = list.select(parts.nodes);
  const [placed, limit] = [placedReader(terms, selection, parts), readLimit(request, parts)];
  const readWithin = async (stretch: Stretch | null) => {
    const conditions = [...filter, ...stretchConditions(terms, stretch)];
    const rows = await reader.read(rootPageStatement(list, conditions, terms, request, parts, selection), {
      ...parametersOf([...conditions, ...boundConditions(terms, request)]),
      limit,
    });
    return rows.map((row) => placed(listOf(row, 'entry')));
  };
  const fences = filter.length === 0 && typeof lying === 'object' ? lying : null;
  const near = fences && whole && nearStretch(whole, terms, request, limit, fences);
  if (near !== null) {
    const read = await readWithin(near);
    // Fewer: the graph is no longer as the fences say, and the rest lies beyond.
    if (read.length >= limit) return toPage(read, request);
  }
  const says = whole !== null && (lying === 'IN_ORDER' || isBounded(whole));
  return toPage(await readWithin(says ? whole : null), request);
}

/** Orders and cuts before it projects, because a projection reads every property of every entry. */
export function rootPageStatement<T>(
  list: RootList<T>,
  conditions: readonly Condition[],
  terms: readonly OrderTerm[],
  request: Bounds,
  parts: PageParts = WHOLE_PAGE,
  selection: Selection<T> = list.select(parts.nodes),
): Statement {
  const cypher = `// ${list.name}
MATCH ${list.pattern}${whereClause(conditions)}
${cutPage('n', terms, request)}
RETURN ${placedEntry(terms, selection, parts)} AS entry ORDER BY ${orderClause(terms, request)}`;
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
