import { openEmbeddedStore } from '../src/graph/embedded/open-store.ts';
import { loadFolder } from '../src/ingest/load-folder.ts';
import { createApi } from '../src/api/server/create-api.ts';
import { openCatalogue } from '../src/api/scenarios/open-catalogue.ts';
import { answerOf } from '../src/api/scenarios/catalogue.ts';
import { presetFaults } from '../src/api/scenarios/preset-faults.ts';
import { FORMATS, batchesOf } from '../src/access/export/formats.ts';
const store = await openEmbeddedStore({ path: ':memory:' });
await loadFolder(store, 'seed');
const catalogue = await openCatalogue({ factsFolder: 'seed', dataDir: ':memory:', saving: true });
const api = createApi({ store, requestTimeoutMs: 20000, reportInternal: (_, e) => console.error(e), catalogue });
const c = api.createContext();
console.log(await presetFaults(c));
for (const p of catalogue.presets) {
  const t=performance.now();
  const { redistribution: r } = await answerOf(c.model, p);
  const y = 2030;
  const pool = r.pool(y);
  const f = (k: string) => ((r.firm(k, y)?.changeUsd ?? 0) / 1e9).toFixed(3);
  const mods = r.stages(y).find((s) => s.stage === 'module-assembly');
  console.log(p.id.padEnd(28), 'pool', (pool.changeUsd / 1e9).toFixed(3), 'nvda', f('nvidia'), 'tsmc', f('tsmc'), 'innolight', f('innolight'), 'mod', ((mods?.changeUsd ?? 0) / 1e9).toFixed(3), 'mix', r.mix('SCALE_OUT', y).map((m) => m.technology + ' ' + m.scenarioShare.toFixed(3)).join(' '), '2027 pool', (r.pool(2027).changeUsd/1e9).toFixed(3), (performance.now()-t).toFixed(1)+'ms', r.warnings.length);
}

const cpu = () => { const u = process.cpuUsage(); return (u.user + u.system) / 1000; };
const a = await answerOf(c.model, catalogue.presets[0]!);
for (const round of [1, 2]) for (const [k, f] of Object.entries(FORMATS)) {
  const t = cpu(); let last = t; const gaps: number[] = [];
  for await (const ch of f.write(batchesOf(a))) { gaps.push(cpu() - last); last = cpu(); }
  console.log(round, k, (cpu() - t).toFixed(0), 'ms cpu, worst', gaps.sort((x, y) => y - x).slice(0, 5).map((g) => g.toFixed(0)).join(' '));
}
await store.close();
