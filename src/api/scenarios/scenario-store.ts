import type { SavedScenario } from './named-scenario.ts';

/** Where saved scenarios lie. Content-addressed: an id names one request for good. */
export interface ScenarioStore {
  /** The scenario with this id, which counts as used now; null where there is none. */
  use(id: string): Promise<SavedScenario | null>;
  /** The same without counting as a use. */
  peek(id: string): Promise<SavedScenario | null>;
  /** Keeps a scenario unless its id is there already. Where there are too many, the least recently used goes. */
  add(scenario: SavedScenario): Promise<Added>;
  /** The ids of all that can be read, the newest first; the document of one may be gone a moment later, which reading it shows. */
  newestFirst(): Promise<readonly StoredId[]>;
}

/** What became of a scenario to keep: the one that is kept, which is the first saved under its id, or its size in bytes. */
export type Added =
  | { readonly kept: SavedScenario; readonly created: boolean }
  | { readonly kept: null; readonly bytes: number };

export interface StoredId {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

/** How much is kept. */
export interface StoreLimits {
  readonly scenarios: number;
  readonly bytesEach: number;
  readonly bytesInAll: number;
}
