import { expect } from 'vitest';
import type { GraphStore } from '../../../src/graph/graph-store.ts';
import { loadFolder } from '../../../src/ingest/load-folder.ts';
import { SMALL, writeFolder } from '../../ingest/small-folder.ts';
import { type HeldStore, heldStore } from '../../support/held-store.ts';
import { answers, createWriting } from '../writing/asking.ts';

/** A graph whose copies a test follows. */
export interface WrittenGraph {
  readonly store: GraphStore;
  /** The same, its reads counted. */
  readonly held: HeldStore;
  /** Makes an edit, such as `addFirm(input: { … })`; fails where it is refused. */
  change(mutation: string): Promise<void>;
}

/** The small folder in this store, and an editor. */
export async function writtenGraph(store: GraphStore): Promise<WrittenGraph> {
  await loadFolder(store, await writeFolder(SMALL));
  const mutate = answers(createWriting(store));
  return {
    store,
    held: heldStore(store),
    async change(mutation) {
      const { data, errors } = await mutate(`mutation { done: ${mutation} { userErrors { message } } }`);
      expect([errors, data?.done.userErrors]).toEqual([[], []]);
    },
  };
}
