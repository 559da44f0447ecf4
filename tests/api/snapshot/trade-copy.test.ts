import { beforeAll, beforeEach, expect, it } from 'vitest';
import { type CopyCache, createCopyCache } from '../../../src/api/copies/copy-cache.ts';
import { TRADE_COPY } from '../../../src/api/snapshot/trade-copy.ts';
import type { TradeSnapshot } from '../../../src/domain/graph/trade.ts';
import type { GraphStore } from '../../../src/graph/graph-store.ts';
import { loadFolder } from '../../../src/ingest/load-folder.ts';
import { gatherTrade } from '../../../src/queries/snapshot/gather-trade.ts';
import { SMALL, writeFolder } from '../../ingest/small-folder.ts';
import type { HeldStore } from '../../support/held-store.ts';
import { randomFrom } from '../../support/random.ts';
import { describeOnBothEngines } from '../../support/stores.ts';
import { writtenGraph } from '../copies/written-graph.ts';

describeOnBothEngines('the trade of a graph that is kept', (open) => {
  let store: GraphStore;
  let held: HeldStore;
  let trades: CopyCache<TradeSnapshot>;
  let change: (mutation: string) => Promise<void>;

  const ask = () => trades.read(store);
  const readings = (name: string) => held.ran().filter((one) => one === name).length;
  const addFirm = (slug: string) => change(`addFirm(input: { slug: "${slug}", name: "Firm ${slug}", country: "JP" })`);
  const relation = (from: string, to: string, more: string) =>
    `{ from: "${from}", relation: SUPPLIES, to: "${to}", what: "parts", claims: ["c1"] ${more} }`;
  const supply = (id: string, from: string, to: string, more = '') =>
    change(`addRelation(input: ${relation(from, to, `id: "${id}" ${more}`)})`);

  const setFigure = (row: string) => {
    const [header] = (SMALL['fiscal-figures.csv'] ?? '').split('\n');
    const csv = JSON.stringify(`${header}\n${row}\n`);
    return change(`bulkAdd(tables: [{ name: "fiscal-figures.csv", csv: ${csv} }], corrects: true)`);
  };

  /** What is kept is what is read from the beginning. */
  async function expectComplete(): Promise<TradeSnapshot> {
    const kept = await ask();
    expect(kept).toEqual(await gatherTrade(store));
    return kept;
  }

  beforeAll(async () => {
    ({ store, held, change } = await writtenGraph(await open()));
    trades = createCopyCache(held.store, TRADE_COPY);
  });
  beforeEach(() => held.hold(/^$/));

  it('is the same for all who ask until something is written', async () => {
    const [first, second] = await Promise.all([ask(), ask()]);
    expect(second).toBe(first);
    expect(await ask()).toBe(first);
    expect(readings('keys-after')).toBe(1);
    expect(trades.use()).toEqual({ hits: 1, misses: 2, entries: 1 });
  });

  it('follows firms and deliveries that are added, corrected and retracted, by reading theirs alone', async () => {
    await ask();
    await addFirm('beta');
    await addFirm('zeta');
    const { firms } = await expectComplete();
    expect(firms.map(({ slug }) => slug)).toEqual(['beta', 'holding', 'lumen', 'modco', 'zeta']);
    await supply('t1', 'beta', 'modco', 'shareMid: 0.3');
    await supply('t2', 'zeta', 'lumen');
    await supply('t3', 'beta', 'lumen');
    expect((await expectComplete()).links.map(({ id }) => id)).toEqual(['t3', 't1', 'r1', 't2']);
    // From another firm: its links are read anew too.
    await change('correctRelation(id: "t1", input: { from: "zeta", technology: "cpo" })');
    expect((await expectComplete()).links.map(({ id }) => id)).toEqual(['t3', 'r1', 't2', 't1']);
    await change('retractRelation(id: "t3", reason: "ended")');
    await change('correctFirm(slug: "lumen", input: { country: "DE", listed: false })');
    const { links, firms: later } = await expectComplete();
    expect(links.map(({ id }) => id)).toEqual(['r1', 't2', 't1']);
    expect(later[2]).toMatchObject({ slug: 'lumen', country: 'DE', listed: false });
    const ownerOf = async (slug: string) => (await expectComplete()).firms.find((firm) => firm.slug === slug)?.parent;
    await change('correctFirm(slug: "beta", input: { parent: "zeta" })');
    expect(await ownerOf('beta')).toBe('zeta');
    await change('correctFirm(slug: "beta", input: { parent: null })');
    expect(await ownerOf('beta')).toBeNull();
    // Those of what is compared with.
    expect(readings('keys-after')).toBe(0);
  });

  it('follows the claims behind stated shares, and what is known of fiscal years', async () => {
    const claims = async () => (await expectComplete()).links.find(({ id }) => id === 'r1')?.stated?.claims;
    const revenues = async () => (await expectComplete()).firms.find(({ slug }) => slug === 'modco')?.revenues;
    const known = { id: 'c1', knownFrom: '2026-04-30' };
    expect(await claims()).toEqual([known, { id: 'c2', knownFrom: '2026-11-24' }]);
    await change('correctClaim(id: "c2", input: { published: "2025-03" })');
    expect(await claims()).toEqual([known, { id: 'c2', knownFrom: '2025-03-31' }]);
    await change('retractClaim(id: "c2", reason: "misread")');
    expect(await claims()).toEqual([known]);
    expect(await revenues()).toEqual([{ usd: 1e8, basis: 'REPORTED', knownFrom: '2026-05-31' }]);
    await change('correctSource(id: "S1", input: { published: "2026-03-20" })');
    expect(await revenues()).toEqual([{ usd: 1e8, basis: 'REPORTED', knownFrom: '2026-03-20' }]);
    await setFigure('f4,modco,FY2024,2024-12-31,12,USD,REVENUE,,90,millions,LOCAL,PAGE,S1,');
    expect(await revenues()).toHaveLength(2);
    // Of two figures of one amount the one that was out earlier goes to another firm.
    await setFigure('f5,modco,FY2025,2025-12-31,12,CNY,REVENUE,,700,millions,LOCAL,PAGE,S2,');
    expect((await revenues())?.[0]?.knownFrom).toBe('2026-03-20');
    await setFigure('f1,lumen,FY2025,2025-12-31,12,CNY,REVENUE,,700,millions,LOCAL,PAGE,S1,');
    expect((await revenues())?.[0]).toEqual({ usd: 1e8, basis: 'REPORTED', knownFrom: '2026-11-24' });
    // Those of what is compared with.
    expect(readings('keys-after')).toBe(0);
  });

  it('reads nothing of it where something else is written', async () => {
    const before = await ask();
    await change('addProduct(input: { slug: "o1", name: "Radiant One", source: "S1" })');
    expect(await ask()).toBe(before);
    await change(
      'addClaim(input: { statement: "Modco grows", about: ["firm:modco"], metric: "RELATION", basis: ESTIMATED, seen: PAGE, confidence: LOW, sources: ["S2"] })',
    );
    expect(await ask()).toBe(before);
    await addFirm('gamma');
    await ask();
    expect(held.ran()).toEqual([
      ...['graph-state', 'changed-things'],
      ...['graph-state', 'changed-things'],
      ...['graph-state', 'changed-things', 'trade-firms', 'trade-revenues', 'graph-state'],
    ]);
  });

  it('is read from the beginning where firms are merged, and after a load', async () => {
    await addFirm('delta');
    await supply('m1', 'delta', 'lumen');
    await supply('m2', 'lumen', 'delta');
    await ask();
    await change('mergeFirms(keep: "beta", merge: "delta", reason: "one firm")');
    expect((await expectComplete()).firms.map(({ slug }) => slug)).not.toContain('delta');
    expect(readings('keys-after')).toBe(1);
    const firms = `${SMALL['firms.csv']}loaded,Loaded,,,,,,,,,,\n`;
    await loadFolder(store, await writeFolder({ ...SMALL, 'firms.csv': firms }));
    expect((await expectComplete()).firms.map(({ slug }) => slug)).toContain('loaded');
    expect(readings('keys-after')).toBe(2);
  });

  it('has what was written while it was read, all of it', async () => {
    await addFirm('early');
    held.hold(/^trade-firms$/);
    const asked = ask();
    await expect.poll(held.ran).toContain('trade-firms');
    await addFirm('amid');
    await supply('w1', 'early', 'amid');
    held.letGo();
    const trade = await asked;
    expect(trade).toEqual(await gatherTrade(store));
    expect(trade.links.map(({ id }) => id)).toContain('w1');
    expect(readings('trade-firms')).toBe(2);
  });

  it('is that of the restored graph where one of the same version takes its place while it is read', async () => {
    await ask();
    await addFirm('replaced');
    held.hold(/^trade-firms$/);
    const asked = ask();
    await expect.poll(held.ran).toContain('trade-firms');
    const restored =
      "MATCH (s:GraphState {id: 'graph'}), (f:Firm {slug: 'lumen'}) SET s.mark = 'other', f.country = 'CH'";
    await store.write((transaction) => transaction.run({ name: 'restored', cypher: restored }));
    held.letGo();
    expect((await asked).firms.find(({ slug }) => slug === 'lumen')).toMatchObject({ country: 'CH' });
    await expectComplete();
  });

  it('says so where writes never pause, and is read by the next who asks', async () => {
    await ask();
    await addFirm('restless');
    let writes = 0;
    const restless = createCopyCache(
      {
        ...store,
        async read(statement, ...rest) {
          const rows = await store.read(statement, ...rest);
          if (statement.name === 'trade-firms') {
            writes += 1;
            await addFirm(`restless-${writes}`);
          }
          return rows;
        },
      },
      TRADE_COPY,
    );
    await expect(restless.read(store)).rejects.toMatchObject({ kind: 'CONFLICT', retryable: true });
    expect(writes).toBeGreaterThan(1);
    await restless.close();
    await expectComplete();
  });

  it('follows many writes at once', async () => {
    const draw = randomFrom(11);
    const pick = (slugs: readonly string[]) => slugs[Math.floor(draw() * slugs.length)] ?? '';
    const firms = ['lumen', 'modco', 'holding'];
    const deals: string[] = [];
    for (let step = 0; step < 30; step += 1) {
      if (draw() < 0.3) {
        const slug = `${pick(['a', 'k', 'n', 'z'])}-${step}`;
        await addFirm(slug);
        firms.push(slug);
      } else if (draw() < 0.4 && deals.length > 0) {
        await change(`correctRelation(id: "${pick(deals)}", input: { shareMid: ${draw().toFixed(3)} })`);
      } else {
        const from = pick(firms);
        await supply(`x${step}`, from, pick(firms.filter((slug) => slug !== from)));
        deals.push(`x${step}`);
      }
      if (draw() < 0.25) await expectComplete();
    }
    await expectComplete();
    expect(readings('keys-after')).toBe(0);
  });

  it('is read to its end for who had no more time, and no further where all have left', async () => {
    await addFirm('slow');
    held.hold(/^trade-firms$/);
    const [one, another] = [new AbortController(), new AbortController()];
    const leaving = [one, another].map(({ signal }) => trades.read(store, undefined, signal));
    await expect.poll(held.ran).toContain('trade-firms');
    one.abort();
    expect(held.givenUp()).toEqual([]);
    another.abort();
    for (const left of await Promise.allSettled(leaving)) expect(left).toMatchObject({ reason: { kind: 'CANCELLED' } });
    await expect.poll(held.givenUp).toEqual(['trade-firms']);
    held.hold(/^trade-firms$/);
    const late = trades.read(store, () => Promise.reject(new Error('no more time')), new AbortController().signal);
    await expect(late).rejects.toThrow('no more time');
    await expect.poll(held.ran).toContain('trade-firms');
    held.letGo();
    await expectComplete();
    expect(readings('trade-firms')).toBe(1);
  });
});
