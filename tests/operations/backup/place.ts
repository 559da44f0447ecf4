import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openEmbeddedStore } from '../../../src/graph/embedded/open-store.ts';
import { correctThing } from '../../../src/ingest/edit/edit-things.ts';
import { EDIT_KINDS } from '../../../src/ingest/edit/kinds.ts';
import { loadFolder } from '../../../src/ingest/load-folder.ts';
import { copyGraph } from '../../../src/operations/backup/copy-graph.ts';
import { type RestoreCall, restoreBackup } from '../../../src/operations/backup/restore-backup.ts';
import { writeBackup } from '../../../src/operations/backup/write-backup.ts';
import { SMALL, writeFolder } from '../../ingest/small-folder.ts';
import { everyRow } from '../../support/every-row.ts';

const AT = '2026-11-25T08:00:00.000Z';
const EDIT = { actor: 'ann', at: AT, reason: null, expectedVersion: null, idempotency: null };

export const open = (path: string) => openEmbeddedStore({ path });

/** A folder for a suite, gone after it. */
export function workFolder(): string {
  const work = mkdtempSync(join(tmpdir(), 'backup-'));
  afterAll(() => rmSync(work, { recursive: true }));
  return work;
}

/** A graph with an edit and its history, and a saved scenario beside it. */
export async function fill(dataDir: string, note = 'first'): Promise<string[]> {
  const store = await open(dataDir);
  await loadFolder(store, await writeFolder(SMALL));
  await correctThing(store, EDIT_KINDS.firm, 'lumen', { note }, EDIT);
  const rows = await everyRow(store);
  await store.close();
  mkdirSync(join(dataDir, 'scenarios'), { recursive: true });
  writeFileSync(join(dataDir, 'scenarios/kept.json'), note);
  return rows;
}

/** What a folder holds: every row of its graph, and its scenario. */
export async function contents(dataDir: string): Promise<{ rows: string[]; scenario: string }> {
  const store = await open(dataDir);
  const rows = await everyRow(store);
  await store.close();
  return { rows, scenario: readFileSync(join(dataDir, 'scenarios/kept.json'), 'utf8') };
}

export function backUp(
  dataDir: string,
  target: string,
  copy = (file: string): Promise<void> => copyGraph(dataDir, file, open),
  at = AT,
) {
  return writeBackup({ dataDir, target, at, open, copyGraph: copy, progress: () => {} });
}

export function restore(dataDir: string, source: string, more: Partial<RestoreCall> = {}) {
  return restoreBackup({ dataDir, source, at: AT, engine: 'Grafeo 0.6.0', open, progress: () => {}, ...more });
}

export function damage(dataDir: string): void {
  truncateSync(join(dataDir, 'graph.grafeo'), 1_000);
}

export function copyOf(folder: string, to: string): string {
  rmSync(to, { recursive: true, force: true });
  cpSync(folder, to, { recursive: true });
  return to;
}
