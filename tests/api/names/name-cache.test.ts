import { beforeAll, beforeEach, expect, it } from 'vitest';
import { createBudget } from '../../../src/api/budget/budget.ts';
import { type CopyCache, createCopyCache } from '../../../src/api/copies/copy-cache.ts';
import { gatherNames } from '../../../src/api/names/gather-names.ts';
import { NAME_COPY } from '../../../src/api/names/name-copy.ts';
import type { NameIndex } from '../../../src/api/names/name-index.ts';
import { rank } from '../../../src/api/search/rank.ts';
import type { GraphStore } from '../../../src/graph/graph-store.ts';
import { loadFolder } from '../../../src/ingest/load-folder.ts';
import { graphVersion } from '../../../src/queries/node/graph-version.ts';
import { SMALL, writeFolder } from '../../ingest/small-folder.ts';
import type { HeldStore } from '../../support/held-store.ts';
import { randomFrom } from '../../support/random.ts';
import { describeOnBothEngines } from '../../support/stores.ts';
import { writtenGraph } from '../copies/written-graph.ts';

describeOnBothEngines('the names of a graph', (open) => {
  let store: GraphStore;
  let held: HeldStore;
  let cache: CopyCache<NameIndex>;
  let change: (mutation: string) => Promise<void>;

  const ask = () => cache.read(store);
  const slugsFor = (names: NameIndex, text: string) => rank(text, names, []).map(({ key }) => key);
  const readings = (name: string) => held.ran().filter((one) => one === name).length;
  const count = () => held.hold(/^$/);
  const KINDS = 8;

  const addFirm = (slug: string, name: string) =>
    change(`addFirm(input: { slug: "${slug}", name: "${name}", country: "JP" })`);
  const correctFirm = (slug: string, name: string) =>
    change(`correctFirm(slug: "${slug}", input: { name: "${name}" })`);
  const addClaim = () =>
    change(`addClaim(input: { statement: "Lumen sells lasers", metric: "RELATION", about: ["firm:lumen"], mid: 1, unit: "percent",
      basis: REPORTED, seen: PAGE, sources: ["S1"], published: "2026-06", confidence: LOW })`);

  /** Takes the graph back to before the firm was added, which was the last write. */
  async function lose(slug: string): Promise<void> {
    const goBack = `MATCH (state:GraphState {id: 'graph'}) SET state.version = state.version - 1, state.seq = state.seq - 1`;
    await store.write(async (transaction) => {
      await transaction.run({ name: 'lose', cypher: `// lose\nMATCH (c:Change {key: '${slug}'}) DETACH DELETE c` });
      await transaction.run({ name: 'lose', cypher: `// lose\nMATCH (f:Firm {slug: '${slug}'}) DETACH DELETE f` });
      await transaction.run({ name: 'lose', cypher: `// lose\n${goBack}` });
    });
  }

  /** The kept names answer as those that are read from the beginning. */
  async function expectComplete(): Promise<void> {
    const [kept, anew] = [await ask(), await gatherNames(store)];
    expect(kept.names()).toBe(anew.names());
    for (const text of ['lumen', 'lumne', 'modco holding', 'laser', 'optics', 'firm', 'limited', 'number 7', 'cafe']) {
      expect(rank(text, kept, []), text).toEqual(rank(text, anew, []));
    }
  }

  beforeAll(async () => {
    ({ store, held, change } = await writtenGraph(await open()));
    cache = createCopyCache(held.store, NAME_COPY);
  });
  beforeEach(count);

  it('are read once, in short statements, for all who ask at once', async () => {
    held.hold(/^names-of$/);
    const all = [ask(), ask(), ask()];
    await expect.poll(held.ran).toContain('names-of');
    held.letGo();
    const [names, ...others] = await Promise.all(all);
    expect(others).toEqual([names, names]);
    expect(await ask()).toBe(names);
    expect(readings('keys-after')).toBe(KINDS);
    expect(cache.use()).toEqual({ hits: 1, misses: 3, entries: 1 });
    expect(slugsFor(await ask(), 'Lumen Café')).toEqual(['lumen']);
  });

  it('follow what is added, corrected and merged, by reading that alone', async () => {
    const names = await ask();
    await addFirm('opto', 'Opto Elan');
    expect(slugsFor(await ask(), 'opto elan')).toEqual(['opto']);
    await correctFirm('opto', 'Radiant');
    expect(slugsFor(await ask(), 'elan')).toEqual([]);
    expect(slugsFor(await ask(), 'radiant')).toEqual(['opto']);
    await change('addProduct(input: { slug: "o1", name: "Radiant One", source: "S1" })');
    expect(slugsFor(await ask(), 'radiant one')).toEqual(['o1', 'opto', 'm1']);
    await change('mergeFirms(keep: "holding", merge: "opto", reason: "one firm")');
    expect(slugsFor(await ask(), 'radiant')).toEqual(['holding', 'o1']);
    expect(names.find('Firm', 'opto')).toBeNull();
    expect([readings('keys-after'), readings('names-of')]).toEqual([0, 4]);
    expect(await ask()).toBe(names);
    await expectComplete();
  });

  it('stay as they are where something without a name is written', async () => {
    await ask();
    await addClaim();
    await ask();
    expect(held.ran()).toEqual(['graph-state', 'changed-things']);
  });

  it('follow many writes at once', async () => {
    const draw = randomFrom(5);
    const slugs: string[] = [];
    for (let step = 0; step < 25; step += 1) {
      const slug = slugs[Math.floor(draw() * slugs.length * 2)];
      if (slug === undefined) {
        slugs.push(`many-${step}`);
        await addFirm(`many-${step}`, `Firm Number ${step} Limited`);
      } else await correctFirm(slug, `Firm Number ${step} Lumen`);
      if (draw() < 0.2) await expectComplete();
    }
    await expectComplete();
    expect(readings('keys-after')).toBe(0);
  });

  it('are all read, however little of them one statement reads', async () => {
    const whole = await gatherNames(store);
    for (const pages of [
      { slugs: 1, names: 1 },
      { slugs: 4, names: 3 },
      { slugs: 5, names: 100 },
    ]) {
      const parts = await gatherNames(store, pages);
      expect(parts.names()).toBe(whole.names());
      expect(rank('firm lumen laser', parts, [])).toEqual(rank('firm lumen laser', whole, []));
    }
  });

  it('follow a write of more things than one statement tells of', async () => {
    await ask();
    count();
    const rows = Array.from({ length: 1_100 }, (_, at) => `bulk-${at},Bulk Number ${at}\\n`).join('');
    await change(`bulkAdd(tables: [{ name: "firms.csv", csv: "slug,name\\n${rows}" }])`);
    expect(slugsFor(await ask(), 'bulk')).toHaveLength(500);
    expect((await ask()).find('Firm', 'bulk-1099')).not.toBeNull();
    expect([readings('changed-things'), readings('names-of'), readings('keys-after')]).toEqual([2, 3, 0]);
    await expectComplete();
  });

  it('are never older than the version that was there when they were asked for', async () => {
    await addFirm('early', 'Early');
    held.hold(/^names-of$/);
    const before = ask();
    await expect.poll(held.ran).toContain('names-of');
    await addFirm('late', 'Late');
    const after = ask();
    held.letGo();
    expect(slugsFor(await before, 'early')).toEqual(['early']);
    expect(slugsFor(await after, 'late')).toEqual(['late']);
  });

  it('are read from the beginning after a load, and what is written meanwhile comes too', async () => {
    const names = await ask();
    const folder = await writeFolder({ ...SMALL, 'firms.csv': `${SMALL['firms.csv']}loaded,Loaded,,,,,,,,,,\n` });
    // Its entry in the history does not name what it loads.
    await loadFolder(store, folder, { author: { actor: 'loader', at: '2026-11-26T00:00:00.000Z', reason: null } });
    held.hold(/^names-of$/);
    const loaded = ask();
    await expect.poll(held.ran).toContain('names-of');
    await addFirm('meanwhile', 'Meanwhile');
    held.letGo();
    expect(slugsFor(await loaded, 'loaded')).toEqual(['loaded']);
    expect(slugsFor(await loaded, 'meanwhile')).toEqual(['meanwhile']);
    expect(await loaded).not.toBe(names);
    expect(readings('keys-after')).toBe(KINDS);
    await expectComplete();
  });

  it('are read from the beginning where the graph was restored and went on from there', async () => {
    await addFirm('lost', 'Lost');
    await ask();
    const version = await graphVersion(store);
    await lose('lost');
    await addFirm('other', 'Other');
    await addFirm('further', 'Further');
    expect(await graphVersion(store)).toBe(version + 1);
    expect(slugsFor(await ask(), 'lost')).toEqual([]);
    expect(slugsFor(await ask(), 'other')).toEqual(['other']);
    await expectComplete();
  });

  it('are those of a restored graph for who asks of it while those of the one before are read', async () => {
    await ask();
    await addFirm('vanished', 'Vanished');
    held.hold(/^names-of$/);
    const before = ask();
    await expect.poll(held.ran).toContain('names-of');
    await lose('vanished');
    const born = { name: 'bear', cypher: "// bear\nCREATE (:Firm {slug: 'restored', name: 'Restored'})" };
    await store.write((transaction) => transaction.run(born));
    const { misses } = cache.use();
    const after = ask();
    await expect.poll(() => cache.use().misses).toBe(misses + 1);
    held.letGo();
    await before;
    expect(slugsFor(await after, 'restored')).toEqual(['restored']);
  });

  it('are read from the beginning where they were read while a folder was loaded, which then failed', async () => {
    const run = (cypher: string) =>
      store.write((transaction) => transaction.run({ name: 'load', cypher: `// load\n${cypher}` }));
    const state = "MATCH (state:GraphState {id: 'graph'})";
    await run(`${state} SET state.loading = true`);
    await run("CREATE (f:Firm {slug: 'unfinished', name: 'Unfinished'})");
    const others = createCopyCache(store, NAME_COPY);
    expect(slugsFor(await others.read(store), 'unfinished')).toEqual(['unfinished']);
    await run("MATCH (f:Firm {slug: 'unfinished'}) DETACH DELETE f");
    await run(`${state} REMOVE state.loading`);
    await addFirm('afterwards', 'Afterwards');
    expect(slugsFor(await others.read(store), 'unfinished')).toEqual([]);
    expect(slugsFor(await others.read(store), 'afterwards')).toEqual(['afterwards']);
    await others.close();
  });

  it('are read from the beginning where the history is gone, and follow what is written then', async () => {
    const forget = { name: 'forget', cypher: '// forget\nMATCH (c:Change) DETACH DELETE c' };
    await addFirm('forgotten', 'Forgotten');
    await store.write((transaction) => transaction.run(forget));
    expect(slugsFor(await ask(), 'forgotten')).toEqual(['forgotten']);
    expect(readings('keys-after')).toBe(KINDS);
    count();
    await addFirm('remembered', 'Remembered');
    expect(slugsFor(await ask(), 'remembered')).toEqual(['remembered']);
    expect(readings('keys-after')).toBe(0);
  });

  it('are there for the others where one who waits leaves, or has no more time', async () => {
    await addFirm('patience', 'Patience');
    held.hold(/^names-of$/);
    const leaving = new AbortController();
    const left = cache.read(store, createBudget({ signal: leaving.signal }).waitFor);
    const late = cache.read(store, createBudget({ timeoutMs: 50 }).waitFor);
    const failed = Promise.all([
      expect(left).rejects.toMatchObject({ kind: 'CANCELLED' }),
      expect(late).rejects.toMatchObject({ kind: 'TIMEOUT', during: 'STORE' }),
    ]);
    const stays = ask();
    await expect.poll(held.ran).toContain('names-of');
    leaving.abort();
    await failed;
    held.letGo();
    expect(slugsFor(await stays, 'patience')).toEqual(['patience']);
    expect([readings('names-of'), held.givenUp()]).toEqual([1, []]);
  });

  it('tell a failure to all who wait, and are tried anew by the next who asks', async () => {
    let fails = true;
    const failing = createCopyCache(
      {
        ...store,
        read: (statement, ...rest) =>
          fails && statement.name === 'names-of' ? Promise.reject(new Error('away')) : store.read(statement, ...rest),
      },
      NAME_COPY,
    );
    const { waitFor } = createBudget({ signal: AbortSignal.abort() });
    const all = await Promise.allSettled([failing.read(store), failing.read(store), failing.read(store, waitFor)]);
    const away = { reason: { message: 'away' } };
    expect(all).toMatchObject([away, away, { reason: { kind: 'CANCELLED' } }]);
    fails = false;
    expect(slugsFor(await failing.read(store), 'modco')).toContain('modco');
    await addFirm('again', 'Again');
    fails = true;
    await expect(failing.read(store)).rejects.toThrow('away');
    fails = false;
    expect(slugsFor(await failing.read(store), 'again')).toEqual(['again']);
    await failing.close();
  });

  it('are read no more once they are closed', async () => {
    await addFirm('last', 'Last');
    held.hold(/^names-of$/);
    const waiting = ask();
    await expect.poll(held.ran).toContain('names-of');
    await Promise.all([cache.close(), expect(waiting).rejects.toMatchObject({ kind: 'CANCELLED' })]);
    await expect.poll(held.givenUp).toEqual(['names-of']);
  });
});
