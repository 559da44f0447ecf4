import { createClient } from 'graphql-sse';
import { call } from './call.ts';
import type { Service } from './service.ts';

export interface Change {
  readonly cursor: string;
  readonly reason: string | null;
}

export interface ChangeWatcher {
  /** What the subscription has told, in its order. */
  readonly told: readonly Change[];
  /** Why the stream ended by itself, where it did. */
  readonly broken: () => string | null;
  stop(): void;
}

const WATCH = 'subscription ($after: ID) { changes(after: $after) { cursor reason } }';
const PAGE =
  'query ($cursor: ID) { changesSince(cursor: $cursor, first: 100) { changes { cursor reason } endCursor hasMore } }';

/** Subscribes to the changes after a cursor; a stream that breaks is told of, not opened again. */
export function watchChanges({ address }: Service, after: string): ChangeWatcher {
  const told: Change[] = [];
  let broken: string | null = null;
  const client = createClient({ url: `${address}/graphql/stream`, retryAttempts: 0 });
  const stop = client.subscribe<{ changes: Change }>(
    { query: WATCH, variables: { after } },
    {
      next: ({ data, errors }) => {
        if (data) told.push(data.changes);
        else broken = errors?.[0]?.message ?? 'a message without data';
      },
      error: (error) => (broken = error instanceof Error ? error.message : String(error)),
      complete: () => (broken ??= 'the stream ended'),
    },
  );
  return { told, broken: () => broken, stop };
}

/** Every change after a cursor, and the cursor of the last. */
export async function changesSince(
  { address }: Service,
  after: string | null,
): Promise<{ changes: Change[]; end: string }> {
  const changes: Change[] = [];
  let cursor = after;
  for (;;) {
    const { verdict, why, data } = await call(address, { query: PAGE, variables: { cursor } });
    if (verdict !== 'answered') throw new Error(`the history was not told: ${why}`);
    const page = data.changesSince;
    changes.push(...page.changes);
    cursor = page.endCursor;
    if (!page.hasMore) return { changes, end: page.endCursor };
  }
}
