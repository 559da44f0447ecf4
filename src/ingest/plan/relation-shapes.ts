import { type ClaimedRelation, FIRM_RELATIONS, PRODUCT_RELATIONS } from '../../domain/vocabulary.ts';
import type { RelationShape } from './shape.ts';

const FIRM = { label: 'Firm', key: 'slug' };
const STAGE = { label: 'Stage', key: 'slug' };
const PRODUCT = { label: 'Product', key: 'slug' };

const CLAIMED = [
  ...(['what', 'technology', 'tag', 'value', 'unit', 'validFrom', 'validTo'] as const),
  ...(['status', 'confidence', 'claims', 'knownFrom', 'recordedOn'] as const),
] as const;
const SHARES = ['product', 'shareLow', 'shareMid', 'shareHigh'] as const;
export type DealingProperty = (typeof CLAIMED)[number] | (typeof SHARES)[number];

/** `(Firm)-[:SUPPLIES …]->(Firm)`, shares being ratios of the supplier's revenue, and `(Firm)-[:MAKES|DEPLOYS]->(Product)`. */
const DEALINGS: readonly RelationShape<DealingProperty>[] = [
  ...FIRM_RELATIONS.map((type) => dealing(type, FIRM, [...CLAIMED, ...SHARES])),
  ...PRODUCT_RELATIONS.map((type) => dealing(type, PRODUCT, CLAIMED)),
];

function dealing(
  type: string,
  to: typeof FIRM,
  properties: readonly DealingProperty[],
): RelationShape<DealingProperty> {
  return { type, space: 'dealing', from: FIRM, to, properties };
}

const DEALING_OF = new Map(DEALINGS.map((shape) => [shape.type, shape]));

/** The shape of a relation of the table of relations. */
export function dealingShape(type: ClaimedRelation): RelationShape<DealingProperty> {
  const shape = DEALING_OF.get(type);
  if (shape === undefined) throw new RangeError(`${type} has no shape`);
  return shape;
}

/** `(Firm)-[:CAPTURES]->(Stage)`: share of the stage's revenue and operating margin there, for a technology or `*`. */
export const CAPTURES = {
  type: 'CAPTURES',
  space: 'capture',
  from: FIRM,
  to: STAGE,
  properties: [
    ...(['technology', 'shareLow', 'shareMid', 'shareHigh', 'marginLow', 'marginMid', 'marginHigh'] as const),
    ...(['shareClaims', 'marginClaims'] as const),
  ],
} satisfies RelationShape;

/** `(buyer:Stage)-[:BUYS_FROM]->(seller:Stage)`: dollars paid for each dollar of the buyer's revenue. */
export const BUYS_FROM = {
  type: 'BUYS_FROM',
  space: 'purchase',
  from: STAGE,
  to: STAGE,
  properties: ['technology', 'low', 'mid', 'high', 'claims'] as const,
} satisfies RelationShape;

/** What an editor retracted: a dealing or a capture under a type that no list reads. A load finds it there and leaves it. */
export const RETRACTED_TYPE = 'RETRACTED';
export const RETRACTED_SHAPES: readonly RelationShape[] = [
  ...[FIRM, PRODUCT].map((to) => dealing(RETRACTED_TYPE, to, [])),
  { ...CAPTURES, type: RETRACTED_TYPE },
];

export const RELATION_SHAPES: readonly RelationShape[] = [...DEALINGS, CAPTURES, BUYS_FROM];
