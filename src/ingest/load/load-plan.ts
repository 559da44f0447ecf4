import type { InputFault } from '../../domain/input-error.ts';
import type { GraphStore } from '../../graph/graph-store.ts';
import { FolderRefused } from '../folder-refused.ts';
import type { Author } from '../history/record-changes.ts';
import { recordLoad } from '../history/record-load.ts';
import type { GraphPlan } from '../plan/shape.ts';
import type { Problem } from '../problem.ts';
import type { ReportProgress } from '../progress.ts';
import { newMark } from '../state-mark.ts';
import { lockForLoad } from './begin-load.ts';
import { renameFirms } from './firm-names.ts';
import { loadInSteps } from './load-in-steps.ts';
import type { Aftermath } from './load-report.ts';
import { type Loaded, loaded } from './loaded.ts';
import { modelFaults } from './model-faults.ts';
import { checkOwners } from './owners.ts';
import { comparePlan, sizeOf } from './plan-writes.ts';
import { runWrite, runWrites } from './run-writes.ts';
import { settleClaims } from './settle-claims.ts';
import { graphState, raiseVersion } from './state-statements.ts';
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

/**
 * Makes the graph hold the plan: all of it or nothing. What the graph has beside it stays. Fails with OwnersRefused, and with
 * FolderRefused where the model could compute before and could not any more; a load in steps tells that instead. Fails with
 * CONFLICT where another load is under way.
 */
export async function loadPlan(store: GraphStore, plan: GraphPlan, options: LoadOptions): Promise<Loaded & Aftermath> {
  await takeBackUnfinished(store, options.recover);
  return sizeOf(plan) > options.stepsAbove ? loadInSteps(store, plan, options) : loadAtOnce(store, plan, options);
}

async function loadAtOnce(
  store: GraphStore,
  plan: GraphPlan,
  { progress, author }: Pick<LoadOptions, 'progress' | 'author'>,
): Promise<Loaded & Aftermath> {
  const { value } = await store.write(async (transaction) => {
    await lockForLoad(transaction);
    const run: RunRead = (statement, parameters) => transaction.run(statement, parameters);
    const faultsBefore = await modelFaults(run);
    const compared = await comparePlan(plan, run, progress);
    const { tally, standing } = compared;
    await runWrites(compared.writes, (write) => runWrite(transaction, write, 0));
    await checkOwners(run, compared.links);
    const renamed = await renameFirms(run, standing.merged.into);
    const changed = tally.total('added') + tally.total('changed') + renamed > 0;
    const dated = changed ? await settleClaims(transaction) : [];
    const version = await (changed ? transaction.run(raiseVersion, newMark()) : transaction.run(graphState));
    const faults = changed ? await modelFaults(run) : faultsBefore;
    if (faults.length > 0 && faultsBefore.length === 0) throw new FolderRefused(faults.map(brokenModel));
    const done = loaded(compared, version);
    if (changed) await recordLoad(transaction, done, [...standing.edits.changes, ...dated], author);
    return { ...done, renamed, faults };
  });
  return value;
}

/** The folder's own base case was found good when it was checked. */
function brokenModel({ argument, message }: InputFault): Problem {
  const reason = 'with the numbers that the graph has beside this folder the model could not compute any more';
  const way = 'say another number, or retract the one beside it first';
  return { file: 'base-case', line: 0, column: 0, message: `${reason}: ${argument}: ${message}; ${way}` };
}
