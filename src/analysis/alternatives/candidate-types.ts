/**
 * Why a firm could supply: it earns at the stage (CAPTURES), delivers the same good (SUPPLIES), makes such a product
 * (MAKES), or has a role that most of those who do have (ROLE).
 */
export type GroundKind = 'CAPTURES' | 'SUPPLIES' | 'MAKES' | 'ROLE';

export interface Ground {
  readonly kind: GroundKind;
  readonly stage: string | null;
  /** Slug of the model's technology; null for any or none. */
  readonly technology: string | null;
  /** The good, product or role. */
  readonly what: string | null;
  /** Of the stage's revenue in the technology, a ratio; CAPTURES only. */
  readonly share: number | null;
  readonly claims: readonly string[];
}

export interface Candidate {
  readonly firm: string;
  readonly grounds: readonly Ground[];
}
