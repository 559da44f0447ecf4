import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createScenarioStore } from '../../../src/api/scenarios/create-scenario-store.ts';
import { type Documents, memoryDocuments } from '../../../src/api/scenarios/documents.ts';
import { folderDocuments } from '../../../src/api/scenarios/folder-documents.ts';
import { listScenarios } from '../../../src/api/scenarios/list-scenarios.ts';
import type { SavedScenario } from '../../../src/api/scenarios/named-scenario.ts';
import { openScenarioStore } from '../../../src/api/scenarios/open-scenario-store.ts';

const LIMITS = { scenarios: 3, bytesEach: 2_000, bytesInAll: Number.POSITIVE_INFINITY };
const START = Date.UTC(2026, 0, 1);
const work = mkdtempSync(join(tmpdir(), 'scenarios-'));
afterAll(() => rmSync(work, { recursive: true }));

let folders = 0;
const newFolder = () => join(work, String(folders++));

/** A clock that goes on by a second whenever it is asked. */
function ticking(from = START): () => number {
  let at = from;
  return () => {
    at += 1_000;
    return at;
  };
}

function idOf(digit: string): string {
  return digit.repeat(64);
}

function aScenario(digit: string, { title = digit, second = 0 } = {}): SavedScenario {
  const savedAt = new Date(START + second * 1_000).toISOString();
  const request = { scenario: { prices: [{ technology: 'cpo', relativePrice: 1 }] }, baseline: null };
  const words = { title, description: null, claims: [], forkOf: null };
  return { id: idOf(digit), kind: 'SAVED', ...words, request, savedAt, savedGraphVersion: '7' };
}

const places: readonly { readonly name: string; readonly documents: () => Promise<Documents> }[] = [
  { name: 'in memory', documents: async () => memoryDocuments() },
  { name: 'in a folder', documents: () => folderDocuments(newFolder()) },
];

describe.each(places)('scenarios kept $name', ({ documents }) => {
  it('come back as they were saved', async () => {
    const store = createScenarioStore(await documents(), LIMITS, ticking());
    expect(await store.add(aScenario('a'))).toEqual({ kept: aScenario('a'), created: true });
    expect(await store.use(idOf('a'))).toEqual(aScenario('a'));
    expect(await store.use(idOf('b'))).toBeNull();
  });

  it('keep the words of the first who saved them, also when two save at once', async () => {
    const store = createScenarioStore(await documents(), LIMITS, ticking());
    const [first, second] = await Promise.all([
      store.add(aScenario('a', { title: 'first' })),
      store.add(aScenario('a', { title: 'second' })),
    ]);
    expect(first).toMatchObject({ created: true, kept: { title: 'first' } });
    expect(second).toMatchObject({ created: false, kept: { title: 'first' } });
    expect(store.newestFirst()).toHaveLength(1);
  });

  it('give way to new ones, the least recently used first', async () => {
    const store = createScenarioStore(await documents(), LIMITS, ticking(START + 60_000));
    for (const [second, digit] of ['a', 'b', 'c'].entries()) await store.add(aScenario(digit, { second }));
    await store.use(idOf('a'));
    await store.add(aScenario('d', { second: 120 }));
    expect(await store.peek(idOf('b'))).toBeNull();
    expect(store.newestFirst().map(({ id }) => id[0])).toEqual(['d', 'c', 'a']);
  });

  it('are not used by being looked at', async () => {
    const store = createScenarioStore(await documents(), LIMITS, ticking());
    for (const [second, digit] of ['a', 'b', 'c'].entries()) await store.add(aScenario(digit, { second }));
    await store.peek(idOf('a'));
    await store.add(aScenario('d', { second: 9 }));
    expect(await store.peek(idOf('a'))).toBeNull();
  });

  it('are refused above the bound on their size, and nothing is kept', async () => {
    const store = createScenarioStore(await documents(), LIMITS, ticking());
    const added = await store.add(aScenario('a', { title: 'ü'.repeat(1_000) }));
    expect(added).toEqual({ kept: null, bytes: expect.any(Number) });
    expect(store.newestFirst()).toEqual([]);
  });

  it('are bounded in all', async () => {
    const store = createScenarioStore(await documents(), { ...LIMITS, bytesInAll: 700 }, ticking());
    for (const [second, digit] of ['a', 'b', 'c'].entries()) await store.add(aScenario(digit, { second }));
    expect(store.newestFirst().map(({ id }) => id[0])).toEqual(['c', 'b']);
  });
});

describe('scenarios in a folder', () => {
  it('outlive the process, with the order of their use', async () => {
    const folder = newFolder();
    const before = createScenarioStore(await folderDocuments(folder), LIMITS, ticking(START + 60_000));
    for (const [second, digit] of ['a', 'b', 'c'].entries()) await before.add(aScenario(digit, { second }));
    await before.use(idOf('a'));
    const after = createScenarioStore(await folderDocuments(folder), LIMITS, ticking(START + 600_000));
    expect(after.newestFirst().map(({ id }) => id[0])).toEqual(['c', 'b', 'a']);
    await after.add(aScenario('d', { second: 500 }));
    expect(after.newestFirst().map(({ id }) => id[0])).toEqual(['d', 'c', 'a']);
    expect(readdirSync(folder).sort()).toEqual(['a', 'c', 'd'].map((digit) => `${idOf(digit)}.json`));
  });

  it('count as absent when their file is damaged or another’s, and can be saved again', async () => {
    const folder = newFolder();
    const documents = await folderDocuments(folder);
    const store = createScenarioStore(documents, LIMITS, ticking());
    await store.add(aScenario('a'));
    await documents.write(idOf('b'), JSON.stringify(aScenario('a')), START);
    writeFileSync(join(folder, `${idOf('a')}.json`), '{"id":');
    expect([await store.use(idOf('a')), await store.use(idOf('b'))]).toEqual([null, null]);
    expect(await store.add(aScenario('a'))).toMatchObject({ created: true });
    expect(await store.use(idOf('a'))).toEqual(aScenario('a'));
  });

  it('are all listed, page by page, beside one whose file is gone', async () => {
    const folder = newFolder();
    const store = createScenarioStore(await folderDocuments(folder), { ...LIMITS, scenarios: 4 }, ticking());
    for (const [second, digit] of ['a', 'b', 'c', 'd'].entries()) await store.add(aScenario(digit, { second }));
    for (const gone of ['a', 'c']) rmSync(join(folder, `${idOf(gone)}.json`));
    const catalogue = { presets: [], store, now: Date.now };
    const ids: string[] = [];
    let [after, more]: [string | null, boolean] = [null, true];
    while (more) {
      const { nodes, pageInfo } = await listScenarios(catalogue, { first: 1, after });
      ids.push(...nodes.map(({ id }) => id));
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage && ids.length < 9];
    }
    expect(ids).toEqual([idOf('d'), idOf('b')]);
  });

  it('are counted as paging finds them: without files that are gone, damaged, another’s or cannot be read', async () => {
    const folder = newFolder();
    const documents = await folderDocuments(folder);
    const store = createScenarioStore(documents, { ...LIMITS, scenarios: 6 }, ticking());
    const fileOf = (digit: string) => join(folder, `${idOf(digit)}.json`);
    for (const [second, digit] of ['a', 'b', 'c', 'd', 'e'].entries()) await store.add(aScenario(digit, { second }));
    const counted = async () => {
      const { nodes, totalCount } = await listScenarios({ presets: [], store, now: Date.now }, { first: 9 });
      return [nodes.length, await totalCount()];
    };
    expect(await counted()).toEqual([5, 5]);
    rmSync(fileOf('a'));
    writeFileSync(fileOf('b'), '{"id":');
    await documents.write(idOf('c'), JSON.stringify(aScenario('a')), START);
    expect(await counted()).toEqual([2, 2]);
    rmSync(fileOf('d'));
    mkdirSync(fileOf('d'));
    expect(await counted()).toEqual([1, 1]);
    rmSync(fileOf('d'), { recursive: true });
    await store.add(aScenario('d', { second: 3 }));
    await store.add(aScenario('b', { second: 1 }));
    expect(await counted()).toEqual([3, 3]);
  });

  it('leave nothing half written behind', async () => {
    const folder = newFolder();
    await folderDocuments(folder);
    const left = join(folder, `${idOf('a')}.1.unfinished`);
    writeFileSync(left, '{');
    const hoursAgo = new Date(Date.now() - 2 * 3_600_000);
    utimesSync(left, hoursAgo, hoursAgo);
    writeFileSync(join(folder, 'notes.txt'), 'somebody’s');
    expect((await folderDocuments(folder)).entries).toEqual([]);
    expect(readdirSync(folder)).toEqual(['notes.txt']);
  });

  it('leave alone what another process is writing while this one starts', async () => {
    const folder = newFolder();
    await folderDocuments(folder);
    const underWay = `${idOf('a')}.1.unfinished`;
    writeFileSync(join(folder, underWay), '{');
    await folderDocuments(folder);
    expect(readdirSync(folder)).toEqual([underWay]);
  });

  it('take no id for a path', async () => {
    const folder = newFolder();
    const store = createScenarioStore(await folderDocuments(folder), LIMITS, ticking());
    writeFileSync(join(folder, '..', 'secret.json'), JSON.stringify({ ...aScenario('a'), id: '../secret' }));
    expect(await store.use('../secret')).toBeNull();
  });

  it('lie beneath the data folder', async () => {
    const data = newFolder();
    await (await openScenarioStore(data)).add(aScenario('a'));
    expect(readdirSync(join(data, 'scenarios'))).toEqual([`${idOf('a')}.json`]);
    expect((await openScenarioStore(':memory:')).newestFirst()).toEqual([]);
  });
});
