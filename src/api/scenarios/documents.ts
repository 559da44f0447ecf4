import type { ShelfEntry } from './shelf.ts';

/** Where the text of each scenario lies: the part of a store that memory and files do differently. */
export interface Documents {
  /** Null where there is none, or nothing that can be read. */
  read(id: string): Promise<string | null>;
  /** All of it or nothing. `at`: milliseconds since 1970. */
  write(id: string, text: string, at: number): Promise<void>;
  /** Notes that the document was used. */
  touch(entry: ShelfEntry, usedAt: number): Promise<void>;
  remove(id: string): Promise<void>;
  /** Of each that is there now, a text that is another one once it was written anew. */
  marks(): Promise<ReadonlyMap<string, string>>;
  /** What is there when the store opens. */
  readonly entries: readonly ShelfEntry[];
}

/** Documents that end with the process. */
export function memoryDocuments(): Documents {
  const texts = new Map<string, string>();
  return {
    entries: [],
    read: async (id) => texts.get(id) ?? null,
    write: async (id, text) => void texts.set(id, text),
    touch: async () => {},
    remove: async (id) => void texts.delete(id),
    marks: async () => texts,
  };
}
