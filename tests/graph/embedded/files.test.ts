import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { closeDatabase, openFolder } from '../../../src/graph/embedded/open-folder.ts';
import { openEmbeddedStore } from '../../../src/graph/embedded/open-store.ts';
import { ask, change, expectFailure, holdUp } from '../contract/asking.ts';

const ENGINE = createRequire(import.meta.url).resolve('@grafeo-db/js');

describe('a graph in a folder', () => {
  const root = mkdtempSync(join(tmpdir(), 'graph-'));
  let path = root;
  let number = 0;
  beforeEach(() => {
    number += 1;
    path = join(root, String(number), 'graph');
  });
  afterAll(() => rmSync(root, { recursive: true }));

  const file = () => join(path, 'graph.grafeo');
  const filled = async () => {
    const store = await openEmbeddedStore({ path });
    await change(store, 'UNWIND range(1, 500) AS i CREATE (:Kept {i: i, text: toString(i)})');
    await store.close();
  };

  test('keeps what was written, with its keys, when it is opened again', async () => {
    const schema = { keys: [{ label: 'Kept', property: 'i' }], indexes: [], relationshipKeys: [], texts: [] };
    await filled();
    const again = await openEmbeddedStore({ path });
    await again.ensureSchema(schema);
    expect(await ask(again, 'MATCH (k:Kept) RETURN count(k) AS n')).toEqual([{ n: 500 }]);
    await expectFailure(change(again, 'CREATE (:Kept {i: 7})'), 'CONSTRAINT');
    await again.close();
  });

  test('writes that wait for their turn are kept when the store is closed', async () => {
    const store = await openEmbeddedStore({ path });
    const writes = Array.from({ length: 20 }, () => change(store, 'CREATE (:Kept)'));
    await store.close();
    await Promise.all(writes);
    const again = await openEmbeddedStore({ path });
    expect(await ask(again, 'MATCH (k:Kept) RETURN count(k) AS n')).toEqual([{ n: 20 }]);
    await again.close();
  });

  test('notes the last commit also where its caller had given up by then', async () => {
    const store = await openEmbeddedStore({ path });
    await change(store, 'CREATE (:Kept)');
    const noted = () => Number(readFileSync(join(path, 'graph.mark'), 'utf8').split(' ')[0]);
    const before = noted();
    const late = store.write(
      async (transaction) => {
        await transaction.run({ name: 'test', cypher: 'CREATE (:Kept)' });
        holdUp(500);
      },
      { timeoutMs: 500 },
    );
    await expectFailure(late, 'TIMEOUT');
    await expect.poll(() => ask(store, 'MATCH (k:Kept) RETURN count(k) AS n')).toEqual([{ n: 2 }]);
    await expect.poll(noted).toBe(before + 1);
    await store.close();
  });

  test('may be closed twice, and then answers nothing', async () => {
    const store = await openEmbeddedStore({ path });
    await store.close();
    await store.close();
    await expectFailure(ask(store, 'RETURN 1 AS x'), 'UNAVAILABLE');
    await expectFailure(change(store, 'CREATE (:Late)'), 'UNAVAILABLE');
    await expectFailure(store.ping(), 'UNAVAILABLE');
  });

  test('is refused to a second store of the same process', async () => {
    const first = await openEmbeddedStore({ path });
    await expectFailure(openEmbeddedStore({ path }), 'LOCKED');
    await first.close();
  });

  test('has the name of its process for as long as that has the lock, and not beyond: the next one has it by then', async () => {
    const owner = join(path, 'graph.owner');
    const opened = openFolder(path, () => {});
    expect(readFileSync(owner, 'utf8')).toContain(`process ${process.pid}`);
    const atClose: boolean[] = [];
    const database = new Proxy(opened.database, {
      get: (target, name) => () => {
        if (name === 'close') atClose.push(existsSync(owner));
        return name === 'close' ? target.close() : target.currentEpoch();
      },
    });
    closeDatabase({ ...opened, database });
    expect(atClose).toEqual([false]);
  });

  test('is refused while another process has it, and free once that ends', async () => {
    await filled();
    const script = `require(${JSON.stringify(ENGINE)}).GrafeoDB.create(${JSON.stringify(file())}); console.log('open'); process.stdin.resume()`;
    const other = spawn(process.execPath, ['-e', script], { stdio: ['pipe', 'pipe', 'inherit'] });
    await once(other.stdout, 'data');
    await expectFailure(openEmbeddedStore({ path }), 'LOCKED');
    other.kill('SIGKILL');
    await once(other, 'exit');
    const store = await openEmbeddedStore({ path });
    expect(await ask(store, 'MATCH (k:Kept) RETURN count(k) AS n')).toEqual([{ n: 500 }]);
    await store.close();
  });

  test.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
    ['of something else', () => Buffer.from('not a graph '.repeat(2_000))],
    ['empty', () => Buffer.alloc(0)],
  ])('a file %s is DAMAGED, and left as it is', async (_, spoil) => {
    await filled();
    const bytes = spoil(readFileSync(file()));
    writeFileSync(file(), bytes);
    await expectFailure(openEmbeddedStore({ path }), 'DAMAGED');
    expect(readFileSync(file()).equals(bytes)).toBe(true);
  });
});
