import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let folder = '';

/** Once a run: whatever suites and the programs that they start leave among the temporary files goes with the run. */
export async function setup(): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), 'tests-'));
  process.env.TMPDIR = folder;
}

export async function teardown(): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}
