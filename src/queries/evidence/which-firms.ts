import { MOST_OWNERS } from '../../domain/graph/ownership.ts';

/** Which firms a statement of the evidence is about: the clauses that bind `firm`, each firm once. */
export interface Which {
  /** Ends the statement's name. */
  readonly name: string;
  readonly match: string;
}

/** With their ultimate parents, by whose incomes a group's change is weighed. */
const WITH_PARENTS = `MATCH (own)-[:SUBSIDIARY_OF*0..${MOST_OWNERS}]->(firm:Firm)
WHERE firm.slug = own.slug OR NOT EXISTS { (firm)-[:SUBSIDIARY_OF]->(:Firm) }
WITH DISTINCT firm`;

export const CAPTURING: Which = {
  name: '',
  match: `MATCH (own:Firm)-[:CAPTURES]->(:Stage)
WITH DISTINCT own
${WITH_PARENTS}`,
};

/** Those with a slug in `$slugs`. */
export const NAMED: Which = {
  name: '-named',
  match: `MATCH (own:Firm)
WHERE own.slug IN $slugs
WITH DISTINCT own
${WITH_PARENTS}`,
};
