import { existsSync } from 'node:fs';
import { graphFiles } from '../../graph/embedded/files.ts';
import { GraphError } from '../../graph/graph-error.ts';
import type { GraphStore } from '../../graph/graph-store.ts';
import { OperationRefused } from '../operation-refused.ts';
import type { OpenFolder } from './measure.ts';
import { beginSwap, forgetSwap, type Journal, type Step } from './swap.ts';

export interface Beginning {
  readonly open: OpenFolder;
  readonly step?: Step;
}

/**
 * Begins to replace the graph of a folder while no other process has it. The journal is written with the graph's lock held, so that
 * whoever takes the lock after us finds it. Fails with LOCKED, and with OperationRefused where a first graph is made in this moment.
 */
export async function beginAlone(folder: string, aside: string, { open, step }: Beginning): Promise<Journal> {
  const isFirst = !existsSync(graphFiles(folder).data);
  const graph = isFirst ? null : await heldGraph(folder, open);
  try {
    const journal = await beginSwap(folder, aside, step).finally(() => graph?.close());
    if (isFirst) refuseIfMade(folder);
    return journal;
  } catch (error) {
    await forgetSwap(folder);
    throw error;
  }
}

/** Opening is the one way to the lock. What cannot be opened for another reason is what a restore is for, and nobody else can open it. */
async function heldGraph(folder: string, open: OpenFolder): Promise<GraphStore | null> {
  try {
    return await open(folder);
  } catch (error) {
    if (!(error instanceof GraphError) || error.kind !== 'DAMAGED') throw error;
    return null;
  }
}

/** Where there was no graph to lock: who makes a first one leaves a name, then looks for the journal. */
function refuseIfMade(folder: string): void {
  const { data, owner } = graphFiles(folder);
  if (!existsSync(data) && !existsSync(owner)) return;
  throw new OperationRefused(
    `the graph in ${folder} was opened in this moment; stop that process, then restore. Where there is none, remove ${owner}`,
  );
}
