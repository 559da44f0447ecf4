import type { StoredId, StoreLimits } from './scenario-store.ts';

export interface ShelfEntry extends StoredId {
  /** Milliseconds since 1970. */
  readonly usedAt: number;
  readonly bytes: number;
}

/** What is kept and in which order it was used, without the documents themselves. */
export interface Shelf {
  /** Notes a use; null where nothing has the id. */
  use(id: string, usedAt: number): ShelfEntry | null;
  /** Takes an entry in and answers the ids of those that have to go for it. */
  put(entry: ShelfEntry): readonly string[];
  newestFirst(): readonly StoredId[];
}

/** A Map keeps the order of insertion, so its first key is the one not used for the longest. */
export function createShelf(limits: StoreLimits, entries: readonly ShelfEntry[]): Shelf {
  const byUse = new Map<string, ShelfEntry>();
  let bytes = 0;

  function take(id: string): ShelfEntry | null {
    const entry = byUse.get(id) ?? null;
    if (byUse.delete(id)) bytes -= entry?.bytes ?? 0;
    return entry;
  }

  function append(entry: ShelfEntry): void {
    take(entry.id);
    byUse.set(entry.id, entry);
    bytes += entry.bytes;
  }

  function dropExcess(): readonly string[] {
    const dropped: string[] = [];
    for (const id of byUse.keys()) {
      if (byUse.size <= limits.scenarios && bytes <= limits.bytesInAll) break;
      take(id);
      dropped.push(id);
    }
    return dropped;
  }

  for (const entry of [...entries].sort((a, b) => a.usedAt - b.usedAt)) append(entry);
  return {
    use(id, usedAt) {
      const entry = take(id);
      if (entry === null) return null;
      append({ ...entry, usedAt });
      return entry;
    },
    put(entry) {
      append(entry);
      return dropExcess();
    },
    newestFirst: () => [...byUse.values()].sort((a, b) => b.savedAt - a.savedAt || (a.id < b.id ? -1 : 1)),
  };
}
