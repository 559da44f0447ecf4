import type { ThingKey } from '../../../domain/graph/change.ts';

/** An edited thing whose row a load had anew. */
export interface EditMet extends ThingKey {
  /** Names of the fields that differ between the edit and the row. */
  readonly fields: readonly string[];
  /** Who edited it last. */
  readonly actor: string;
  /** When: an instant in ISO 8601, UTC. */
  readonly at: string;
}

/** What editors had done to rows of a folder that was loaded. */
export interface EditsMet {
  /** Edits that stand: the folder says of the thing what it said when it was edited. */
  readonly kept: readonly EditMet[];
  /** Edits that a row took the place of. */
  readonly replaced: readonly EditMet[];
  /** What was retracted, and stays so though the folder has it. */
  readonly retracted: readonly ThingKey[];
}
