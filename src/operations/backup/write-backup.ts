import { existsSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isNoRoom } from '../../disk/is-no-room.ts';
import { makeFolder, UnusableFolder } from '../../disk/make-folder.ts';
import { graphFiles } from '../../graph/embedded/files.ts';
import type { ReportProgress } from '../../ingest/progress.ts';
import { OperationRefused } from '../operation-refused.ts';
import { isArchive, pack } from './archive.ts';
import { copyScenarios } from './copy-scenarios.ts';
import { takeInventory } from './inventory.ts';
import { keepNames, keepOnDisk } from './keep-on-disk.ts';
import { removeLeftovers, unfinishedPlace } from './leftovers.ts';
import { FORMAT, MANIFEST, type Manifest, SCENARIOS } from './manifest.ts';
import { measure, type OpenFolder } from './measure.ts';
import { noRoomIn } from './no-room.ts';
import { placeOfBackup, refuseAmongCopied, taken } from './place-of-backup.ts';

export interface BackupCall {
  /** The folder of the graph and of the saved scenarios. */
  readonly dataDir: string;
  /** A new folder, a new `.tgz`, or a folder that is there or ends with a slash, in which a dated one is made. */
  readonly target: string;
  /** ISO 8601. */
  readonly at: string;
  /** Writes a consistent copy of the graph into a new file. */
  readonly copyGraph: (file: string) => Promise<void>;
  readonly open: OpenFolder;
  readonly progress: ReportProgress;
}

export interface Written {
  readonly path: string;
  readonly manifest: Manifest;
  /** What backups that were killed had left beside it, and is gone. */
  readonly removed: readonly string[];
}

/** Makes a backup, of which nothing is there until all of it is. Fails with OperationRefused where there is no place or room for it. */
export async function writeBackup(call: BackupCall): Promise<Written> {
  const path = await placeOfBackup(call.target, call.at);
  await refuseAmongCopied(call.dataDir, path);
  const unfinished = unfinishedPlace(path);
  const packed = `${unfinished}.tgz`;
  begin(unfinished, path);
  try {
    const removed = await removeLeftovers(dirname(path), call.at);
    const manifest = await fill(unfinished, call);
    if (isArchive(path)) await pack(unfinished, packed);
    if (existsSync(path)) throw taken(path);
    const made = isArchive(path) ? packed : unfinished;
    await keepOnDisk(made);
    await rename(made, path);
    await keepNames(dirname(path));
    return { path, manifest, removed };
  } catch (error) {
    throw isNoRoom(error) ? noRoomIn(dirname(path), error.message) : error;
  } finally {
    for (const left of [unfinished, packed]) await rm(left, { recursive: true, force: true });
  }
}

/** Makes the folder of a backup that is under way; a refusal names the place that was asked for. */
function begin(unfinished: string, path: string): void {
  try {
    makeFolder(unfinished);
  } catch (error) {
    if (!(error instanceof UnusableFolder)) throw error;
    throw new OperationRefused(
      `no backup can be written to ${path}; name a place that this user may write (${error.reason})`,
    );
  }
}

async function fill(folder: string, { dataDir, at, copyGraph, open, progress }: BackupCall): Promise<Manifest> {
  await copyGraph(graphFiles(folder).data);
  const scenarios = join(dataDir, SCENARIOS);
  if (existsSync(scenarios)) await copyScenarios(scenarios, join(folder, SCENARIOS));
  const measures = await measure(folder, open);
  const manifest = { format: FORMAT, at, ...measures, files: await takeInventory(folder, progress) };
  await writeFile(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}
