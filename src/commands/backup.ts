import { resolve } from 'node:path';
import { copyGraph } from '../operations/backup/copy-graph.ts';
import { writeBackup } from '../operations/backup/write-backup.ts';
import { OperationRefused } from '../operations/operation-refused.ts';
import type { CommandCall } from './command.ts';
import { folderOf } from './embedded-folder.ts';
import { showProgress } from './show-progress.ts';

const USAGE = 'npm run backup -- <new folder | new .tgz | folder that holds backups, a new one with / at its end>';

/** `npm run backup -- <file or folder>`: a consistent copy of the embedded graph and the saved scenarios, while it is served too. */
export async function backup({ config, openStore, parameters }: CommandCall): Promise<void> {
  const [target, ...more] = parameters;
  if (target === undefined || target.startsWith('-') || more.length > 0) throw new OperationRefused(`usage: ${USAGE}`);
  const dataDir = folderOf(config);
  const open = (path: string) => openStore({ kind: 'embedded', path });
  const at = new Date().toISOString();
  const { path, manifest, removed } = await writeBackup({
    ...{ dataDir, target, at, open, progress: showProgress() },
    copyGraph: (file) => copyGraph(dataDir, file, open),
  });
  for (const left of removed) console.log(`Removed ${left}, which a backup left that was ended before it was done.`);
  const { graphVersion, counts, files } = manifest;
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  console.log(
    `Backed up version ${graphVersion} of the graph in ${resolve(dataDir)} (${counts.nodes} nodes, ${counts.links} links) and ${files.length - 1} saved scenarios to ${path}: ${bytes.toLocaleString('en')} bytes, opened and checked.`,
  );
}
