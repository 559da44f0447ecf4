import type { GraphStore, GraphTransaction } from '../../graph/graph-store.ts';
import type { GraphPlan } from '../plan/shape.ts';
import type { ReportProgress } from '../progress.ts';
import { Tally } from './load-report.ts';
import { type Loaded, loaded } from './loaded.ts';
import { planWrites } from './plan-writes.ts';
import { runWrites } from './run-writes.ts';
import { beginLoad, raiseVersion } from './state-statements.ts';
import { takeBack } from './take-back.ts';
import type { Write } from './write.ts';

/**
 * Loads in several transactions, because one with half a million rows takes more memory than either engine is given. Each
 * addition carries the number of this load, so that all of them can be taken back; changes wait for the last transaction,
 * which also raises the version. A failure takes the additions back before it is thrown.
 */
export async function loadInSteps(store: GraphStore, plan: GraphPlan, progress: ReportProgress): Promise<Loaded> {
  const load = await begin(store);
  try {
    return await addThenChange(store, plan, progress, load);
  } catch (error) {
    await takeBack(store, load);
    throw error;
  }
}

async function begin(store: GraphStore): Promise<number> {
  const { value } = await store.write((transaction) => transaction.run(beginLoad));
  return Number(value[0]?.load);
}

async function addThenChange(
  store: GraphStore,
  plan: GraphPlan,
  progress: ReportProgress,
  load: number,
): Promise<Loaded> {
  const tally = new Tally();
  const changes: Write[] = [];
  const writes = planWrites(plan, (statement) => store.read(statement), tally, progress);
  await runWrites(writes, async (write) => {
    if (write.kind === 'change') changes.push(write);
    else await store.write((transaction) => runOne(transaction, write, load));
  });
  const { value } = await store.write(async (transaction) => {
    for (const change of changes) await runOne(transaction, change, null);
    return loaded(tally, await transaction.run(raiseVersion));
  });
  return value;
}

function runOne(transaction: GraphTransaction, { statement, rows }: Write, load: number | null): Promise<unknown> {
  return transaction.run(statement, { rows, load });
}
