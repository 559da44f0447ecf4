import type { InputFault } from '../../domain/input-error.ts';
import type { Problem } from '../problem.ts';
import type { EditsMet } from './edits/edits-met.ts';
import type { SharedListing } from './shared-listings.ts';

/** How the rows of one label or relationship type compared with the graph. */
export interface Counts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** What a load found of the graph as a whole. */
export interface Aftermath {
  /** Things that called a firm by the slug of one that had become part of it, as older programs left them, and do no more. */
  readonly renamed: number;
  /** Why the model cannot compute with the graph; none where it can, or has no base case. */
  readonly faults: readonly InputFault[];
}

/** What a load did. */
export interface LoadReport extends Counts, Aftermath {
  /** Of the graph after the load; raised by one if anything was added or changed. */
  readonly version: number;
  /** By label and relationship type, in the order of loading. */
  readonly byName: ReadonlyMap<string, Counts>;
  /** What became of edits where the folder has something to say of the same things. */
  readonly edits: EditsMet;
  readonly warnings: readonly Problem[];
  /** Numbers of the base case that the graph has beside the folder's, by claim: the model computes with them too. */
  readonly beside: readonly string[];
  /** Listings that several firms of the graph have after the load. */
  readonly shared: readonly SharedListing[];
}
