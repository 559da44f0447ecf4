import type {
  GraphParameters,
  GraphRow,
  GraphStore,
  GraphTransaction,
  GraphValue,
  Statement,
} from '../../graph/graph-store.ts';
import { NODE_SHAPES } from '../plan/node-shapes.ts';
import { RELATION_SHAPES } from '../plan/relation-shapes.ts';
import { newMark } from '../state-mark.ts';
import { lockMark } from './load-mark.ts';
import { nodeStatements } from './node-statements.ts';
import { relationStatements } from './relation-statements.ts';
import { stampOffset } from './row-hash.ts';
import { graphState, keepTakenBack, raiseVersion } from './state-statements.ts';
import { batches } from './write.ts';

/**
 * Takes back what load number `load` added, and lifts the mark; leaves all as it is where the mark is not, or no longer, this load's.
 * Each transaction of a load in steps, and each one here, begins by locking the state, which Neo4j does where it is written to, and
 * by looking at the mark, so that none of them runs beside another; the embedded engine has one process, whose writes take turns.
 * The first one here waits for the step that runs, so that what it adds is read below, and marks the load as taken back, at which
 * each later step fails, the last one too. Only then is removed, and the version raised as the mark is lifted: whoever read the graph
 * in between may have kept something that is gone.
 */
export async function takeBack(store: GraphStore, load: number): Promise<void> {
  const { value: isMarked } = await store.write((transaction) => markTakenBack(transaction, load));
  if (!isMarked) return;
  for (const shape of RELATION_SHAPES) {
    const { added, drop } = relationStatements(shape);
    await dropAdded(store, added, drop, load, ({ id, from }) => [id ?? null, from ?? null]);
  }
  for (const shape of NODE_SHAPES) {
    const { added, drop } = nodeStatements(shape);
    await dropAdded(store, added, drop, load, ({ key }) => [key ?? null]);
  }
  await whileMarked(store, load, raiseVersion, newMark());
}

/** Answers whether there is anything to take back. */
async function markTakenBack(transaction: GraphTransaction, load: number): Promise<boolean> {
  const { isSet, isTakenBack } = await lockMark(transaction, load);
  if (isSet && !isTakenBack) await transaction.run(keepTakenBack, { load });
  return isSet;
}

async function dropAdded(
  store: GraphStore,
  added: Statement,
  drop: Statement,
  load: number,
  toRow: (row: GraphRow) => GraphValue,
): Promise<void> {
  const rows = (await store.read(added, { from: stampOffset(load), to: stampOffset(load + 1) })).map(toRow);
  for (const batch of batches('change', drop, rows)) await whileMarked(store, load, drop, { rows: batch.rows });
}

/** Somebody else may have taken back the same, and have begun to load the same rows: then nothing is done. */
async function whileMarked(
  store: GraphStore,
  load: number,
  statement: Statement,
  parameters: GraphParameters,
): Promise<void> {
  await store.write(async (transaction) => {
    if ((await lockMark(transaction, load)).isSet) await transaction.run(statement, parameters);
  });
}

/**
 * Cleans up after a load that was ended before it finished. A store of one process has nobody else who could be loading; on
 * a shared one somebody must say so with `recover`: otherwise all stays, and whoever begins a load is refused.
 */
export async function takeBackUnfinished(store: GraphStore, recover: boolean): Promise<void> {
  if (store.capabilities.shared && !recover) return;
  const [state] = await store.read(graphState);
  if (state?.loading === true) await takeBack(store, Number(state.load));
}

/** Whether a load in several transactions is under way, or was ended before it finished: the graph does not tell these apart. */
export async function isUnfinished(store: Pick<GraphStore, 'read'>): Promise<boolean> {
  const [state] = await store.read(graphState);
  return state?.loading === true;
}

/** Of a store that several processes share. */
export const UNFINISHED =
  'Another process is loading a folder, or was ended before it finished. If none is loading: `npm run seed -- --recover` takes back what was added of it, and loads anew.';
