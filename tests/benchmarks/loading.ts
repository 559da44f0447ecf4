import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startServer as startNeo4j } from '../support/neo4j/server.ts';
import { writeSyntheticFolder } from '../support/synthetic-folder.ts';
import type { Benchmark, Measure } from './measure.ts';

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const SIZE = { firms: 100_000, relations: 500_000 };
const SAMPLE_MS = 100;

/** The built `seed` command over 100,000 firms with 500,000 supply relations, as a process of its own. */
export const loading: Benchmark = {
  name: 'loading',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'loading-'));
    const data = join(folder, 'data');
    const neo4j = await startNeo4j({ size: 'service' });
    try {
      await writeSyntheticFolder(join(folder, 'seed'), SIZE);
      const embedded = await load(join(folder, 'seed'), { DATA_DIR: data });
      const size = bytesOf(data);
      const shared = await load(join(folder, 'seed'), { GRAPH_ENGINE: 'neo4j', NEO4J_URI: neo4j.login.uri });
      return [
        line('into the embedded engine', embedded, 30, `${Math.round(size / 2 ** 20)} MB on disk`),
        line('into Neo4j', shared, 90, 'the database is a process of its own'),
      ];
    } finally {
      await neo4j.stop();
      rmSync(folder, { recursive: true });
    }
  },
};

interface Load {
  readonly seconds: number;
  readonly peakMb: number;
}

async function load(folder: string, environment: Readonly<Record<string, string>>): Promise<Load> {
  const start = performance.now();
  const child = spawn(process.execPath, [MAIN, 'seed', folder], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let peakMb = 0;
  const sampling = setInterval(() => (peakMb = Math.max(peakMb, residentMb(child.pid))), SAMPLE_MS);
  const [code] = await once(child, 'exit');
  clearInterval(sampling);
  if (code !== 0) throw new Error(`the load of ${folder} failed`);
  return { seconds: (performance.now() - start) / 1000, peakMb };
}

/** The kernel's own high-water mark of the process, where it tells. */
function residentMb(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

function bytesOf(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => statSync(join(folder, name)));
  return files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
}

function line(where: string, { seconds, peakMb }: Load, limit: number, note: string): Measure {
  return {
    question: `100,000 firms and 500,000 links ${where}`,
    ours: `${seconds.toFixed(1)} s, peak ${Math.round(peakMb)} MB (${note})`,
    target: `under ${limit} s and 1 GB`,
    met: seconds < limit && peakMb < 1024,
  };
}
