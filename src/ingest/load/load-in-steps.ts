import { randomUUID } from 'node:crypto';
import { GraphError } from '../../graph/graph-error.ts';
import type { GraphStore } from '../../graph/graph-store.ts';
import type { Author } from '../history/record-changes.ts';
import { recordLoad } from '../history/record-load.ts';
import type { GraphPlan } from '../plan/shape.ts';
import type { ReportProgress } from '../progress.ts';
import { newMark } from '../state-mark.ts';
import { beginSteps, withdrawBeginning } from './begin-load.ts';
import { renameFirms } from './firm-names.ts';
import { lockMark, requireMark } from './load-mark.ts';
import type { Aftermath } from './load-report.ts';
import { type Loaded, loaded } from './loaded.ts';
import { modelFaults } from './model-faults.ts';
import { checkOwners } from './owners.ts';
import { type Compared, comparePlan } from './plan-writes.ts';
import { runWrite, runWrites } from './run-writes.ts';
import { settleClaims } from './settle-claims.ts';
import { endLoad, raiseVersion } from './state-statements.ts';
import { takeBack } from './take-back.ts';
import type { RunRead, Write } from './write.ts';

/**
 * Loads in several transactions, because one with half a million rows takes more memory than either engine is given. Each
 * addition carries the number of this load in its stamp, so that all of them can be taken back; changes wait for the last transaction,
 * which also raises the version. A failure takes the additions back before it is thrown, unless only the answer to the last commit
 * was lost. Fails with CONFLICT where another process takes them back meanwhile.
 */
export async function loadInSteps(
  store: GraphStore,
  plan: GraphPlan,
  { progress, author }: { readonly progress: ReportProgress; readonly author: Author | null },
): Promise<Loaded & Aftermath> {
  const steps = await Steps.begin(store);
  try {
    const run: RunRead = (statement, parameters) => store.read(statement, parameters);
    const compared = await comparePlan(plan, run, progress);
    await runWrites(compared.writes, (write) => steps.take(write));
    return await steps.finish(compared, author);
  } catch (error) {
    const done = await steps.settle().catch((left: unknown) => {
      throw stillThere(error, left);
    });
    if (done === null) throw error;
    return done;
  }
}

/** Why the load failed is what a person mends first; that its additions are still there is what they have to know besides. */
function stillThere(error: unknown, left: unknown): GraphError {
  const [why, because] = [error, left].map((one) => (one instanceof Error ? one.message : String(one)));
  const kind = [error, left].find((one) => one instanceof GraphError)?.kind ?? 'UNAVAILABLE';
  const message = `${why}; what the load had added is still there, since taking it back failed too (${because}): \`npm run seed -- --recover\` takes it back, and loads anew`;
  return new GraphError(kind, message, { cause: error });
}

class Steps {
  readonly #store: GraphStore;
  /** Number of this load. */
  readonly #load: number;
  readonly #changes: Write[] = [];
  #added = false;
  #running: Promise<unknown> = Promise.resolve();
  /** What the last transaction has done, if it is committed. */
  #done: (Loaded & Aftermath) | null = null;

  private constructor(store: GraphStore, load: number) {
    this.#store = store;
    this.#load = load;
  }

  /** From here on nobody edits what this load compares with. */
  static async begin(store: GraphStore): Promise<Steps> {
    const token = randomUUID();
    try {
      const { value } = await store.write((transaction) => beginSteps(transaction, token));
      return new Steps(store, value);
    } catch (error) {
      // A mark that cannot be lifted now is told of by whoever loads next.
      await store.write((transaction) => withdrawBeginning(transaction, token)).catch(() => undefined);
      throw error;
    }
  }

  async take(write: Write): Promise<void> {
    if (write.kind === 'change') this.#changes.push(write);
    else await this.#step(write);
  }

  async finish(compared: Compared, author: Author | null): Promise<Loaded & Aftermath> {
    await this.#running;
    const { merged, edits } = compared.standing;
    const { value } = await this.#store.write(async (transaction) => {
      await requireMark(transaction, this.#load);
      const run: RunRead = (statement, parameters) => transaction.run(statement, parameters);
      for (const change of this.#changes) await runWrite(transaction, change, 0);
      await checkOwners(run, compared.links);
      const renamed = await renameFirms(run, merged.into);
      const changed = this.#added || this.#changes.length + renamed > 0;
      const dated = changed ? await settleClaims(transaction) : [];
      const version = await (changed ? transaction.run(raiseVersion, newMark()) : transaction.run(endLoad));
      const done = loaded(compared, version);
      if (changed) await recordLoad(transaction, done, [...edits.changes, ...dated], author);
      this.#done = { ...done, renamed, faults: await modelFaults(run) };
      return this.#done;
    });
    return value;
  }

  /** After a failure: what the load did, where it is committed all the same; null once its additions are taken back, by whomever. */
  async settle(): Promise<(Loaded & Aftermath) | null> {
    await this.#running.catch(() => undefined); // its failure is what brought us here, or comes too late to matter
    if (this.#done !== null && (await this.#isCommitted())) return this.#done;
    await takeBack(this.#store, this.#load);
    return null;
  }

  /**
   * The last transaction lifts the mark, and so does who takes the load back, as another process may; the version is the same after
   * either. While the transaction may still be committed it holds the lock for which this waits.
   */
  async #isCommitted(): Promise<boolean> {
    const { value } = await this.#store.write((transaction) => lockMark(transaction, this.#load));
    return !value.isSet && !value.isTakenBack;
  }

  /** Starts a transaction for one batch when the one before it is done, and does not wait for its end. */
  async #step(write: Write): Promise<void> {
    await this.#running;
    this.#added = true;
    this.#running = this.#store.write(async (transaction) => {
      await requireMark(transaction, this.#load);
      await runWrite(transaction, write, this.#load);
    });
    this.#running.catch(() => undefined); // awaited by the next step, where it fails
  }
}
