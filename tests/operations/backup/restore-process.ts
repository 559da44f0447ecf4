import { openEmbeddedStore } from '../../../src/graph/embedded/open-store.ts';
import { GraphError } from '../../../src/graph/graph-error.ts';
import { restoreBackup } from '../../../src/operations/backup/restore-backup.ts';

/** Restores, and is killed before its step with the given number; says which one that was, `done`, or the kind of its failure. */
const [dataDir = '', source = '', number = '0'] = process.argv.slice(2);
let steps = 0;
const result = await restoreBackup({
  ...{ dataDir, source, at: '2026-11-26T08:00:00.000Z', engine: 'Grafeo 0.6.0', progress: () => {} },
  open: (path) => openEmbeddedStore({ path }),
  step(name) {
    steps += 1;
    if (steps < Number(number)) return;
    process.stdout.write(name);
    process.kill(process.pid, 'SIGKILL');
  },
}).then(
  () => 'done',
  (error: unknown) => (error instanceof GraphError ? error.kind : String(error)),
);
process.stdout.write(result);
