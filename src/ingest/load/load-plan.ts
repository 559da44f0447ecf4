import type { GraphStore } from '../../graph/graph-store.ts';
import type { Author } from '../history/record-changes.ts';
import { recordLoad } from '../history/record-load.ts';
import type { GraphPlan } from '../plan/shape.ts';
import type { ReportProgress } from '../progress.ts';
import { loadInSteps } from './load-in-steps.ts';
import { type Loaded, loaded } from './loaded.ts';
import { comparePlan, sizeOf } from './plan-writes.ts';
import { runWrite, runWrites } from './run-writes.ts';
import { settleClaims } from './settle-claims.ts';
import { graphState, lockState, raiseVersion } from './state-statements.ts';
import { takeBackUnfinished } from './take-back.ts';
import type { RunRead } from './write.ts';

export interface LoadOptions {
  readonly progress: ReportProgress;
  /** Rows above which a load takes several transactions. */
  readonly stepsAbove: number;
  /** Takes back what a load left that was ended before it finished, on a store that several processes share. */
  readonly recover: boolean;
  /** Under whose name the load enters the history; null: it does not. */
  readonly author: Author | null;
}

/** Makes the graph hold the plan: all of it or nothing. What the graph has beside it stays. */
export async function loadPlan(store: GraphStore, plan: GraphPlan, options: LoadOptions): Promise<Loaded> {
  await takeBackUnfinished(store, options.recover);
  return sizeOf(plan) > options.stepsAbove ? loadInSteps(store, plan, options) : loadAtOnce(store, plan, options);
}

async function loadAtOnce(
  store: GraphStore,
  plan: GraphPlan,
  { progress, author }: Pick<LoadOptions, 'progress' | 'author'>,
): Promise<Loaded> {
  const { value } = await store.write(async (transaction) => {
    await transaction.run(lockState);
    const run: RunRead = (statement, parameters) => transaction.run(statement, parameters);
    const compared = await comparePlan(plan, run, progress);
    const { tally, standing } = compared;
    await runWrites(compared.writes, (write) => runWrite(transaction, write, 0));
    const changed = tally.total('added') + tally.total('changed') > 0;
    if (changed) await settleClaims(transaction);
    const done = loaded(compared, await transaction.run(changed ? raiseVersion : graphState));
    if (changed) await recordLoad(transaction, done, standing.edits.changes, author);
    return done;
  });
  return value;
}
