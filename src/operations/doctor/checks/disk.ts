import { randomUUID } from 'node:crypto';
import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { rm, statfs, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { graphFiles } from '../../../graph/embedded/files.ts';
import { type Finding, fail, ok, warn } from '../finding.ts';
import type { Place } from '../place.ts';

/** Free bytes below which writing will soon fail, and below which it is time to look. */
const LEAST = { fail: 64 * 1024 ** 2, warn: 1024 ** 3 };

export async function checkDisk({ dataDir }: Pick<Place, 'dataDir'>, least = LEAST): Promise<Finding[]> {
  if (dataDir === ':memory:')
    return [warn('disk', 'DATA_DIR=:memory: keeps nothing', 'name a folder to keep what is written')];
  let place = '';
  try {
    place = nearest(resolve(dataDir));
    const probe = join(place, `probe-${randomUUID()}`);
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
  const isThere = existsSync(dataDir);
  const what = isThere ? dataDir : `${dataDir}, which is not there yet: the first start makes it`;
  return [await checkSpace(place, what, least), ...(isThere ? checkLeftovers(dataDir) : [])];
}

/** The path itself, or the folder above it in which a start would make it: a look makes none. A link that leads nowhere is there. */
function nearest(path: string): string {
  const isThere = lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  return isThere || dirname(path) === path ? path : nearest(dirname(path));
}

async function checkSpace(place: string, what: string, least: typeof LEAST): Promise<Finding> {
  const { bavail, bsize } = await statfs(place);
  const free = bavail * bsize;
  const message = `${Math.floor(free / 1024 ** 2).toLocaleString('en')} MB free for ${what}`;
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
