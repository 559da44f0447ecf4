/**
 * What a write did to one thing. LOAD: a folder was loaded, which is one change of the graph as a whole and one of each thing
 * that had been edited or filled by an import. IMPORT: a published file was imported, which is a LOAD of the graph as a whole
 * and fills each of these things.
 */
export const CHANGE_ACTIONS = ['ADD', 'CORRECT', 'RETRACT', 'MERGE', 'LOAD', 'IMPORT'] as const;
export type ChangeAction = (typeof CHANGE_ACTIONS)[number];

/** One entry of the graph's history. Entries are only ever added. */
export interface Change {
  /** Whole numbers from 1, in the order of writing: the cursor of the feed. */
  readonly seq: number;
  /** Instant in ISO 8601, UTC. */
  readonly at: string;
  /** Who wrote: the name of a token, or the program that loads. */
  readonly actor: string;
  readonly action: ChangeAction;
  /** Label of the node; `Relation`, `ValueCapture` or `InputCoefficient` for links; `Graph` for a load. */
  readonly kind: string;
  readonly key: string;
  /** The thing as JSON; null where there was none. */
  readonly before: string | null;
  readonly after: string | null;
  /** Version of the graph that the write made. */
  readonly graphVersion: number;
  readonly reason: string | null;
}

/** A thing of the history: unlike a `NodeKey` it may be a link. */
export interface ThingKey {
  readonly kind: string;
  readonly key: string;
}

/** One text for a thing. */
export function thingText({ kind, key }: ThingKey): string {
  return `${kind}:${key}`;
}
