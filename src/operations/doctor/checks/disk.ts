import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../../../disk/make-folder.ts';
import { graphFiles } from '../../../graph/embedded/files.ts';
import { type Finding, fail, ok, warn } from '../finding.ts';
import type { Place } from '../place.ts';

/** Free bytes below which writing will soon fail, and below which it is time to look. */
const LEAST = { fail: 64 * 1024 ** 2, warn: 1024 ** 3 };

export async function checkDisk({ dataDir }: Pick<Place, 'dataDir'>, least = LEAST): Promise<Finding[]> {
  if (dataDir === ':memory:')
    return [warn('disk', 'DATA_DIR=:memory: keeps nothing', 'name a folder to keep what is written')];
  try {
    makeFolder(dataDir);
    const probe = join(dataDir, `probe-${randomUUID()}`);
    await writeFile(probe, 'x');
    await rm(probe);
  } catch (error) {
    return [
      fail(
        'disk',
        `DATA_DIR ${dataDir} cannot be written (${String(error)})`,
        'give its user that folder, or set DATA_DIR to another one',
      ),
    ];
  }
  return [await checkSpace(dataDir, least), ...checkLeftovers(dataDir)];
}

async function checkSpace(dataDir: string, least: typeof LEAST): Promise<Finding> {
  const { bavail, bsize } = await statfs(dataDir);
  const free = bavail * bsize;
  const message = `${Math.floor(free / 1024 ** 2).toLocaleString('en')} MB free for ${dataDir}`;
  if (free < least.fail) return fail('disk', message, 'free some space: a commit that does not fit is refused');
  return free < least.warn ? warn('disk', message, 'free some space before it runs out') : ok('disk', message);
}

/** What a restore left. */
function checkLeftovers(dataDir: string): Finding[] {
  if (existsSync(graphFiles(dataDir).restoring)) {
    return [fail('restore', 'a restore was ended before it was done', 'run it again, or `npm run restore -- --undo`')];
  }
  const replaced = readdirSync(dataDir).filter((name) => name.startsWith('replaced-'));
  return replaced.map((name) =>
    warn(
      'restore',
      `${name} holds what a restore replaced: ${readdirSync(join(dataDir, name)).join(', ')}`,
      'remove it once it is not wanted',
    ),
  );
}
