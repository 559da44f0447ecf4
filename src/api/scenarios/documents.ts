/** A document without its text. */
export interface DocumentEntry {
  readonly id: string;
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly usedAt: number;
  /** Another one once the document was written anew, or used. */
  readonly mark: string;
}

/** Where the text of each scenario lies: the part of a store that memory and files do differently. */
export interface Documents {
  /** Null where there is none, or nothing that can be read. */
  read(id: string): Promise<string | null>;
  /** All of it or nothing, and only where nothing has the id yet; answers whether so. `usedAt`: milliseconds since 1970. */
  create(id: string, text: string, usedAt: number): Promise<boolean>;
  /** The same in the place of what has the id. */
  replace(id: string, text: string, usedAt: number): Promise<void>;
  /** Notes that the document was used, where that can be noted. */
  touch(id: string, usedAt: number): Promise<void>;
  remove(id: string): Promise<void>;
  /** What is there now, whichever process wrote it. */
  entries(): Promise<readonly DocumentEntry[]>;
}

/** Documents that end with the process. */
export function memoryDocuments(): Documents {
  const kept = new Map<string, { readonly text: string; readonly usedAt: number }>();
  return {
    read: async (id) => kept.get(id)?.text ?? null,
    async create(id, text, usedAt) {
      if (kept.has(id)) return false;
      kept.set(id, { text, usedAt });
      return true;
    },
    replace: async (id, text, usedAt) => void kept.set(id, { text, usedAt }),
    async touch(id, usedAt) {
      const document = kept.get(id);
      if (document !== undefined) kept.set(id, { ...document, usedAt });
    },
    remove: async (id) => void kept.delete(id),
    entries: async () =>
      [...kept].map(([id, { text, usedAt }]) => ({ id, bytes: Buffer.byteLength(text), usedAt, mark: text })),
  };
}
