import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer as startNeo4j } from '../support/neo4j/server.ts';
import { writeSyntheticFolder } from '../support/synthetic-folder.ts';
import { type Load, load } from './load-process.ts';
import type { Benchmark, Measure } from './measure.ts';
import { bytesOf } from './sizes.ts';

const SIZE = { firms: 100_000, relations: 500_000 };

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

function line(where: string, { seconds, peakMb }: Load, limit: number, note: string): Measure {
  return {
    question: `100,000 firms and 500,000 links ${where}`,
    ours: `${seconds.toFixed(1)} s, peak ${Math.round(peakMb)} MB (${note})`,
    target: `under ${limit} s and 1 GB`,
    met: seconds < limit && peakMb < 1024,
  };
}
