import type { Statement } from '../../graph/graph-store.ts';
import type { GraphReader } from '../graph-reader.ts';
import { EACH_PARENT } from '../rows/by-parent.ts';
import { list as listOf, number, text } from '../rows/read-value.ts';
import type { Select, Selection } from '../rows/select.ts';
import { type Condition, parametersOf, whereClause } from './condition.ts';
import { type Bounds, boundConditions, cutPage, type OrderTerm } from './keyset.ts';
import { type Page, type PageParts, type PageRequest, readLimit, toPage, WHOLE_PAGE } from './page.ts';
import { placedEntry, placedReader } from './placed-entry.ts';

/** A list that hangs on a parent: the suppliers of a firm, the claims about a stage. Read for many parents at once. */
export interface ChildList<T> {
  readonly name: string;
  /** The pattern from the parent, whose key is `parent`, to an entry. */
  readonly pattern: string;
  /** What tells entries apart, such as `p` or `r, o`. */
  readonly entry: string;
  /** Whether the pattern may reach an entry twice; it then counts once. Telling entries apart takes half the time of a long list. */
  readonly repeats: boolean;
  readonly select: Select<T>;
  readonly terms: readonly OrderTerm[];
  /** What every entry must fulfil, whatever else is asked. */
  readonly only?: readonly Condition[];
}

/** One statement whatever the number of parents; the limit holds for each parent. */
export async function childPages<T>(
  reader: GraphReader,
  list: ChildList<T>,
  filter: readonly Condition[],
  parents: readonly string[],
  request: PageRequest,
  parts: PageParts = WHOLE_PAGE,
): Promise<Map<string, Page<T>>> {
  const conditions = [...(list.only ?? []), ...filter];
  const selection = list.select(parts.nodes);
  const rows = await reader.read(childPageStatement(list, conditions, request, parts, selection), {
    ...parametersOf([...conditions, ...boundConditions(list.terms, request)]),
    parents,
    limit: readLimit(request, parts),
  });
  const placed = placedReader(list.terms, selection, parts);
  return new Map(rows.map((row) => [text(row, 'parent'), toPage(listOf(row, 'entries').map(placed), request)]));
}

/** A parent makes one row, whose entries are lists of values: names of columns repeated with every entry cost more than the values. */
export function childPageStatement<T>(
  list: ChildList<T>,
  conditions: readonly Condition[],
  request: Bounds,
  parts: PageParts = WHOLE_PAGE,
  selection: Selection<T> = list.select(parts.nodes),
): Statement {
  const cypher = `// ${list.name}
UNWIND $parents AS parent
CALL (parent) {
  MATCH ${list.pattern}${whereClause(conditions)}
  ${cutPage(`${list.repeats ? 'DISTINCT ' : ''}${list.entry}`, list.terms, request)}
  RETURN collect(${placedEntry(list.terms, selection, parts)}) AS entries
}
RETURN parent, entries`;
  return { name: list.name, cypher, each: EACH_PARENT };
}

export async function childCounts(
  reader: GraphReader,
  list: Pick<ChildList<unknown>, 'name' | 'pattern' | 'entry' | 'repeats' | 'only'>,
  filter: readonly Condition[],
  parents: readonly string[],
): Promise<Map<string, number>> {
  const conditions = [...(list.only ?? []), ...filter];
  const name = `${list.name}-count`;
  const cypher = `// ${name}
UNWIND $parents AS parent
MATCH ${list.pattern}${whereClause(conditions)}
${list.repeats ? `WITH DISTINCT parent, ${list.entry}\n` : ''}RETURN parent, count(*) AS total`;
  const rows = await reader.read({ name, cypher, each: EACH_PARENT }, { ...parametersOf(conditions), parents });
  return new Map(rows.map((row) => [text(row, 'parent'), number(row, 'total')]));
}
