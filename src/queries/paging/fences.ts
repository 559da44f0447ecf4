import type { GraphReader } from '../graph-reader.ts';
import { texts } from '../rows/read-value.ts';
import { whereClause } from './condition.ts';
import { type OrderTerm, type Stretch, stretchConditions } from './keyset.ts';
import type { PageRequest } from './page.ts';

/**
 * Values of a list's field in ascending order, so many entries apart. They say near which value a page ends, so that an engine
 * which cannot read in order sorts a few hundred entries instead of all. A hint: a list that has changed since makes it worse, not wrong.
 */
export interface Fences {
  readonly values: readonly string[];
  readonly apart: number;
}

/** How the entries of a list are come by: in the order of an index, or found and sorted, of which fences may be known. */
export type Lying = 'IN_ORDER' | Fences | 'UNKNOWN';

/** Entries between one fence and the next: about as many as a page has. */
const APART = 100;

/** Reads them in one pass over the list, in which no more than every hundredth value leaves the engine. */
export async function readFences(reader: GraphReader, pattern: string, term: OrderTerm): Promise<Fences> {
  const present = stretchConditions([term], { from: null, to: null });
  const cypher = `// list-fences
MATCH ${pattern}${whereClause(present)}
WITH ${term.expression} AS value ORDER BY value
WITH collect(value) AS sorted
RETURN [place IN range(0, size(sorted) - 1, $apart) | sorted[place]] AS fences`;
  const parameters = Object.assign({ apart: APART }, ...present.map((condition) => condition.parameters));
  const [row = {}] = await reader.read({ name: 'list-fences', cypher }, parameters);
  return { values: texts(row, 'fences'), apart: APART };
}

/** The part of `whole` in which the page lies if the list is as the fences say; null where it is no smaller. */
export function nearStretch(
  whole: Stretch,
  [first]: readonly OrderTerm[],
  { direction }: Pick<PageRequest, 'direction'>,
  limit: number,
  { values, apart }: Fences,
): Stretch | null {
  const ascends = (first?.direction === 'ASC') === (direction === 'FORWARD');
  // One more than the page takes, since it begins somewhere between two of them.
  const needed = Math.ceil(limit / apart) + 1;
  const { from, to } = whole;
  if (ascends) {
    const end = values[(from === null ? 0 : above(values, from)) + needed];
    return end === undefined || (to !== null && to <= end) ? null : { from, to: end };
  }
  const begin = values[(to === null ? values.length : below(values, to)) - needed - 1];
  return begin === undefined || (from !== null && from >= begin) ? null : { from: begin, to };
}

/** How many values are not above this one. */
function above(values: readonly string[], value: string): number {
  return places(values, (other) => other <= value);
}

/** How many values are below this one. */
function below(values: readonly string[], value: string): number {
  return places(values, (other) => other < value);
}

/** How many of the first values fulfil what all up to some place do. */
function places(values: readonly string[], fulfils: (value: string) => boolean): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (fulfils(values[middle] ?? '')) low = middle + 1;
    else high = middle;
  }
  return low;
}
