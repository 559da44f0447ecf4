import { rm } from 'node:fs/promises';
import { graphFiles } from '../../graph/embedded/files.ts';
import type { GraphStore } from '../../graph/graph-store.ts';
import { countGraph } from '../../ingest/count-graph.ts';
import { graphVersion } from '../../queries/node/graph-version.ts';
import type { Manifest } from './manifest.ts';

export type Measures = Pick<Manifest, 'engine' | 'graphVersion' | 'counts'>;

/** Opens the graph of a folder: a copy that nobody opened may be none. `tell` hears, in a line, of what was lost with the machine. */
export type OpenFolder = (folder: string, tell?: (line: string) => void) => Promise<GraphStore>;

/** What a copy of a graph holds. Leaves the one file of the copy and nothing beside it. */
export async function measure(folder: string, open: OpenFolder): Promise<Measures> {
  const store = await open(folder);
  try {
    return { engine: store.engine, graphVersion: await graphVersion(store), counts: await countGraph(store) };
  } finally {
    await store.close();
    const { mark, owner, log } = graphFiles(folder);
    for (const file of [mark, owner, log]) await rm(file, { recursive: true, force: true });
  }
}
