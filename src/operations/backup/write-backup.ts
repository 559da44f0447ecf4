import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { makeFolder, UnusableFolder } from '../../disk/make-folder.ts';
import { graphFiles } from '../../graph/embedded/files.ts';
import type { ReportProgress } from '../../ingest/progress.ts';
import { OperationRefused } from '../operation-refused.ts';
import { isArchive, pack } from './archive.ts';
import { takeInventory } from './inventory.ts';
import { keepNames, keepOnDisk } from './keep-on-disk.ts';
import { FORMAT, MANIFEST, type Manifest } from './manifest.ts';
import { measure, type OpenFolder } from './measure.ts';

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

export const SCENARIOS = 'scenarios';

/** Makes a backup, of which nothing is there until all of it is. Answers where it lies. */
export async function writeBackup(call: BackupCall): Promise<{ readonly path: string; readonly manifest: Manifest }> {
  const path = await pathOf(call.target, call.at);
  // Its own, for another one to the same place may be under way.
  const unfinished = `${path}.${randomUUID()}.unfinished`;
  const packed = `${unfinished}.tgz`;
  begin(unfinished, path);
  try {
    const manifest = await fill(unfinished, call);
    if (isArchive(path)) await pack(unfinished, packed);
    if (existsSync(path)) throw taken(path);
    const made = isArchive(path) ? packed : unfinished;
    await keepOnDisk(made);
    await rename(made, path);
    await keepNames(dirname(path));
    return { path, manifest };
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
  // The times of a scenario's file say when it was saved and used.
  if (existsSync(scenarios)) {
    const whole = (source: string) => !source.endsWith('.unfinished');
    const copied = { recursive: true, preserveTimestamps: true, dereference: true, filter: whole };
    await cp(scenarios, join(folder, SCENARIOS), copied);
  }
  const measures = await measure(folder, open);
  const manifest = { format: FORMAT, at, ...measures, files: await takeInventory(folder, progress) };
  await writeFile(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

async function pathOf(target: string, at: string): Promise<string> {
  const path = resolve(target);
  const about = await stat(path).catch(() => null);
  if (about === null && !target.endsWith('/')) return path;
  if (about !== null && !about.isDirectory()) throw taken(path);
  if (!existsSync(join(path, MANIFEST))) return join(path, `graph-${at.replace(/[:.]/g, '-')}`);
  throw new OperationRefused(
    `${path} is there already: a backup itself, and no folder that holds them; name a new one`,
  );
}

function taken(path: string): OperationRefused {
  return new OperationRefused(`${path} is there already; name a new one`);
}
