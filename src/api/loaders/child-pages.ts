import DataLoader from 'dataloader';
import { groupBy } from '../../domain/group-by.ts';
import type { GraphReader } from '../../queries/graph-reader.ts';
import { type ChildList, childCounts, childPages } from '../../queries/paging/child-list.ts';
import type { Condition } from '../../queries/paging/condition.ts';
import type { Page, PageParts, PageRequest } from '../../queries/paging/page.ts';
import { allWanted } from '../../queries/rows/shape.ts';
import { inSpan } from '../telemetry/spans/span.ts';

interface CountKey {
  readonly parent: string;
  readonly filter: readonly Condition[];
}
interface PageKey extends CountKey {
  readonly request: PageRequest;
  /** What will be asked of the entries. */
  readonly parts: PageParts;
}

/** Pages of one list by parent: all that are asked for with the same arguments are read in one statement. */
export interface ChildPages<T> {
  readonly list: ChildList<T>;
  page(key: PageKey): Promise<Page<T>>;
  count(key: CountKey): Promise<number>;
}

export function createChildPages<T>(reader: GraphReader, list: ChildList<T>): ChildPages<T> {
  const pages = grouped<PageKey, Page<T>>(
    ({ filter, request }, keys) =>
      inSpan(`load ${list.name}`, { keys: keys.length }, () =>
        childPages(reader, list, filter, parentsOf(keys), request, allParts(keys)),
      ),
    { entries: [], more: false },
  );
  const counts = grouped<CountKey, number>(
    ({ filter }, keys) =>
      inSpan(`count ${list.name}`, { keys: keys.length }, () => childCounts(reader, list, filter, parentsOf(keys))),
    0,
  );
  return {
    list,
    page: (key) => pages.load(alike(key, JSON.stringify([key.filter, key.request]), textOf(key.parts))),
    count: (key) => counts.load(alike(key, JSON.stringify(key.filter), '')),
  };
}

function parentsOf(keys: readonly CountKey[]): string[] {
  return [...new Set(keys.map(({ parent }) => parent))];
}

/** What any of them wants, so that one statement serves them all. */
function allParts(keys: readonly PageKey[]): PageParts {
  const sets = [...new Set(keys.map(({ parts }) => parts))];
  return {
    nodes: allWanted(sets.map(({ nodes }) => nodes)),
    places: sets.some(({ places }) => places),
    more: sets.some(({ more }) => more),
  };
}

/** A field's parts are one object whenever its document runs. */
const texts = new WeakMap<PageParts, string>();

function textOf(parts: PageParts): string {
  const known = texts.get(parts);
  if (known !== undefined) return known;
  const text = JSON.stringify({ ...parts, nodes: parts.nodes && [...parts.nodes] });
  texts.set(parts, text);
  return text;
}

/** A key with what tells it from others: those of one group are read in one statement, those that are the same are one question. */
type Alike<K> = K & { readonly group: string; readonly same: string };

function alike<K extends { readonly parent: string }>(key: K, group: string, rest: string): Alike<K> {
  return { ...key, group, same: `${key.parent} ${group} ${rest}` };
}

/** A loader whose keys name a parent and arguments: each set of arguments makes one read for all of its parents. */
function grouped<K extends { readonly parent: string }, V>(
  read: (first: K, all: readonly K[]) => Promise<ReadonlyMap<string, V>>,
  absent: V,
): DataLoader<Alike<K>, V, string> {
  const readAll = async (keys: readonly Alike<K>[]): Promise<V[]> => {
    const reads = [...groupBy(keys, ({ group }) => group)].map(async ([group, members]) => {
      const [first] = members;
      return [group, first === undefined ? new Map<string, V>() : await read(first, members)] as const;
    });
    const found = new Map(await Promise.all(reads));
    return keys.map(({ group, parent }) => found.get(group)?.get(parent) ?? absent);
  };
  return new DataLoader(readAll, { cacheKeyFn: ({ same }) => same });
}
