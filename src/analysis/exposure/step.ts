/** One way on from a firm. Weights are parts of the firm's revenue. */
export interface Step {
  /** Where the dollars lead; the firm itself where it earns at the target. */
  readonly to: string;
  /** The part that is paid or earned here, as a source states it or the stages imply. */
  readonly share: number;
  /** The part that has then reached the target. */
  readonly arrives: number;
  /** The part that is followed on from there. */
  readonly follows: number;
  /** Whether a filing states it. */
  readonly disclosed: boolean;
  readonly technology: string | null;
  readonly buyer: string | null;
  readonly seller: string | null;
  /** The claims of a stated share; those of an inferred one follow from the stages and the two firms. */
  readonly claims: readonly string[] | null;
}

/** The ways on from every firm, at one end of the ranges. */
export type Steps = (key: string) => readonly Step[];

/** A way on whose whole weight may arrive, be followed, or both. */
export function inferredStep(
  to: string,
  weight: number,
  flow: { readonly technology: string; readonly buyer: string | null; readonly seller: string | null },
  rule: { readonly arrives: boolean; readonly follows: boolean },
): Step {
  const { technology, buyer, seller } = flow;
  const parts = { arrives: rule.arrives ? weight : 0, follows: rule.follows ? weight : 0 };
  return { to, share: weight, ...parts, disclosed: false, technology, buyer, seller, claims: null };
}
