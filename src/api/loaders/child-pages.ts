import DataLoader from 'dataloader';
import { groupBy } from '../../domain/group-by.ts';
import type { GraphReader } from '../../queries/graph-reader.ts';
import { type ChildList, childCounts, childPages } from '../../queries/paging/child-list.ts';
import type { Condition } from '../../queries/paging/condition.ts';
import type { Page, PageRequest } from '../../queries/paging/page.ts';
import type { Wanted } from '../../queries/rows/shape.ts';
import { inSpan } from '../telemetry/spans/span.ts';

interface CountKey {
  readonly parent: string;
  readonly filter: readonly Condition[];
}
interface PageKey extends CountKey {
  readonly request: PageRequest;
  /** What will be asked of the entries. */
  readonly wanted: Wanted;
}

/** Pages of one list by parent: all that are asked for with the same arguments are read in one statement. */
export interface ChildPages<T> {
  readonly list: ChildList<T>;
  page(key: PageKey): Promise<Page<T>>;
  count(key: CountKey): Promise<number>;
}

export function createChildPages<T>(reader: GraphReader, list: ChildList<T>): ChildPages<T> {
  const alike = ({ filter, request }: PageKey) => JSON.stringify([filter, request]);
  const pages = grouped<PageKey, Page<T>>(
    { alike, same: (key) => `${key.parent} ${alike(key)} ${key.wanted === null ? '*' : [...key.wanted].join()}` },
    ({ filter, request }, keys) =>
      inSpan(`load ${list.name}`, { keys: keys.length }, () =>
        childPages(reader, list, filter, parentsOf(keys), request, allWanted(keys)),
      ),
    { entries: [], more: false },
  );
  const filtered = ({ filter }: CountKey) => JSON.stringify(filter);
  const counts = grouped<CountKey, number>(
    { alike: filtered, same: (key) => `${key.parent} ${filtered(key)}` },
    ({ filter }, keys) =>
      inSpan(`count ${list.name}`, { keys: keys.length }, () => childCounts(reader, list, filter, parentsOf(keys))),
    0,
  );
  return { list, page: (key) => pages.load(key), count: (key) => counts.load(key) };
}

function parentsOf(keys: readonly CountKey[]): string[] {
  return [...new Set(keys.map(({ parent }) => parent))];
}

/** What any of them wants, so that one statement serves them all. */
function allWanted(keys: readonly PageKey[]): Wanted {
  const sets = [...new Set(keys.map(({ wanted }) => wanted))];
  if (sets.length === 1) return sets[0] ?? null;
  return sets.includes(null) ? null : new Set(sets.flatMap((wanted) => [...(wanted ?? [])]));
}

/** Which keys are read in one statement, and which are one and the same question. */
interface Grouping<K> {
  readonly alike: (key: K) => string;
  readonly same: (key: K) => string;
}

/** A loader whose keys name a parent and arguments: each set of arguments makes one read for all of its parents. */
function grouped<K extends { readonly parent: string }, V>(
  { alike, same }: Grouping<K>,
  read: (first: K, all: readonly K[]) => Promise<ReadonlyMap<string, V>>,
  absent: V,
): DataLoader<K, V, string> {
  const readAll = async (keys: readonly K[]): Promise<V[]> => {
    const reads = new Map<string, Promise<ReadonlyMap<string, V>>>();
    for (const [group, members] of groupBy(keys, alike)) {
      const [first] = members;
      if (first !== undefined) reads.set(group, read(first, members));
    }
    return Promise.all(keys.map(async (key) => (await reads.get(alike(key)))?.get(key.parent) ?? absent));
  };
  return new DataLoader(readAll, { cacheKeyFn: same });
}
