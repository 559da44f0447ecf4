import { setImmediate as nextTurn } from 'node:timers/promises';
import type { GraphTransaction } from '../../graph/graph-store.ts';
import { stampOffset } from './row-hash.ts';
import type { Write } from './write.ts';

/**
 * Runs the batches in order; the next one is made while the database works on the one before. That takes a turn of the event
 * loop in between: making a batch blocks, and would otherwise come first.
 */
export async function runWrites(writes: AsyncIterable<Write>, run: (write: Write) => Promise<unknown>): Promise<void> {
  let running: Promise<unknown> = Promise.resolve();
  for await (const write of writes) {
    await running;
    running = run(write);
    running.catch(() => undefined); // awaited at the next turn, where it fails
    await nextTurn();
  }
  await running;
}

/** Runs one batch as part of load number `load`; 0 where nothing needs to be found again. */
export function runWrite(transaction: GraphTransaction, { statement, rows, common }: Write, load: number) {
  return transaction.run(statement, { ...common, rows, offset: stampOffset(load) });
}
