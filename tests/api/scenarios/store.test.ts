import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { createScenarioStore } from '../../../src/api/scenarios/create-scenario-store.ts';
import { type Documents, memoryDocuments } from '../../../src/api/scenarios/documents.ts';
import { folderDocuments, prepareFolder } from '../../../src/api/scenarios/folder-documents.ts';
import { listScenarios } from '../../../src/api/scenarios/list-scenarios.ts';
import type { SavedScenario } from '../../../src/api/scenarios/named-scenario.ts';
import { openScenarioStore } from '../../../src/api/scenarios/open-scenario-store.ts';
import type { ScenarioStore } from '../../../src/api/scenarios/scenario-store.ts';
import { copyScenarios } from '../../../src/operations/backup/copy-scenarios.ts';

const READER = fileURLToPath(new URL('read-process.ts', import.meta.url));
const SAVER = fileURLToPath(new URL('save-process.ts', import.meta.url));
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

/** The documents of a folder as a server that saves opens it. */
async function documentsIn(folder: string): Promise<Documents> {
  await prepareFolder(folder);
  return folderDocuments(folder);
}

/** The first digits of what is listed, which is as many as are counted. */
async function listed(store: ScenarioStore): Promise<readonly (string | undefined)[]> {
  const { nodes, totalCount } = await listScenarios({ presets: [], store, canSave: true, now: Date.now }, { first: 9 });
  expect(await totalCount()).toBe(nodes.length);
  return nodes.map(({ id }) => id[0]);
}

/** The title that another user reads, who may read the files and not change them; a user who is not root is nobody else. */
function readByAnother(data: string, id: string): string {
  return spawnSync(process.execPath, ['--import', 'tsx', READER, data, id], { encoding: 'utf8' }).stdout;
}

/** What the API says of a save that does not fit on the disk: no file may pass 20 blocks, and the kernel fails a write as a full disk does. */
function saveOnFullDisk(data: string): string {
  const limited = 'trap "" XFSZ; ulimit -S -f 20; exec "$0" --import tsx "$@"';
  return spawnSync('bash', ['-c', limited, process.execPath, SAVER, data], { encoding: 'utf8' }).stdout;
}

const places: readonly { readonly name: string; readonly documents: () => Promise<Documents> }[] = [
  { name: 'in memory', documents: async () => memoryDocuments() },
  { name: 'in a folder', documents: () => documentsIn(newFolder()) },
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
    expect(await store.newestFirst()).toHaveLength(1);
  });

  it('give way to new ones, the least recently used first', async () => {
    const store = createScenarioStore(await documents(), LIMITS, ticking(START + 60_000));
    for (const [second, digit] of ['a', 'b', 'c'].entries()) await store.add(aScenario(digit, { second }));
    await store.use(idOf('a'));
    await store.add(aScenario('d', { second: 120 }));
    expect(await store.peek(idOf('b'))).toBeNull();
    expect(await listed(store)).toEqual(['d', 'c', 'a']);
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
    expect(await store.newestFirst()).toEqual([]);
  });

  it('are bounded in all', async () => {
    const store = createScenarioStore(await documents(), { ...LIMITS, bytesInAll: 700 }, ticking());
    for (const [second, digit] of ['a', 'b', 'c'].entries()) await store.add(aScenario(digit, { second }));
    expect(await listed(store)).toEqual(['c', 'b']);
  });
});

describe('scenarios in a folder', () => {
  it('outlive the process, with the order of their use', async () => {
    const folder = newFolder();
    const before = createScenarioStore(await documentsIn(folder), LIMITS, ticking(START + 60_000));
    for (const [second, digit] of ['a', 'b', 'c'].entries()) await before.add(aScenario(digit, { second }));
    await before.use(idOf('a'));
    const after = createScenarioStore(await documentsIn(folder), LIMITS, ticking(START + 600_000));
    expect(await listed(after)).toEqual(['c', 'b', 'a']);
    await after.add(aScenario('d', { second: 500 }));
    expect(await listed(after)).toEqual(['d', 'c', 'a']);
    expect(readdirSync(folder).sort()).toEqual(['a', 'c', 'd'].map((digit) => `${idOf(digit)}.json`));
  });

  it('count as absent when their file is damaged or another’s, and can be saved again', async () => {
    const folder = newFolder();
    const documents = await documentsIn(folder);
    const store = createScenarioStore(documents, LIMITS, ticking());
    await store.add(aScenario('a'));
    await documents.replace(idOf('b'), JSON.stringify(aScenario('a')), START);
    writeFileSync(join(folder, `${idOf('a')}.json`), '{"id":');
    expect([await store.use(idOf('a')), await store.use(idOf('b'))]).toEqual([null, null]);
    expect(await store.add(aScenario('a'))).toMatchObject({ created: true });
    expect(await store.use(idOf('a'))).toEqual(aScenario('a'));
  });

  it('are all listed, page by page, beside one whose file is gone', async () => {
    const folder = newFolder();
    const store = createScenarioStore(await documentsIn(folder), { ...LIMITS, scenarios: 4 }, ticking());
    for (const [second, digit] of ['a', 'b', 'c', 'd'].entries()) await store.add(aScenario(digit, { second }));
    for (const gone of ['a', 'c']) rmSync(join(folder, `${idOf(gone)}.json`));
    const catalogue = { presets: [], store, canSave: true, now: Date.now };
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
    const documents = await documentsIn(folder);
    const store = createScenarioStore(documents, { ...LIMITS, scenarios: 6 }, ticking());
    const fileOf = (digit: string) => join(folder, `${idOf(digit)}.json`);
    for (const [second, digit] of ['a', 'b', 'c', 'd', 'e'].entries()) await store.add(aScenario(digit, { second }));
    const counted = async () => {
      const { nodes, totalCount } = await listScenarios(
        { presets: [], store, canSave: true, now: Date.now },
        { first: 9 },
      );
      return [nodes.length, await totalCount()];
    };
    expect(await counted()).toEqual([5, 5]);
    rmSync(fileOf('a'));
    writeFileSync(fileOf('b'), '{"id":');
    await documents.replace(idOf('c'), JSON.stringify(aScenario('a')), START);
    expect(await counted()).toEqual([2, 2]);
    rmSync(fileOf('d'));
    mkdirSync(fileOf('d'));
    expect(await counted()).toEqual([1, 1]);
    rmSync(fileOf('d'), { recursive: true });
    await store.add(aScenario('d', { second: 3 }));
    await store.add(aScenario('b', { second: 1 }));
    expect(await counted()).toEqual([3, 3]);
  });

  it('keep the order of their use whoever reads their files, and in a copy', async () => {
    const folder = newFolder();
    const before = createScenarioStore(await documentsIn(folder), LIMITS, ticking(START + 60_000));
    for (const [second, digit] of ['a', 'b', 'c'].entries()) await before.add(aScenario(digit, { second }));
    await before.use(idOf('a'));
    const copy = newFolder();
    await copyScenarios(folder, copy);
    for (const digit of ['b', 'c']) {
      // As a reader leaves it, whether or not this file system notes reading.
      const file = join(folder, `${idOf(digit)}.json`);
      utimesSync(file, new Date(START + 900_000), statSync(file).mtime);
    }
    for (const place of [folder, copy]) {
      const after = createScenarioStore(await documentsIn(place), LIMITS, ticking(START + 600_000));
      await after.add(aScenario('d', { second: 500 }));
      expect(await listed(after)).toEqual(['d', 'c', 'a']);
    }
  });

  it.runIf(process.platform === 'linux')('are answered where their use cannot be noted', async () => {
    const data = newFolder();
    await (await openScenarioStore({ dataDir: data, saving: true })).add(aScenario('a', { title: 'Another user’s' }));
    expect(readByAnother(data, idOf('a'))).toBe('Another user’s');
  });

  it('are those of every process on the folder: listed, counted, and dropped by whoever used them last', async () => {
    const folder = newFolder();
    const [one, other] = [
      createScenarioStore(await documentsIn(folder), LIMITS, ticking(START + 60_000)),
      createScenarioStore(await documentsIn(folder), LIMITS, ticking(START + 120_000)),
    ];
    for (const [second, digit] of ['a', 'b', 'c'].entries()) await one.add(aScenario(digit, { second }));
    expect(await listed(other)).toEqual(['c', 'b', 'a']);
    await other.use(idOf('a'));
    await one.add(aScenario('d', { second: 500 }));
    for (const store of [one, other]) expect(await listed(store)).toEqual(['d', 'c', 'a']);
    await other.add(aScenario('e', { second: 600 }));
    for (const store of [one, other]) expect(await listed(store)).toEqual(['e', 'd', 'a']);
  });

  it('keep the words of the first of two processes that save at once', async () => {
    const folder = newFolder();
    const stores = [
      createScenarioStore(await documentsIn(folder), LIMITS, ticking()),
      createScenarioStore(await documentsIn(folder), LIMITS, ticking()),
    ];
    const added = await Promise.all(stores.map((store, at) => store.add(aScenario('a', { title: `of ${at}` }))));
    expect(added.map((one) => one.kept !== null && one.created).sort()).toEqual([false, true]);
    const [title, ...others] = new Set(added.map(({ kept }) => kept?.title));
    expect(others).toEqual([]);
    expect((await stores[0]?.use(idOf('a')))?.title).toBe(title);
    expect(readdirSync(folder)).toEqual([`${idOf('a')}.json`]);
  });

  it('are read beside links that lead nowhere', async () => {
    const folder = newFolder();
    const store = createScenarioStore(await documentsIn(folder), LIMITS, ticking());
    await store.add(aScenario('a'));
    symlinkSync(join(folder, 'nowhere'), join(folder, `${idOf('b')}.json`));
    symlinkSync(`${idOf('c')}.json`, join(folder, `${idOf('c')}.json`));
    const again = createScenarioStore(await documentsIn(folder), LIMITS, ticking());
    expect(await listed(again)).toEqual(['a']);
    expect([await again.use(idOf('b')), await again.use(idOf('c'))]).toEqual([null, null]);
    expect(await again.add(aScenario('b'))).toMatchObject({ created: true });
  });

  it('say where their last page ends, though the files behind it are damaged', async () => {
    const folder = newFolder();
    const store = createScenarioStore(await documentsIn(folder), { ...LIMITS, scenarios: 4 }, ticking());
    for (const [second, digit] of ['a', 'b', 'c', 'd'].entries()) await store.add(aScenario(digit, { second }));
    for (const digit of ['a', 'b']) writeFileSync(join(folder, `${idOf(digit)}.json`), '{"id":');
    const catalogue = { presets: [], store, canSave: true, now: Date.now };
    const { nodes, pageInfo } = await listScenarios(catalogue, { first: 2 });
    expect([nodes.map(({ id }) => id[0]), pageInfo.hasNextPage]).toEqual([['d', 'c'], false]);
    expect((await listScenarios(catalogue, { first: 1 })).pageInfo.hasNextPage).toBe(true);
  });

  it.runIf(process.platform === 'linux')('are refused on a full disk as an edit is, and leave nothing behind', () => {
    const data = newFolder();
    expect(JSON.parse(saveOnFullDisk(data))).toEqual({
      message: 'The disk of the server is full: nothing of this was written. Reading goes on.',
      extensions: { code: 'UNAVAILABLE', retry: true, retryAfterSeconds: 60 },
    });
    expect(readdirSync(join(data, 'scenarios'))).toEqual([]);
  });

  it('leave nothing half written behind', async () => {
    const folder = newFolder();
    await documentsIn(folder);
    const left = join(folder, `${idOf('a')}.1.unfinished`);
    writeFileSync(left, '{');
    const hoursAgo = new Date(Date.now() - 2 * 3_600_000);
    utimesSync(left, hoursAgo, hoursAgo);
    writeFileSync(join(folder, 'notes.txt'), 'somebody’s');
    expect(await (await documentsIn(folder)).entries()).toEqual([]);
    expect(readdirSync(folder)).toEqual(['notes.txt']);
  });

  it('leave alone what another process is writing while this one starts', async () => {
    const folder = newFolder();
    await documentsIn(folder);
    const underWay = `${idOf('a')}.1.unfinished`;
    writeFileSync(join(folder, underWay), '{');
    await documentsIn(folder);
    expect(readdirSync(folder)).toEqual([underWay]);
  });

  it('take no id for a path', async () => {
    const folder = newFolder();
    const store = createScenarioStore(await documentsIn(folder), LIMITS, ticking());
    writeFileSync(join(folder, '..', 'secret.json'), JSON.stringify({ ...aScenario('a'), id: '../secret' }));
    expect(await store.use('../secret')).toBeNull();
  });

  it('lie beneath the data folder', async () => {
    const data = newFolder();
    await (await openScenarioStore({ dataDir: data, saving: true })).add(aScenario('a'));
    expect(readdirSync(join(data, 'scenarios'))).toEqual([`${idOf('a')}.json`]);
    const ofNone = await openScenarioStore({ dataDir: ':memory:', saving: true });
    expect(await ofNone.newestFirst()).toEqual([]);
  });

  it('are read where nothing more is saved, and no folder is made for it', async () => {
    const data = newFolder();
    expect(await listed(await openScenarioStore({ dataDir: data, saving: false }))).toEqual([]);
    expect(existsSync(data)).toBe(false);
    await (await openScenarioStore({ dataDir: data, saving: true })).add(aScenario('a'));
    const store = await openScenarioStore({ dataDir: data, saving: false });
    expect(await listed(store)).toEqual(['a']);
    expect(await store.use(idOf('a'))).toEqual(aScenario('a'));
  });
});
