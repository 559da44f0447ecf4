import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbeddedStore } from '../../../../src/graph/embedded/open-store.ts';
import { GraphError } from '../../../../src/graph/graph-error.ts';
import { faultSeed, randomFrom } from '../../../support/random.ts';
import { wholePairs } from './pairs.ts';
import { writePair } from './write-pair.ts';

const PAIRS = 40;
const FLIPS = 60;
const ALL = Array.from({ length: PAIRS }, (_, index) => index + 1);
const work = mkdtempSync(join(tmpdir(), 'damage-'));
const closed = join(work, 'closed');
const killed = join(work, 'killed');
const trial = join(work, 'trial');
const DATA = 'graph.grafeo';
const MARK = 'graph.mark';

describe('a graph that was damaged', () => {
  beforeAll(async () => {
    const store = await openEmbeddedStore({ path: closed });
    for (const number of ALL) await writePair(store, number);
    // As a process that was killed leaves it: all is in the log.
    cpSync(closed, killed, { recursive: true });
    await store.close();
  });
  afterAll(() => rmSync(work, { recursive: true }));

  it('is not there when nothing was', async () => {
    for (const folder of [closed, killed]) expect(await outcome(folder, () => {})).toBe('whole');
  });

  it.each([
    ['closed', closed],
    ['killed', killed],
  ])('by one bit anywhere, %s, is DAMAGED or was not hurt: never another graph', async (_, folder) => {
    const random = randomFrom(faultSeed());
    const found = { DAMAGED: 0, whole: 0 };
    for (let flip = 0; flip < FLIPS; flip += 1) {
      found[await outcome(folder, () => flipBit(anyFile(random), random))] += 1;
    }
    expect(found.DAMAGED).toBeGreaterThan(FLIPS / 4);
  });

  it.each([0.999, 0.9, 0.5, 0.1, 0])('is DAMAGED when its log keeps only %f of itself', async (share) => {
    expect(await outcome(killed, () => cut(logFile(), share))).toBe('DAMAGED');
  });

  it.each([0.9, 0.5, 0.01, 0])('is DAMAGED when its file keeps only %f of itself', async (share) => {
    expect(await outcome(closed, () => cut(join(trial, DATA), share))).toBe('DAMAGED');
  });

  it('is DAMAGED when its log is gone, or everything but the mark', async () => {
    const drop = (name: string) => rmSync(join(trial, name), { recursive: true, force: true });
    expect(await outcome(killed, () => drop('graph.grafeo.wal'))).toBe('DAMAGED');
    expect(await outcome(closed, () => drop(DATA))).toBe('DAMAGED');
  });

  it('says which file, and the ways back, of which removing the mark is one', async () => {
    await outcome(killed, () => cut(logFile(), 0.5));
    const error: unknown = await openEmbeddedStore({ path: trial }).catch((reason: unknown) => reason);
    expect(String(error)).toContain(join(trial, DATA));
    expect(String(error)).toContain('npm run restore -- <backup>');
    expect(String(error)).toContain(`remove ${join(trial, MARK)}`);
    rmSync(join(trial, MARK));
    const store = await openEmbeddedStore({ path: trial });
    const kept = await wholePairs(store);
    expect(kept).toEqual(ALL.slice(0, kept.length));
    await store.close();
  });

  it('is told of until the next commit, and opens with what is left, when it was the machine that stopped', async () => {
    const anotherBoot = () =>
      writeFileSync(
        join(trial, MARK),
        readFileSync(join(trial, MARK), 'utf8').replace(/ [0-9a-f-]{36} /, ` ${'0'.repeat(36)} `),
      );
    spoilt(killed, () => {
      cut(logFile(), 0.5);
      anotherBoot();
    });
    const told: string[] = [];
    const opened = () => openEmbeddedStore({ path: trial, tell: (line) => told.push(line) });
    const looking = await opened();
    const kept = await wholePairs(looking);
    await looking.close();
    expect(kept).toEqual(ALL.slice(0, kept.length));
    // Each pair was a commit.
    const lost = `last ${PAIRS - kept.length} commits`;
    const line = expect.stringMatching(new RegExp(`before the ${lost} .* are lost`));
    expect(told).toEqual([line]);
    const writing = await opened();
    await writePair(writing, PAIRS);
    await writing.close();
    expect(told).toEqual([line, line]);
    await (await opened()).close();
    expect(told).toEqual([line, line]);
  });
});

/** What opening says after `spoil` worked on a copy; a graph that opens has to be the one that was written. */
async function outcome(folder: string, spoil: () => void): Promise<'whole' | 'DAMAGED'> {
  spoilt(folder, spoil);
  try {
    const store = await openEmbeddedStore({ path: trial });
    const pairs = await wholePairs(store);
    await store.close();
    expect(pairs).toEqual(ALL);
    return 'whole';
  } catch (error) {
    if (error instanceof GraphError && error.kind === 'DAMAGED') return 'DAMAGED';
    throw error;
  }
}

/** Has `spoil` work on a copy, which is then the trial. */
function spoilt(folder: string, spoil: () => void): void {
  rmSync(trial, { recursive: true, force: true });
  cpSync(folder, trial, { recursive: true });
  spoil();
}

function flipBit(file: string, random: () => number): void {
  const bytes = readFileSync(file);
  const at = Math.floor(random() * bytes.length);
  bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << Math.floor(random() * 8)), at);
  writeFileSync(file, bytes);
}

/** One of the engine's own files. */
function anyFile(random: () => number): string {
  const files = readdirSync(trial, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.startsWith(DATA))
    .map((name) => join(trial, name))
    .filter((name) => statSync(name).isFile() && statSync(name).size > 0)
    .sort();
  return files[Math.floor(random() * files.length)] ?? '';
}

function logFile(): string {
  const folder = join(trial, 'graph.grafeo.wal');
  return join(folder, readdirSync(folder).find((name) => name.endsWith('.log')) ?? '');
}

function cut(file: string, share: number): void {
  truncateSync(file, Math.floor(statSync(file).size * share));
}
