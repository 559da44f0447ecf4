import { beforeEach, expect, test } from 'vitest';
import { loadWhenEmpty } from '../../src/commands/load-when-empty.ts';
import { GraphError } from '../../src/graph/graph-error.ts';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { beginSteps } from '../../src/ingest/load/begin-load.ts';
import { takeBack, takeBackUnfinished } from '../../src/ingest/load/take-back.ts';
import { type LoadFolderOptions, loadFolder } from '../../src/ingest/load-folder.ts';
import { describeOnBothEngines } from '../support/stores.ts';
import { failingAt, WENT_AWAY } from './failing-store.ts';
import { askOne, change, graphOf } from './graph-of.ts';
import { edited, SMALL, withRow, writeFolder } from './small-folder.ts';

const AT_ONCE = { stepsAbove: 1_000_000 };
const IN_STEPS = { stepsAbove: 0 };
const STATE = "MATCH (state:GraphState {id: 'graph'}) RETURN";

describeOnBothEngines('a load that fails midway', (open) => {
  let store: GraphStore;
  let folder: string;
  let before: string[];

  beforeEach(async () => {
    store = await open();
    await change(store, 'MATCH (n) DETACH DELETE n');
    await loadFolder(store, await writeFolder(SMALL), AT_ONCE);
    before = await graphOf(store);
    const more = withRow('relations.csv', 'r3,lumen,OWNS,holding,,,,,,,,,,,,,,c1', withRow('markets.csv', 'more,More'));
    folder = await writeFolder(edited('firms.csv', 'Modco', 'Modco Ltd', more));
  });

  test.each([
    { way: 'in one transaction', options: AT_ONCE },
    { way: 'in several transactions', options: IN_STEPS },
  ])('$way leaves nothing behind, whichever statement fails', async ({ options }) => {
    const last = await statementsOf(options);
    for (const failing of [1, Math.ceil(last / 2), last]) {
      await expect(loadFolder(failingAt(store, failing).store, folder, options)).rejects.toMatchObject({
        message: WENT_AWAY,
      });
      expect(await graphOf(store)).toEqual(before);
    }
  });

  test('in one transaction leaves the version as it was', async () => {
    const last = await statementsOf(AT_ONCE);
    await expect(loadFolder(failingAt(store, last).store, folder, AT_ONCE)).rejects.toBeInstanceOf(GraphError);
    expect(await askOne(store, `${STATE} state.version`)).toBe(1);
  });

  /** How many statements the load runs in write transactions when nothing fails; the graph is then as before again. */
  async function statementsOf(options: LoadFolderOptions): Promise<number> {
    const whole = failingAt(store, Number.POSITIVE_INFINITY);
    await loadFolder(whole.store, folder, options);
    await change(store, 'MATCH (n) DETACH DELETE n');
    await loadFolder(store, await writeFolder(SMALL), AT_ONCE);
    return whole.ran();
  }

  /** The store, but the last transaction of a load in steps fails, before or after its commit; before the load hears of it, something else is done. */
  function losingLast(at: 'before' | 'after', meanwhile: () => Promise<unknown>): GraphStore {
    let [isLast, isOver] = [false, false];
    const away = new GraphError('UNAVAILABLE', WENT_AWAY);
    const failsAt = (place: typeof at) => isLast && !isOver && place === at;
    const write: GraphStore['write'] = async (work, options) => {
      const writing = store.write(async (transaction) => {
        const value = await work({
          run: (statement, parameters) => {
            isLast ||= statement.name === 'raiseVersion';
            return transaction.run(statement, parameters);
          },
        });
        if (failsAt('before')) throw away;
        return value;
      }, options);
      try {
        const written = await writing;
        if (failsAt('after')) throw away;
        return written;
      } finally {
        if (isLast && !isOver) {
          isOver = true;
          await meanwhile();
        }
      }
    };
    return { ...store, write };
  }

  const beginAnother = () => store.write((transaction) => beginSteps(transaction, 'another'));

  test.each([
    { meanwhile: 'taken back', begins: false },
    { meanwhile: 'taken back, and another load begun', begins: true },
  ])('a load that somebody else has $meanwhile by the time it looks is told to have failed', async ({ begins }) => {
    const losing = losingLast('before', async () => {
      await takeBackUnfinished(store, true);
      if (begins) await beginAnother();
    });
    await expect(loadFolder(losing, folder, IN_STEPS)).rejects.toMatchObject({ message: WENT_AWAY });
    expect(await graphOf(store)).toEqual(before);
    expect(await askOne(store, `${STATE} state.loading`)).toBe(begins ? true : null);
  });

  test('a load of which only the last answer is lost is done, whatever is loaded by the time it looks', async () => {
    const further = await writeFolder(withRow('markets.csv', 'further,Further'));
    const losing = losingLast('after', () => loadFolder(store, further, IN_STEPS));
    expect(await loadFolder(losing, folder, IN_STEPS)).toMatchObject({ added: 2, changed: 1 });
    expect(await askOne(store, 'MATCH (m:Market) RETURN count(m)')).toBe(3);
  });

  /** The store, but before the write with this number, from 1, something else is done. */
  function interrupted(number: number, meanwhile: () => Promise<unknown>): GraphStore {
    let written = 0;
    const write: GraphStore['write'] = async (work, options) => {
      written += 1;
      if (written === number) await meanwhile();
      return store.write(work, options);
    };
    return { ...store, write };
  }

  test.each([
    { write: 2, is: 'its first step' },
    { write: 3, is: 'a step between' },
    { write: 4, is: 'its last transaction' },
  ])('a load that somebody else takes back before $is adds nothing more, and says so', async ({ write }) => {
    const taken = interrupted(write, () => takeBackUnfinished(store, true));
    await expect(loadFolder(taken, folder, IN_STEPS)).rejects.toMatchObject({
      kind: 'CONFLICT',
      message: expect.stringContaining('another process took back what this load had added'),
    });
    expect(await graphOf(store)).toEqual(before);
    expect(await askOne(store, `${STATE} state.loading`)).toBeNull();
  });

  test('a load that ends just before somebody would take it back stays', async () => {
    await loadFolder(store, folder, IN_STEPS);
    const after = await graphOf(store);
    await takeBack(store, Number(await askOne(store, `${STATE} state.load`)));
    expect(await graphOf(store)).toEqual(after);
  });

  test('what another load adds after a load was taken back stays where two take it back', async () => {
    await leaveUnfinished();
    const load = Number(await askOne(store, `${STATE} state.load`));
    // Both have marked it; the one is done, and the folder loaded, before the other removes anything.
    const late = interrupted(2, async () => {
      await takeBack(store, load);
      await loadFolder(store, folder, IN_STEPS);
    });
    await takeBack(late, load);
    expect(await askOne(store, 'MATCH (m:Market) RETURN count(m)')).toBe(2);
    expect(await askOne(store, `${STATE} state.loading`)).toBeNull();
  });

  test.each([
    { mark: 'lifts its mark', isOwn: true },
    { mark: 'leaves the mark of another load', isOwn: false },
  ])('a load that hears no answer to its beginning $mark', async ({ isOwn }) => {
    let written = 0;
    const write: GraphStore['write'] = async (work, options) => {
      written += 1;
      if (written > 1) return store.write(work, options);
      await (isOwn ? store.write(work, options) : beginAnother());
      throw new GraphError('UNAVAILABLE', WENT_AWAY);
    };
    await expect(loadFolder({ ...store, write }, folder, IN_STEPS)).rejects.toMatchObject({ message: WENT_AWAY });
    expect(await askOne(store, `${STATE} state.loading`)).toBe(isOwn ? null : true);
    expect(await graphOf(store)).toEqual(before);
  });

  /** As if the process were killed: nothing cleans up. */
  async function leaveUnfinished(): Promise<void> {
    let written = 0;
    const killed: GraphStore = {
      ...store,
      write: (work, options) => {
        written += 1;
        return written > 2 ? Promise.reject(new GraphError('UNAVAILABLE', WENT_AWAY)) : store.write(work, options);
      },
    };
    await expect(loadFolder(killed, folder, IN_STEPS)).rejects.toBeInstanceOf(GraphError);
    expect(await askOne(store, `${STATE} state.loading`)).toBe(true);
    expect(await graphOf(store)).not.toEqual(before);
  }

  test('a load whose additions cannot be taken back says first why it failed', async () => {
    let written = 0;
    const away: GraphStore = {
      ...store,
      write: (work, options) => {
        written += 1;
        if (written <= 2) return store.write(work, options);
        return Promise.reject(new GraphError('UNAVAILABLE', written === 3 ? WENT_AWAY : 'still away'));
      },
    };
    await expect(loadFolder(away, folder, IN_STEPS)).rejects.toMatchObject({
      kind: 'UNAVAILABLE',
      message: expect.stringMatching(`^${WENT_AWAY}; .*still there.*\\(still away\\): .npm run seed -- --recover`),
    });
    await loadFolder(store, await writeFolder(SMALL), { ...AT_ONCE, recover: true });
    expect(await graphOf(store)).toEqual(before);
  });

  test('a start takes back what a killed load left, or says how where another process may be loading', async () => {
    await leaveUnfinished();
    const lines: string[] = [];
    await loadWhenEmpty(store, folder, (line) => lines.push(line));
    const { shared } = store.capabilities;
    expect(lines).toEqual([expect.stringContaining(shared ? 'npm run seed -- --recover' : 'taking back')]);
    expect(await askOne(store, `${STATE} state.loading`)).toBe(shared ? true : null);
    if (!shared) expect(await graphOf(store)).toEqual(before);
  });

  test('a first load that was killed is taken back by the next start, which loads anew', async () => {
    await change(store, 'MATCH (n) DETACH DELETE n');
    await leaveUnfinished();
    const starting = loadWhenEmpty({ ...store, close: async () => {} }, folder, () => {});
    if (store.capabilities.shared) {
      await expect(starting).rejects.toMatchObject({ message: expect.stringContaining('npm run seed -- --recover') });
      await loadFolder(store, folder, { recover: true });
    } else await starting;
    expect(await askOne(store, `${STATE} state.loading`)).toBeNull();
    expect(await askOne(store, 'MATCH (m:Market) RETURN count(m)')).toBe(2);
  });

  test('a load that was killed is taken back by the next one', async () => {
    await leaveUnfinished();
    const refused = loadFolder(store, await writeFolder(SMALL), AT_ONCE);
    if (store.capabilities.shared) await expect(refused).rejects.toMatchObject({ kind: 'CONFLICT', retryable: true });
    else await refused;
    await loadFolder(store, await writeFolder(SMALL), { ...AT_ONCE, recover: true });
    expect(await graphOf(store)).toEqual(before);
    expect(await askOne(store, `${STATE} state.loading`)).toBeNull();
  });
});
