import DataLoader from 'dataloader';
import { memoByIdentity } from '../../economics/memo.ts';
import type { GraphReader } from '../../queries/graph-reader.ts';
import { type ByKey, readByKey, readsInPart } from '../../queries/rows/by-key.ts';
import { allWanted, type Wanted } from '../../queries/rows/shape.ts';
import { inSpan } from '../telemetry/spans/span.ts';

/** Things of one kind by key, each read once a request, all that are asked for together in one statement. */
export interface ByKeyLoader<T> {
  /** Null where nothing has the key. @param wanted what will be asked of it; without it anything may be */
  find(key: string, wanted?: Wanted): Promise<T | null>;
  /** For keys that the graph itself names: rejects where nothing has the key. */
  load(key: string, wanted?: Wanted): Promise<T>;
  /** In the order of the keys, those that nothing has left out. */
  findAll(keys: readonly string[], wanted?: Wanted): Promise<T[]>;
}

interface Asked {
  readonly key: string;
  readonly wanted: Wanted;
}

export function createByKey<T>(reader: GraphReader, by: ByKey<T>): ByKeyLoader<T> {
  const loader = new DataLoader<Asked, T | null, string>(
    async (asked) => {
      const keys = [...new Set(asked.map(({ key }) => key))];
      const batch = () => readByKey(reader, by, keys, allWanted(asked.map(({ wanted }) => wanted)));
      const found = await inSpan(`load ${by.kind}`, { keys: keys.length }, batch);
      return asked.map(({ key }) => found.get(key) ?? null);
    },
    // A key may be any text that a caller wrote; names have no star.
    { cacheKeyFn: ({ key, wanted }) => `${wanted === null ? '' : textOf(wanted)}*${key}` },
  );
  const inPart = readsInPart(by);
  const find = (key: string, wanted: Wanted = null) => loader.load({ key, wanted: inPart ? wanted : null });
  return {
    find,
    load: async (key, wanted) =>
      (await find(key, wanted)) ?? Promise.reject(new Error(`the graph names a ${by.kind} ${key} that it lacks`)),
    async findAll(keys, wanted) {
      const found = await Promise.all(keys.map((key) => find(key, wanted)));
      return found.flatMap((thing) => (thing === null ? [] : [thing]));
    },
  };
}

/** What a field wants is one set whenever its document runs. */
const textOf = memoByIdentity((wanted: ReadonlySet<string>) => [...wanted].join());
