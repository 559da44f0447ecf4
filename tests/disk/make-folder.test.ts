import { mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { makeFolder, UnusableFolder } from '../../src/disk/make-folder.ts';

const work = mkdtempSync(join(tmpdir(), 'disk-'));
afterAll(() => rmSync(work, { recursive: true }));

it.each(['a/b/c', 'a/b', 'a/d/'])('makes %s with what is above it, and lets it be where it is there', (name) => {
  const path = join(work, name);
  for (const given of [path, path, relative('.', path)]) makeFolder(given);
  expect(statSync(path).isDirectory()).toBe(true);
});

it('takes a link to a folder for one', () => {
  makeFolder(join(work, 'target'));
  symlinkSync(join(work, 'target'), join(work, 'link'));
  makeFolder(join(work, 'link/inside'));
  expect(statSync(join(work, 'target/inside')).isDirectory()).toBe(true);
});

it('says which folder cannot be made, and why', () => {
  const file = join(work, 'file');
  writeFileSync(file, '');
  symlinkSync(join(work, 'nowhere'), join(work, 'broken'));
  for (const path of [file, join(file, 'a/b'), join(work, 'broken')]) {
    const refused = () => makeFolder(path);
    expect(refused).toThrow(UnusableFolder);
    expect(refused).toThrow(`the folder ${path} cannot be made; name one in a place that this user may write (E`);
  }
});

it.runIf(process.platform === 'linux')('answers at once where the system denies a folder that is there', () => {
  expect(() => makeFolder('/proc/a/b')).toThrow(/^the folder \/proc\/a\/b cannot be made/);
});
