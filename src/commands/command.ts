import type { Config, EngineConfig } from '../config.ts';
import type { GraphStore } from '../graph/graph-store.ts';

/** What a command of the program is given. */
export interface CommandCall {
  readonly config: Config;
  /** Opens the engine that the environment selects, or another one. */
  readonly openStore: (engine?: EngineConfig) => Promise<GraphStore>;
  /** The words after the command's name. */
  readonly parameters: readonly string[];
}
