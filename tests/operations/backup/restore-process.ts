import { openEmbeddedStore } from '../../../src/graph/embedded/open-store.ts';
import { restoreBackup } from '../../../src/operations/backup/restore-backup.ts';

/** Restores, and is killed before its step with the given number; says which one that was, or `done`. */
const [dataDir = '', source = '', number = '0'] = process.argv.slice(2);
let steps = 0;
await restoreBackup({
  ...{ dataDir, source, at: '2026-11-26T08:00:00.000Z', engine: 'Grafeo 0.6.0', progress: () => {} },
  open: (path) => openEmbeddedStore({ path }),
  step(name) {
    steps += 1;
    if (steps < Number(number)) return;
    process.stdout.write(name);
    process.kill(process.pid, 'SIGKILL');
  },
});
process.stdout.write('done');
