import { openScenarioStore } from '../../../src/api/scenarios/open-scenario-store.ts';

/** Uses a saved scenario as a user who owns no file of it; says its title, or the failure in words. */
const [dataDir = '', id = ''] = process.argv.slice(2);
// By a path that needs no folder above, which may be open to us alone.
process.chdir(dataDir);
const store = await openScenarioStore({ dataDir: '.', saving: true });
// Only now, for the checkout itself may be root's alone.
if (process.getuid?.() === 0) process.setuid?.(65534);
process.stdout.write(await store.use(id).then((found) => String(found?.title), String));
