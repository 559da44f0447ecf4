import DataLoader from 'dataloader';
import { groupBy } from '../../domain/group-by.ts';
import { memoByIdentity } from '../../economics/memo.ts';
import type { GraphReader } from '../../queries/graph-reader.ts';
import { type ChildList, childCounts, childPages } from '../../queries/paging/child-list.ts';
import type { Condition } from '../../queries/paging/condition.ts';
import type { Page, PageParts, PageRequest } from '../../queries/paging/page.ts';
import { allWanted } from '../../queries/rows/shape.ts';
import { inSpan } from '../telemetry/spans/span.ts';

/** What a field asks of a list; one object for all of its parents, since texts are made of it once. */
export interface AskedPage {
  readonly filter: readonly Condition[];
  readonly request: PageRequest;
  /** What will be asked of the entries. */
  readonly parts: PageParts;
}

/** Pages of one list by parent: all that are asked for with the same arguments are read in one statement. */
export interface ChildPages<T> {
  readonly list: ChildList<T>;
  page(parent: string, asked: AskedPage): Promise<Page<T>>;
  /** How many entries there are in all. */
  count(parent: string, asked: AskedPage): Promise<number>;
}

export function createChildPages<T>(reader: GraphReader, list: ChildList<T>): ChildPages<T> {
  const pages = grouped<Page<T>>(
    {
      group: ({ filter, request }) => JSON.stringify([filter, request]),
      same: ({ parts }) => JSON.stringify({ ...parts, nodes: parts.nodes && [...parts.nodes] }),
    },
    ({ filter, request }, keys) =>
      inSpan(`load ${list.name}`, { keys: keys.length }, () =>
        childPages(reader, list, filter, parentsOf(keys), request, allParts(keys)),
      ),
    { entries: [], more: false },
  );
  const counts = grouped<number>(
    { group: ({ filter }) => JSON.stringify(filter), same: () => '' },
    ({ filter }, keys) =>
      inSpan(`count ${list.name}`, { keys: keys.length }, () => childCounts(reader, list, filter, parentsOf(keys))),
    0,
  );
  return {
    list,
    page: (parent, asked) => pages({ parent, asked }),
    count: (parent, asked) => counts({ parent, asked }),
  };
}

interface Key {
  readonly parent: string;
  readonly asked: AskedPage;
}

function parentsOf(keys: readonly Key[]): string[] {
  return [...new Set(keys.map(({ parent }) => parent))];
}

/** What any of them wants, so that one statement serves them all. */
function allParts(keys: readonly Key[]): PageParts {
  const sets = [...new Set(keys.map(({ asked }) => asked.parts))];
  return {
    nodes: allWanted(sets.map(({ nodes }) => nodes)),
    places: sets.some(({ places }) => places),
    more: sets.some(({ more }) => more),
  };
}

/** How askings are told apart: those of one group are read in one statement, those that are the same in both are one question. */
interface Telling {
  group(asked: AskedPage): string;
  same(asked: AskedPage): string;
}

/** A loader whose keys name a parent and what is asked: each group makes one read for all of its parents. */
function grouped<V>(
  telling: Telling,
  read: (first: AskedPage, all: readonly Key[]) => Promise<ReadonlyMap<string, V>>,
  absent: V,
): (key: Key) => Promise<V> {
  const texts = memoByIdentity((asked: AskedPage) => {
    const group = telling.group(asked);
    return { group, all: `${group} ${telling.same(asked)}` };
  });
  const readAll = async (keys: readonly Key[]): Promise<V[]> => {
    const reads = [...groupBy(keys, ({ asked }) => texts(asked).group)].map(async ([group, members]) => {
      const [first] = members;
      return [group, first === undefined ? new Map<string, V>() : await read(first.asked, members)] as const;
    });
    const found = new Map(await Promise.all(reads));
    return keys.map(({ parent, asked }) => found.get(texts(asked).group)?.get(parent) ?? absent);
  };
  const cacheKeyFn = ({ parent, asked }: Key) => `${parent} ${texts(asked).all}`;
  const loader = new DataLoader<Key, V, string>(readAll, { cacheKeyFn });
  return (key) => loader.load(key);
}
