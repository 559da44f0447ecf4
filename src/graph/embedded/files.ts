import { join } from 'node:path';

/** What lies in the folder of a graph. The engine makes `log` beside `data` while it is open; the rest is ours. */
export interface GraphFiles {
  readonly data: string;
  readonly log: string;
  /** The last commit that was acknowledged. */
  readonly mark: string;
  /** Which process has the graph open. */
  readonly owner: string;
  /** There while a restore puts another graph in place. */
  readonly restoring: string;
}

/** The engine's own files, which a restore replaces, with the mark that speaks of them. */
export const REPLACEABLE = ['graph.grafeo', 'graph.grafeo.wal', 'graph.mark'] as const;

export function graphFiles(folder: string): GraphFiles {
  return {
    data: join(folder, 'graph.grafeo'),
    log: join(folder, 'graph.grafeo.wal'),
    mark: join(folder, 'graph.mark'),
    owner: join(folder, 'graph.owner'),
    restoring: join(folder, 'restoring.json'),
  };
}
