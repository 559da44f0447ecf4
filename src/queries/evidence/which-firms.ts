/** Which firms a statement of the evidence is about: the clauses that bind `firm`, each firm once. */
export interface Which {
  /** Ends the statement's name. */
  readonly name: string;
  readonly match: string;
}

export const CAPTURING: Which = {
  name: '',
  match: `MATCH (firm:Firm)-[:CAPTURES]->(:Stage)
WITH DISTINCT firm`,
};

/** Those with a slug in `$slugs`. */
export const NAMED: Which = {
  name: '-named',
  match: `MATCH (firm:Firm)
WHERE firm.slug IN $slugs
WITH DISTINCT firm`,
};
