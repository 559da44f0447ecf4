import { existsSync } from 'node:fs';
import { cp, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { makeFolder } from '../../disk/make-folder.ts';
import type { ReportProgress } from '../../ingest/progress.ts';
import { OperationRefused } from '../operation-refused.ts';
import { isArchive, unpack } from './archive.ts';
import { beginAlone } from './begin-alone.ts';
import { checkInventory } from './inventory.ts';
import { keepOnDisk } from './keep-on-disk.ts';
import { MANIFEST, type Manifest, readManifest } from './manifest.ts';
import { measure, type OpenFolder } from './measure.ts';
import { oneRestore } from './one-restore.ts';
import { letWrite, makeStage, removeStage } from './stage.ts';
import { type Step, swap, undoSwap } from './swap.ts';

export interface RestoreCall {
  readonly dataDir: string;
  /** A backup: its folder, its manifest, or its `.tgz`. */
  readonly source: string;
  /** ISO 8601. */
  readonly at: string;
  /** `Grafeo 0.6.0`: what will read the graph. */
  readonly engine: string;
  readonly open: OpenFolder;
  readonly progress: ReportProgress;
  readonly step?: Step;
}

export interface Restored {
  readonly manifest: Manifest;
  /** The folder with what was there before; null where nothing was. */
  readonly aside: string | null;
}

const STAGE = 'restore.unfinished';

/** Checks a backup whole, then puts it in the place of the graph. Until it is checked, nothing is touched. */
export async function restoreBackup(call: RestoreCall): Promise<Restored> {
  makeFolder(call.dataDir);
  return oneRestore(call.dataDir, call.open, () => restored(call));
}

async function restored(call: RestoreCall): Promise<Restored> {
  const { dataDir, at, step } = call;
  await undoSwap(dataDir);
  const stage = join(dataDir, STAGE);
  await makeStage(stage);
  try {
    const manifest = await checked(call, stage);
    await keepOnDisk(stage);
    const aside = `replaced-${at.replace(/[:.]/g, '-')}`;
    const moved = await swap(dataDir, stage, await beginAlone(dataDir, aside, call), step);
    return { manifest, aside: moved.length > 0 ? join(dataDir, aside) : null };
  } finally {
    // The next restore removes it, or says why not; how this one went matters more.
    await removeStage(stage).catch(() => {});
  }
}

/** A copy on the disk of the graph, with the checksums of the backup, that opens and holds as much as it should. */
async function checked({ source, engine, open, progress }: RestoreCall, stage: string): Promise<Manifest> {
  await bring(resolve(source), stage);
  await letWrite(stage);
  const manifest = await readManifest(stage, engine);
  await checkInventory(stage, manifest.files, progress);
  const { graphVersion, counts } = await measure(stage, open);
  const promised = { graphVersion: manifest.graphVersion, counts: manifest.counts };
  if (!isDeepStrictEqual({ graphVersion, counts }, promised))
    throw new OperationRefused('the graph of the backup holds other counts than its manifest says');
  return manifest;
}

async function bring(source: string, stage: string): Promise<void> {
  const about = await stat(source).catch(() => null);
  if (about === null) throw new OperationRefused(`there is no backup ${source}`);
  if (isArchive(source)) return unpack(source, stage);
  const folder = basename(source) === MANIFEST ? dirname(source) : source;
  if (!existsSync(join(folder, MANIFEST))) throw new OperationRefused(`${source} is no backup: it has no ${MANIFEST}`);
  await cp(folder, stage, { recursive: true, preserveTimestamps: true, dereference: true });
}
