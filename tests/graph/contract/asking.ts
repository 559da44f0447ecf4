import { expect } from 'vitest';
import type { GraphErrorKind } from '../../../src/graph/graph-error.ts';
import type { GraphParameters, GraphRow, GraphStore, Statement } from '../../../src/graph/graph-store.ts';

/** A statement of the tests: they name what they do in their own claims. */
export function statement(cypher: string): Statement {
  return { name: 'test', cypher };
}

export async function ask(store: GraphStore, cypher: string, parameters?: GraphParameters): Promise<GraphRow[]> {
  return await store.read(statement(cypher), parameters);
}

/** Runs one statement in a write transaction of its own; answers its bookmarks. */
export async function change(
  store: GraphStore,
  cypher: string,
  parameters?: GraphParameters,
): Promise<readonly string[]> {
  return (await store.write((transaction) => transaction.run(statement(cypher), parameters))).bookmarks;
}

/** The call fails, and in this way. */
export async function expectFailure(call: Promise<unknown>, kind: GraphErrorKind): Promise<void> {
  await expect(call).rejects.toMatchObject({ name: 'GraphError', kind });
}

/** Keeps an engine busy for seconds without touching data. */
export const HEAVY = statement(
  '// heavy\nUNWIND range(1, 3500) AS a UNWIND range(1, 3500) AS b WITH a, b WHERE a * b % 7 = 3 RETURN count(*) AS n',
);

/**
 * Holds up the event loop. Whoever does so at the end of a write whose time is then over has it commit first: timers come after what
 * goes on at once, and before any answer.
 */
export function holdUp(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() <= end);
}
