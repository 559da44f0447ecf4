import type { ThingKey } from '../../../domain/graph/change.ts';

/** A thing that was edited, or that an import filled, and whose row a load had anew. */
export interface EditMet extends ThingKey {
  /** Names of the fields that differ between the edit, or the import, and the row. */
  readonly fields: readonly string[];
  /** Who edited it, or imported, last. */
  readonly actor: string;
  /** When: an instant in ISO 8601, UTC. */
  readonly at: string;
}

/** What editors and imports had done to rows of a folder that was loaded. */
export interface EditsMet {
  /** What stands: the folder says there what it said before the edit, or nothing that an import took the place of. */
  readonly kept: readonly EditMet[];
  /** What a row took the place of. */
  readonly replaced: readonly EditMet[];
  /** What was retracted, and stays so though the folder has it. */
  readonly retracted: readonly ThingKey[];
}
