import { OVERTURNING_SIDES } from '../../domain/graph/falsifier.ts';
import { CLAIM_BASES, CONFIDENCES, SEEN } from '../../domain/vocabulary.ts';
import { filledListOf, listOf, oneOf, optional, partialDate, reference, text } from './column.ts';
import { number } from './number-columns.ts';
import { ascending, both, hasUnit, inOrder, memoryIsAssumed } from './row-checks.ts';
import { type NamedReference, table } from './table-spec.ts';
import { type About, about, domain, identifier, metric, unit } from './words.ts';

const STATEMENT_LENGTH = 300;

/** Four files of one shape, by what the claims are about. */
const claimTable = (file: string) =>
  table({
    file,
    space: 'claim',
    key: ['id'],
    columns: {
      id: identifier(),
      refs: listOf(text()),
      statement: text({ atMost: STATEMENT_LENGTH }),
      about: listOf(about()),
      metric: metric(),
      variant: optional(text()),
      domain: optional(domain()),
      low: optional(number()),
      mid: optional(number()),
      high: optional(number()),
      unit: optional(unit()),
      period_from: optional(partialDate()),
      period_to: optional(partialDate()),
      basis: oneOf(CLAIM_BASES),
      seen: oneOf(SEEN),
      attributed_to: optional(reference('organization')),
      sources: filledListOf(reference('source')),
      published: optional(partialDate()),
      confidence: oneOf(CONFIDENCES),
      tags: listOf(text()),
      note: optional(text()),
    },
    check: both(
      both(ascending('low', 'mid', 'high'), inOrder('period_from', 'period_to')),
      both(hasUnit, memoryIsAssumed),
    ),
    references: aboutReferences,
  });

function aboutReferences({ about }: { readonly about?: readonly About[] | undefined }): readonly NamedReference[] {
  return (about ?? []).map(({ kind, key }) => ({ column: 'about', space: kind, key }));
}

export const researchClaims = claimTable('claims/research.csv');
export const relationClaims = claimTable('claims/relations.csv');
export const shareClaims = claimTable('claims/shares.csv');
export const productClaims = claimTable('claims/products.csv');

/** What would overturn a claim: one observation a claim, in a table of its own since few claims have one. */
export const falsifiers = table({
  file: 'claims/falsifiers.csv',
  space: 'falsifier',
  key: ['claim'],
  columns: {
    claim: reference('claim'),
    metric: metric(),
    about: filledListOf(about()),
    variant: optional(text()),
    domain: optional(domain()),
    comparison: oneOf(OVERTURNING_SIDES),
    threshold: number(),
    unit: unit(),
    from: optional(partialDate()),
    by: partialDate(),
    note: optional(text()),
  },
  check: inOrder('from', 'by'),
  references: aboutReferences,
});
