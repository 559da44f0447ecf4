import { FIRM_RELATIONS, PRODUCT_RELATIONS } from '../../domain/vocabulary.ts';
import type { RelationShape } from './shape.ts';

const FIRM = { label: 'Firm', key: 'slug' };
const STAGE = { label: 'Stage', key: 'slug' };
const PRODUCT = { label: 'Product', key: 'slug' };

const CLAIMED = [
  ...(['what', 'technology', 'tag', 'value', 'unit', 'validFrom', 'validTo'] as const),
  ...(['status', 'confidence', 'claims', 'knownFrom', 'recordedOn'] as const),
] as const;
const SHARES = ['product', 'shareLow', 'shareMid', 'shareHigh'] as const;

/** `(Firm)-[:SUPPLIES …]->(Firm)`: shares are ratios of the supplier's revenue. */
export const FIRM_RELATION_SHAPES = FIRM_RELATIONS.map((type) => ({
  type,
  space: 'dealing' as const,
  from: FIRM,
  to: FIRM,
  properties: [...CLAIMED, ...SHARES],
}));

/** `(Firm)-[:MAKES|DEPLOYS]->(Product)`. */
export const PRODUCT_RELATION_SHAPES = PRODUCT_RELATIONS.map((type) => ({
  type,
  space: 'dealing' as const,
  from: FIRM,
  to: PRODUCT,
  properties: [...CLAIMED],
}));

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

export const RELATION_SHAPES: readonly RelationShape[] = [
  ...FIRM_RELATION_SHAPES,
  ...PRODUCT_RELATION_SHAPES,
  CAPTURES,
  BUYS_FROM,
];
