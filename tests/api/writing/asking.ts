import { beforeAll } from 'vitest';
import type { Caller } from '../../../src/api/authorization/caller.ts';
import { type Api, type ApiOptions, createApi } from '../../../src/api/server/create-api.ts';
import type { GraphStore } from '../../../src/graph/graph-store.ts';
import { loadFolder } from '../../../src/ingest/load-folder.ts';
import { SMALL, writeFolder } from '../../ingest/small-folder.ts';
import { dataOf, type Executed, executing } from '../../support/execute.ts';
import type { OpenStore } from '../../support/stores.ts';

export const EDITOR: Caller = { name: 'ann', role: 'EDITOR' };
/** When every edit of the tests is made. */
export const NOW = '2026-11-25T08:00:00.000Z';

export type Answer = Executed;

export interface WritingApi {
  /** As an editor, unless somebody else is named. */
  ask(query: string, variables?: Record<string, unknown>, caller?: Caller | null): Promise<Answer>;
  /** The answer's data; fails where there are errors. */
  data(query: string, variables?: Record<string, unknown>): Promise<Answer['data']>;
  version(): Promise<number>;
  store(): GraphStore;
  /** Loads the small folder again. */
  reload(): Promise<void>;
}

/** The API over the suite's store with the small folder in it, for an editor. */
export function writingApi(open: OpenStore): WritingApi {
  let ready: { readonly store: GraphStore; readonly folder: string; readonly ask: WritingApi['ask'] } | undefined;
  beforeAll(async () => {
    const [store, folder] = [await open(), await writeFolder(SMALL)];
    await loadFolder(store, folder);
    ready = { store, folder, ask: answers(createWriting(store)) };
  });
  const at = () => {
    if (ready === undefined) throw new Error('the graph is there once the suite runs');
    return ready;
  };
  const ask: WritingApi['ask'] = (...request) => at().ask(...request);
  const data: WritingApi['data'] = async (query, variables) => dataOf(await ask(query, variables));
  return {
    ...{ ask, data, store: () => at().store },
    version: async () => Number((await data('{ graphVersion }')).graphVersion),
    reload: async () => void (await loadFolder(at().store, at().folder)),
  };
}

/** An API in which editors may write; `more` differs from the usual. */
export function createWriting(store: GraphStore, more: Partial<ApiOptions> = {}): Api {
  const reportInternal = (_id: string, error: unknown) => console.error(error);
  const now = () => Date.parse(NOW);
  return createApi({ store, requestTimeoutMs: 60_000, reportInternal, canWrite: true, now, ...more });
}

/** Answers operations of whoever asks. */
export function answers(api: Api): WritingApi['ask'] {
  const execute = executing(api);
  return (query, variables, caller = EDITOR) => execute(query, variables, api.createContext({ caller }));
}
