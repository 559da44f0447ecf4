import { CLAIMED_RELATIONS, CONFIDENCES, PRODUCT_RELATIONS } from '../../domain/vocabulary.ts';
import { CellFault, filledListOf, oneOf, optional, partialDate, reference, text } from './column.ts';
import { number, share } from './number-columns.ts';
import { ascending, both, inOrder } from './row-checks.ts';
import { type RowFault, table } from './table-spec.ts';
import { STATUSES } from './vocabulary.ts';
import { identifier } from './words.ts';

const SHARES = ['share_low', 'share_mid', 'share_high'] as const;

/** Who deals with whom: `from relation to`. A relation to a product names a product, every other one a firm. */
export const relations = table({
  file: 'relations.csv',
  space: 'relation',
  passing: true,
  key: ['id'],
  once: { columns: ['from', 'relation', 'to', 'tag', 'product'], from: 'valid_from', to: 'valid_to' },
  columns: {
    id: identifier(),
    from: reference('firm'),
    relation: oneOf(CLAIMED_RELATIONS),
    to: text(),
    what: optional(text()),
    technology: optional(reference('technology')),
    tag: optional(text()),
    product: optional(reference('product')),
    share_low: optional(share()),
    share_mid: optional(share()),
    share_high: optional(share()),
    value: optional(number()),
    unit: optional(text()),
    valid_from: optional(partialDate()),
    valid_to: optional(partialDate()),
    status: { ...optional(text()), usual: STATUSES },
    confidence: optional(oneOf(CONFIDENCES)),
    claims: filledListOf(reference('claim')),
  },
  check: both(both(ascending(...SHARES), inOrder('valid_from', 'valid_to')), betweenFirmsOnly),
  look: withItself,
  references: ({ relation, to }) =>
    relation === undefined || to === undefined
      ? []
      : [{ column: 'to', space: isProductRelation(relation) ? 'product' : 'firm', key: to }],
});

/** A firm that deals with itself is its own customer, rival or owner in every answer: most likely one name was written for two. */
function withItself({ from, relation, to }: { readonly [N in 'from' | 'relation' | 'to']?: string | undefined }) {
  if (relation === undefined || isProductRelation(relation) || from === undefined || from !== to) return [];
  const message = `"${from}" ${relation} itself, and loads so; name the other firm if there is one`;
  return [{ column: 'to', fault: new CellFault(message) }];
}

/** What a firm makes or deploys is the product itself, and no part of what it sells to somebody: the graph would not keep these cells. */
function betweenFirmsOnly(
  row: {
    readonly relation?: string | undefined;
    readonly product?: string | null | undefined;
  } & { readonly [N in (typeof SHARES)[number]]?: number | null | undefined },
): readonly RowFault[] {
  const { relation } = row;
  if (relation === undefined || !isProductRelation(relation)) return [];
  const filled = (['product', ...SHARES] as const).filter(
    (column) => row[column] !== undefined && row[column] !== null,
  );
  return filled.map((column) => ({
    column,
    fault: new CellFault(
      `${relation} leads to a product and has no ${column}, as deliveries to firms do; leave it empty`,
    ),
  }));
}

export function isProductRelation(relation: string): boolean {
  return PRODUCT_RELATIONS.some((known) => known === relation);
}
