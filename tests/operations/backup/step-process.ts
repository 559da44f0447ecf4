import { readSync, writeSync } from 'node:fs';
import { closeDatabase, openFolder } from '../../../src/graph/embedded/open-folder.ts';
import { openEmbeddedStore } from '../../../src/graph/embedded/open-store.ts';
import { GraphError } from '../../../src/graph/graph-error.ts';
import { restoreBackup } from '../../../src/operations/backup/restore-backup.ts';

/**
 * Opens a graph, writes to it and closes it; or, with a backup, restores that. Says each step before it is taken and waits for a line,
 * then `ended` and how: `done`, or the kind or the words of its failure.
 */
const [dataDir = '', source] = process.argv.slice(2);

function step(name: string): void {
  writeSync(1, `${name}\n`);
  readSync(0, Buffer.alloc(1));
}

async function writeLate(): Promise<void> {
  const opened = openFolder(dataDir, () => {}, step);
  await opened.database.execute('CREATE (:Late)');
  closeDatabase(opened);
}

async function restore(backup: string): Promise<void> {
  const open = (path: string) => openEmbeddedStore({ path });
  const call = { dataDir, source: backup, at: '2026-11-26T08:00:00.000Z', engine: 'Grafeo 0.6.0' };
  await restoreBackup({ ...call, open, step, progress: () => {} });
}

const end = await (source === undefined ? writeLate() : restore(source)).then(
  () => 'done',
  (error: unknown) => (error instanceof GraphError ? error.kind : String(error)),
);
writeSync(1, `ended ${end}\n`);
