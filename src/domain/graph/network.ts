import type { NodeKind } from '../global-id.ts';
import { CLAIMED_RELATIONS, CONFIDENCES, type Confidence } from '../vocabulary.ts';
import { type Relation, STRUCTURAL_RELATIONS } from './relation.ts';

/** What is linked with what in one version of the graph, as numbers; what a link says is not in it. */
export interface LinkNetwork {
  /** Of which state of the graph it is. */
  readonly version: string;
  /** Of each thing, by its place. */
  readonly kinds: readonly NodeKind[];
  readonly keys: readonly string[];
  /** The place of a thing, by kind and key. */
  readonly places: ReadonlyMap<NodeKind, ReadonlyMap<string, number>>;
  /** The links of the thing at place p stand from `starts[p]` to before `starts[p + 1]`, so that each link stands at both of its ends. */
  readonly starts: Int32Array;
  /** The place of a link's other end. */
  readonly others: Int32Array;
  /** A link's relation and how sure it is: `linkCode`. */
  readonly codes: Uint8Array;
}

/** The links that a network holds. Those of evidence are left out: they are many, and connect nobody. */
export const NETWORK_RELATIONS = [...CLAIMED_RELATIONS, ...STRUCTURAL_RELATIONS] as const satisfies readonly Relation[];
export type NetworkRelation = (typeof NETWORK_RELATIONS)[number];

/** How sure a link is: 0 needs no claims, 1 to 3 stand for the confidences in their order, 4 has claims and no confidence. */
const DEGREES = CONFIDENCES.length + 2;
export const UNSURE = DEGREES - 1;

/** Relation and sureness (0 to 4) in one number below 256. */
export function linkCode(relation: NetworkRelation, sureness: number): number {
  return NETWORK_RELATIONS.indexOf(relation) * DEGREES + sureness;
}

/** By link code 1 where such a link may be followed; null where a relation is not in the network. */
export function followedCodes(relations: readonly Relation[], minConfidence: Confidence | null): Uint8Array | null {
  const followed = new Uint8Array(NETWORK_RELATIONS.length * DEGREES);
  const least = minConfidence === null ? UNSURE : CONFIDENCES.indexOf(minConfidence) + 1;
  for (const relation of relations) {
    const known = NETWORK_RELATIONS.find((name) => name === relation);
    if (known === undefined) return null;
    followed.fill(1, linkCode(known, 0), linkCode(known, least) + 1);
  }
  return followed;
}
