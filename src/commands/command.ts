import type { Config } from '../config.ts';
import type { GraphStore } from '../graph/graph-store.ts';

/** What a command of the program is given. */
export interface CommandCall {
  readonly config: Config;
  /** Opens the engine that the environment selects. */
  readonly openStore: () => Promise<GraphStore>;
  /** The words after the command's name. */
  readonly parameters: readonly string[];
}
