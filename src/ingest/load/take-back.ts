import type { GraphRow, GraphStore, GraphValue, Statement } from '../../graph/graph-store.ts';
import { NODE_SHAPES } from '../plan/node-shapes.ts';
import { RELATION_SHAPES } from '../plan/relation-shapes.ts';
import { nodeStatements } from './node-statements.ts';
import { relationStatements } from './relation-statements.ts';
import { stampOffset } from './row-hash.ts';
import { graphState, keepTakenBack, lockState, raiseVersion } from './state-statements.ts';
import { batches } from './write.ts';

/**
 * Takes back what load number `load` added, and lifts the mark. The version is raised: whoever read the graph in between
 * may have kept something that is gone.
 */
export async function takeBack(store: GraphStore, load: number): Promise<void> {
  for (const shape of RELATION_SHAPES) {
    const { added, drop } = relationStatements(shape);
    await dropAdded(store, added, drop, load, ({ id, from }) => [id ?? null, from ?? null]);
  }
  for (const shape of NODE_SHAPES) {
    const { added, drop } = nodeStatements(shape);
    await dropAdded(store, added, drop, load, ({ key }) => [key ?? null]);
  }
  await store.write(async (transaction) => {
    const [state] = await transaction.run(lockState);
    // Somebody else may have taken back the same, and have begun to load: that mark stays.
    if (state?.load !== load) return;
    await transaction.run(raiseVersion);
    await transaction.run(keepTakenBack, { load });
  });
}

async function dropAdded(
  store: GraphStore,
  added: Statement,
  drop: Statement,
  load: number,
  toRow: (row: GraphRow) => GraphValue,
): Promise<void> {
  const rows = (await store.read(added, { from: stampOffset(load), to: stampOffset(load + 1) })).map(toRow);
  for (const batch of batches('change', drop, rows)) {
    await store.write((transaction) => transaction.run(drop, { rows: batch.rows }));
  }
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
