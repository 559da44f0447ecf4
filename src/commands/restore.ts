import { resolve } from 'node:path';
import type { OpenFolder } from '../operations/backup/measure.ts';
import { oneRestore } from '../operations/backup/one-restore.ts';
import { restoreBackup } from '../operations/backup/restore-backup.ts';
import { undoSwap } from '../operations/backup/swap.ts';
import { OperationRefused } from '../operations/operation-refused.ts';
import type { CommandCall } from './command.ts';
import { folderOf } from './embedded-folder.ts';
import { showProgress } from './show-progress.ts';

const USAGE = 'npm run restore -- <backup>, or npm run restore -- --undo for one that was ended before it was done';

/** `npm run restore -- <backup>`: checks a backup and puts it in the place of the embedded graph and the saved scenarios. */
export async function restore({ config, openStore, parameters }: CommandCall): Promise<void> {
  const [source, ...more] = parameters;
  const isUndo = source === '--undo';
  if (source === undefined || (source.startsWith('-') && !isUndo) || more.length > 0)
    throw new OperationRefused(`usage: ${USAGE}`);
  const dataDir = folderOf(config);
  const open = (path: string) => openStore({ kind: 'embedded', path });
  if (isUndo) return undo(dataDir, open);
  const engine = await engineName(open);
  const at = new Date().toISOString();
  const { manifest, aside } = await restoreBackup({ dataDir, source, at, engine, open, progress: showProgress() });
  const { nodes, links } = manifest.counts;
  console.log(
    `Restored version ${manifest.graphVersion} of the graph, as of ${manifest.at}: ${nodes} nodes, ${links} links, checked, into ${resolve(dataDir)}.`,
  );
  if (aside !== null) console.log(`What was there is in ${aside}; remove it once it is not wanted any more.`);
}

async function undo(dataDir: string, open: OpenFolder): Promise<void> {
  console.log(
    (await oneRestore(dataDir, open, () => undoSwap(dataDir)))
      ? 'The graph is again what it was before the restore.'
      : 'There is no restore to take back.',
  );
}

async function engineName(open: OpenFolder): Promise<string> {
  const store = await open(':memory:');
  await store.close();
  return store.engine;
}
