import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { undoSwap } from '../../../src/operations/backup/swap.ts';
import { backUp, contents, copyOf, fill, open, restore, workFolder } from './place.ts';

const RESTORER = fileURLToPath(new URL('restore-process.ts', import.meta.url));
const STEPS = [
  'journal',
  'aside graph.grafeo',
  'aside graph.mark',
  'aside scenarios',
  'place graph.grafeo',
  'place scenarios',
  'end',
];

const work = workFolder();
const [now, before, place] = [join(work, 'now'), join(work, 'before'), join(work, 'place')];
const backup = join(work, 'backup');

describe('a restore that is killed', { timeout: 60_000 }, () => {
  let [current, earlier]: string[][] = [[], []];
  beforeAll(async () => {
    earlier = await fill(before, 'earlier');
    await backUp(before, backup);
    current = await fill(now, 'current');
  });

  it.each(STEPS.map((step, index) => [step, index + 1] as const))(
    'before the step "%s" loses nothing: it goes back, or is done again',
    async (step, number) => {
      killAt(number, step);
      await expectUnopened(step);
      const other = copyOf(place, join(work, 'other'));
      await undoSwap(other);
      expect(await contents(other)).toEqual({ rows: current, scenario: 'current' });
      await restore(place, backup);
      expect(await contents(place)).toEqual({ rows: earlier, scenario: 'earlier' });
    },
  );

  it('has these steps and no others', () => {
    expect(run(STEPS.length + 1)).toBe('done');
    expect(existsSync(join(place, 'restoring.json'))).toBe(false);
  });
});

function run(number: number): string {
  copyOf(now, place);
  const parameters = ['--import', 'tsx', RESTORER, place, backup, String(number)];
  return spawnSync(process.execPath, parameters, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).stdout;
}

function killAt(number: number, step: string): void {
  expect(run(number)).toBe(step);
}

/** Before its first step, nothing has happened; from then on nobody may take half of it for a graph, back it up, or seed an empty one. */
async function expectUnopened(step: string): Promise<void> {
  if (step === 'journal') return;
  for (const call of [open(place), backUp(place, join(work, 'half'))])
    await expect(call).rejects.toMatchObject({ kind: 'DAMAGED' });
}
