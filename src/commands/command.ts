import type { Config, EngineConfig } from '../config.ts';
import type { GraphStore } from '../graph/graph-store.ts';

/** What a command of the program is given. */
export interface CommandCall {
  readonly config: Config;
  /** Opens the engine that the environment selects, or another one. `tell`, else the console, hears what was lost with the machine. */
  readonly openStore: (engine?: EngineConfig, tell?: (line: string) => void) => Promise<GraphStore>;
  /** The words after the command's name. */
  readonly parameters: readonly string[];
}
