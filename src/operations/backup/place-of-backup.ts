import { existsSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { OperationRefused } from '../operation-refused.ts';
import { MANIFEST, SCENARIOS } from './manifest.ts';

/** The new path that a backup is to have; a folder that is there, or a name with a slash at its end, gets a dated one. */
export async function placeOfBackup(target: string, at: string): Promise<string> {
  const path = resolve(target);
  const about = await stat(path).catch(() => null);
  if (about === null && !target.endsWith('/')) return path;
  if (about !== null && !about.isDirectory()) throw taken(path);
  if (!existsSync(join(path, MANIFEST))) return join(path, `graph-${at.replace(/[:.]/g, '-')}`);
  throw new OperationRefused(
    `${path} is there already: a backup itself, and no folder that holds them; name a new one`,
  );
}

/** Fails with OperationRefused where a backup would lie among what it is to copy; a folder of backups beside that is none of it. */
export async function refuseAmongCopied(dataDir: string, path: string): Promise<void> {
  const [data, scenarios, holder] = await Promise.all(
    [dataDir, join(dataDir, SCENARIOS), dirname(path)].map(realPlace),
  );
  const isAmong = holder === data || holder === scenarios || holder?.startsWith(`${scenarios}/`);
  if (!isAmong) return;
  throw new OperationRefused(
    `${path} would lie among the files of the graph, of which it is to be a copy; name a folder of backups, best on another disk, or ${join(resolve(dataDir), 'backups')}/`,
  );
}

export function taken(path: string): OperationRefused {
  return new OperationRefused(`${path} is there already; name a new one`);
}

/** A path without the links in it, whether or not it is there yet. */
async function realPlace(path: string): Promise<string> {
  return realpath(resolve(path)).catch(async () => join(await realPlace(dirname(resolve(path))), basename(path)));
}
