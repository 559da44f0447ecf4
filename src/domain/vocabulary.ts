/** The closed vocabularies of the graph, spelt as in the GraphQL schema. Each list is the only place its words are written. */

export const DOMAINS = ['SCALE_OUT', 'SCALE_UP'] as const;
/** Where a port sits: between racks (SCALE_OUT) or inside one (SCALE_UP). */
export type Domain = (typeof DOMAINS)[number];

export const CLAIM_BASES = ['REPORTED', 'ESTIMATED', 'FORECAST', 'TARGET', 'ASSUMED', 'DERIVED'] as const;
/** On what ground a number stands. */
export type ClaimBasis = (typeof CLAIM_BASES)[number];

export const SEEN = ['PAGE', 'RELAY', 'INDEX', 'RECALL'] as const;
/** How the fact was read, the firmest way first: on the speaker's own page, relayed by another, in a stored file, or from memory. */
export type Seen = (typeof SEEN)[number];

export const CONFIDENCES = ['HIGH', 'MEDIUM', 'LOW'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const MARKET_MIXES = ['EVIDENCE', 'PLUGGABLES_ONLY', 'INCUMBENT_ONLY'] as const;
/** The mix of technologies for which a market value was published. */
export type MarketMix = (typeof MARKET_MIXES)[number];

/** Relations from firm to firm, as `(from)-[relation]->(to)`; each is a relationship type in the graph. */
export const FIRM_RELATIONS = [
  'SUPPLIES',
  'FABRICATES_FOR',
  'PACKAGES_FOR',
  'ASSEMBLES_FOR',
  'MANUFACTURES_FOR',
  'PARTNERS_WITH',
  'INVESTS_IN',
  'OWNS',
  'COMPETES_WITH',
] as const;
export type FirmRelation = (typeof FIRM_RELATIONS)[number];

/** Relations in which `from` delivers goods or work to `to`: they make the suppliers and customers of a firm. */
export const SUPPLY_RELATIONS = [
  'SUPPLIES',
  'FABRICATES_FOR',
  'PACKAGES_FOR',
  'ASSEMBLES_FOR',
  'MANUFACTURES_FOR',
] as const satisfies readonly FirmRelation[];

/** Relations from firm to product. */
export const PRODUCT_RELATIONS = ['MAKES', 'DEPLOYS'] as const;

/** Every relation that carries an id of its own and the ids of its claims. */
export const CLAIMED_RELATIONS = [...FIRM_RELATIONS, ...PRODUCT_RELATIONS] as const;
export type ClaimedRelation = (typeof CLAIMED_RELATIONS)[number];
