import type { GraphStore } from '../../graph/graph-store.ts';
import type { Problem } from '../../ingest/problem.ts';
import type { OpenFolder } from '../backup/measure.ts';

/** Where the program runs, as its configuration says. */
export interface Place {
  /** The folder of package.json. */
  readonly root: string;
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  readonly seedDir: string;
  readonly tokens: readonly { readonly name: string; readonly secret: string }[];
  /** What is wrong with the environment, a line each. */
  readonly mistakes: readonly string[];
  /** The names in the environment, and those that the program reads. */
  readonly names: readonly string[];
  readonly variables: readonly string[];
  /** Mistakes of the presets in `seedDir`, which only the API can read. */
  readonly presetProblems: () => Promise<readonly Problem[]>;
  readonly openFolder: OpenFolder;
  /** Opens a database that other processes may use as well; null with the embedded engine. */
  readonly openShared: (() => Promise<GraphStore>) | null;
  /** Milliseconds since 1970. */
  readonly now: number;
}
