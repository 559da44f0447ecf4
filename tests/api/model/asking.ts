import { expect } from 'vitest';
import type { Evaluate } from '../../../src/api/model/evaluate.ts';
import { createModelCache } from '../../../src/api/model/model-cache.ts';
import { createApi } from '../../../src/api/server/create-api.ts';
import type { GraphStore } from '../../../src/graph/graph-store.ts';
import { type Executed, executing } from '../../support/execute.ts';

/** What came back, of the shape that the test expects. */
export interface Asked<T> extends Executed {
  readonly data: T;
}

export type Ask = <T = unknown>(query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Asked<T>>;

/** The API over a store, without HTTP. `evaluate`: an engine of the test's own, such as one that counts. */
export function asking(store: GraphStore, evaluate?: Evaluate): Ask {
  const errors: unknown[] = [];
  const api = createApi({ store, requestTimeoutMs: 20_000, reportInternal: (_id, error) => errors.push(error) });
  const models = evaluate && createModelCache(evaluate);
  const execute = executing(api);
  return async (query, variables) => {
    const own = api.createContext();
    const context = models === undefined ? own : { ...own, model: models.forRequest(own.reader, own.model.jobs) };
    const answer = await execute(query, variables, context);
    expect(errors, 'internal errors').toEqual([]);
    return answer;
  };
}

/** The data of an answer that must have no error. */
export async function dataOf<T>(answer: Promise<Asked<T>>): Promise<T> {
  const { data, errors } = await answer;
  expect(errors).toEqual([]);
  return data;
}
