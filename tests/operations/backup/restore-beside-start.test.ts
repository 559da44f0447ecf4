import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { backUp, copyOf, fill, open, workFolder } from './place.ts';

const PROCESS = fileURLToPath(new URL('step-process.ts', import.meta.url));
const work = workFolder();
const [now, before, place] = [join(work, 'now'), join(work, 'before'), join(work, 'place')];
const backup = join(work, 'backup');

describe('a store that is opened while a restore begins', { timeout: 120_000 }, () => {
  beforeAll(async () => {
    await fill(before, 'earlier');
    await backUp(before, backup);
    await fill(now, 'current');
  });

  it('is refused where it would take the lock before the journal is written', async () => {
    copyOf(now, place);
    const opener = await begun(place);
    const restorer = await begun(place, backup);
    await opener.reach('take');
    await restorer.reach('journal');
    const early = await opener.goOn();
    expect(await restorer.end()).toBe('ended done');
    expect([early, await opener.end()]).toEqual(['ended LOCKED', 'ended LOCKED']);
    expect(await held()).toEqual({ note: 'earlier', late: 0 });
  });

  it.each(['aside graph.grafeo', 'place graph.grafeo', 'end'])(
    'writes to what was restored, where it took the lock before the step "%s"',
    async (step) => {
      copyOf(now, place);
      const opener = await begun(place);
      const restorer = await begun(place, backup);
      await opener.reach('take');
      await restorer.reach(step);
      await opener.reach('check');
      expect(await restorer.end()).toBe('ended done');
      expect(await opener.end()).toBe('ended done');
      expect(await held()).toEqual({ note: 'earlier', late: 1 });
    },
  );

  it('is refused where the restore is not done once it has the lock', async () => {
    copyOf(now, place);
    const opener = await begun(place);
    const restorer = await begun(place, backup);
    await opener.reach('take');
    await restorer.reach('aside graph.grafeo');
    expect(await opener.end()).toBe('ended DAMAGED');
    expect(await restorer.end()).toBe('ended done');
    expect(await held()).toEqual({ note: 'earlier', late: 0 });
  });
});

describe('a first store that is opened while a restore begins', { timeout: 120_000 }, () => {
  const empty = () => {
    rmSync(place, { recursive: true, force: true });
    mkdirSync(place);
  };

  it('keeps what it writes, and the restore is refused', async () => {
    empty();
    const opener = await begun(place);
    const restorer = await begun(place, backup);
    await opener.reach('take');
    expect(await restorer.end()).toMatch(/was opened in this moment/);
    expect(await opener.end()).toBe('ended done');
    expect(await held()).toEqual({ note: null, late: 1 });
  });

  it('is refused where the restore is not done, and leaves no name', async () => {
    empty();
    const opener = await begun(place);
    const restorer = await begun(place, backup);
    await opener.reach('announce');
    await restorer.reach('place graph.grafeo');
    expect(await opener.end()).toBe('ended DAMAGED');
    expect(existsSync(join(place, 'graph.owner'))).toBe(false);
    expect(await restorer.end()).toBe('ended done');
    expect(await held()).toEqual({ note: 'earlier', late: 0 });
  });
});

/** What the graph of the place says: whose it is, and how much was written late. */
async function held(): Promise<unknown> {
  const store = await open(place);
  const cypher =
    'OPTIONAL MATCH (f:Firm {slug: "lumen"}) OPTIONAL MATCH (l:Late) RETURN f.note AS note, count(l) AS late';
  const [row] = await store.read({ name: 'held', cypher });
  await store.close();
  return row;
}

interface Stepping {
  /** Lets it go on until it stands before a step; answers that, or how it ended. */
  readonly reach: (step: string) => Promise<string>;
  readonly goOn: () => Promise<string>;
  readonly end: () => Promise<string>;
}

/** A process that stands before its first step. */
async function begun(...parameters: readonly string[]): Promise<Stepping> {
  const child = spawn(process.execPath, ['--import', 'tsx', PROCESS, ...parameters], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => String((await lines.next()).value);
  let at = await next();
  const isOver = () => at.startsWith('ended');
  const goOn = async () => {
    if (isOver()) return at;
    child.stdin.write('\n');
    at = await next();
    return at;
  };
  const reach = async (step: string) => {
    while (at !== step && !isOver()) await goOn();
    return at;
  };
  return { reach, goOn, end: () => reach('ended') };
}
