import DataLoader from 'dataloader';
import { groupBy } from '../../domain/group-by.ts';
import type { GraphReader } from '../../queries/graph-reader.ts';
import { type ChildList, childCounts, childPages } from '../../queries/paging/child-list.ts';
import type { Condition } from '../../queries/paging/condition.ts';
import type { Page, PageRequest } from '../../queries/paging/page.ts';
import { inSpan } from '../telemetry/spans/span.ts';

interface PageKey {
  readonly parent: string;
  readonly filter: readonly Condition[];
  readonly request: PageRequest;
}
type CountKey = Omit<PageKey, 'request'>;

/** Pages of one list by parent: all that are asked for with the same arguments are read in one statement. */
export interface ChildPages<T> {
  readonly list: ChildList<T>;
  page(key: PageKey): Promise<Page<T>>;
  count(key: CountKey): Promise<number>;
}

export function createChildPages<T>(reader: GraphReader, list: ChildList<T>): ChildPages<T> {
  const pages = grouped<PageKey, Page<T>>(
    ({ filter, request }) => JSON.stringify([filter, request]),
    ({ filter, request }, parents) =>
      inSpan(`load ${list.name}`, { keys: parents.length }, () => childPages(reader, list, filter, parents, request)),
    { entries: [], more: false },
  );
  const counts = grouped<CountKey, number>(
    ({ filter }) => JSON.stringify(filter),
    ({ filter }, parents) =>
      inSpan(`count ${list.name}`, { keys: parents.length }, () => childCounts(reader, list, filter, parents)),
    0,
  );
  return { list, page: (key) => pages.load(key), count: (key) => counts.load(key) };
}

/** A loader whose keys name a parent and arguments: each set of arguments makes one read for all of its parents. */
function grouped<K extends { readonly parent: string }, V>(
  argumentsOf: (key: K) => string,
  read: (key: K, parents: readonly string[]) => Promise<ReadonlyMap<string, V>>,
  absent: V,
): DataLoader<K, V, string> {
  const readAll = async (keys: readonly K[]): Promise<V[]> => {
    const reads = new Map<string, Promise<ReadonlyMap<string, V>>>();
    for (const [group, members] of groupBy(keys, argumentsOf)) {
      const [first] = members;
      if (first !== undefined)
        reads.set(
          group,
          read(
            first,
            members.map(({ parent }) => parent),
          ),
        );
    }
    return Promise.all(keys.map(async (key) => (await reads.get(argumentsOf(key)))?.get(key.parent) ?? absent));
  };
  return new DataLoader(readAll, { cacheKeyFn: (key) => `${key.parent} ${argumentsOf(key)}` });
}
