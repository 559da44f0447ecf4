import type { Relation } from '../generated/graphql.ts';

/** Relations of one family look alike: one colour and one dash. */
export type Family = 'delivery' | 'work' | 'ownership' | 'peers' | 'product' | 'model' | 'evidence';

interface RelationWords {
  /** Between the two ends: `A supplies B`. */
  readonly verb: string;
  readonly family: Family;
}

export const RELATIONS: Readonly<Record<Relation, RelationWords>> = {
  SUPPLIES: { verb: 'supplies', family: 'delivery' },
  FABRICATES_FOR: { verb: 'fabricates for', family: 'work' },
  PACKAGES_FOR: { verb: 'packages for', family: 'work' },
  ASSEMBLES_FOR: { verb: 'assembles for', family: 'work' },
  MANUFACTURES_FOR: { verb: 'manufactures for', family: 'work' },
  OWNS: { verb: 'owns', family: 'ownership' },
  INVESTS_IN: { verb: 'invests in', family: 'ownership' },
  SUBSIDIARY_OF: { verb: 'belongs to', family: 'ownership' },
  PARTNERS_WITH: { verb: 'works with', family: 'peers' },
  COMPETES_WITH: { verb: 'competes with', family: 'peers' },
  MAKES: { verb: 'makes', family: 'product' },
  DEPLOYS: { verb: 'uses', family: 'product' },
  IMPLEMENTS: { verb: 'implements', family: 'product' },
  CAPTURES: { verb: 'captures value at', family: 'model' },
  BUYS_FROM: { verb: 'buys from', family: 'model' },
  ROOTED_AT: { verb: 'is bought at', family: 'model' },
  SERVES: { verb: 'serves', family: 'model' },
  ABOUT: { verb: 'speaks of', family: 'evidence' },
  CITES: { verb: 'cites', family: 'evidence' },
  ATTRIBUTED_TO: { verb: 'is by', family: 'evidence' },
  RESTS_ON: { verb: 'rests on', family: 'evidence' },
  REPORTED: { verb: 'reported', family: 'evidence' },
  MADE_BY: { verb: 'was made by', family: 'evidence' },
};

interface FamilyLook {
  readonly name: string;
  /** A custom property of the design. */
  readonly colour: string;
  /** Lengths of dash and gap, CSS pixels. */
  readonly dash: readonly number[];
}

export const FAMILIES: Readonly<Record<Family, FamilyLook>> = {
  delivery: { name: 'Deliveries', colour: '--accent', dash: [] },
  work: { name: 'Contract work', colour: '--tech-cpo', dash: [7, 3] },
  ownership: { name: 'Ownership', colour: '--loss', dash: [2, 3] },
  peers: { name: 'Partners and rivals', colour: '--tech-npo', dash: [9, 3, 2, 3] },
  product: { name: 'Products', colour: '--tech-lpo', dash: [] },
  model: { name: 'The model', colour: '--rule-strong', dash: [4, 4] },
  evidence: { name: 'Evidence', colour: '--ink-faint', dash: [1, 3] },
};

export function isRelation(text: string): text is Relation {
  return Object.hasOwn(RELATIONS, text);
}
