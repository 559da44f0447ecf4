import { openEmbeddedStore } from '../../../src/graph/embedded/open-store.ts';
import { copyGraph } from '../../../src/operations/backup/copy-graph.ts';
import { writeBackup } from '../../../src/operations/backup/write-backup.ts';

/** Makes a backup; says `done`, or its failure in words. */
const [dataDir = '', target = ''] = process.argv.slice(2);
const open = (path: string) => openEmbeddedStore({ path });
const result = await writeBackup({
  ...{ dataDir, target, at: '2026-11-26T08:00:00.000Z', open, progress: () => {} },
  copyGraph: (file) => copyGraph(dataDir, file, open),
}).then(() => 'done', String);
process.stdout.write(result);
