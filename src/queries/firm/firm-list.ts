import type { Firm } from '../../domain/graph/firm.ts';
import type { Direction, OrderTerm } from '../paging/keyset.ts';
import type { RootList } from '../paging/root-list.ts';
import { selectFirm } from './read-firm.ts';

export const firmList: RootList<Firm> = {
  name: 'firms',
  pattern: '(n:Firm)',
  select: selectFirm('n'),
};

const FIELDS = {
  NAME: { expression: 'n.nameKey', nullable: false },
  REVENUE: { expression: 'n.revenueUsd', nullable: true },
  OPERATING_MARGIN: { expression: 'n.operatingMargin', nullable: true },
  GROSS_MARGIN: { expression: 'n.grossMargin', nullable: true },
  COUNTRY: { expression: 'n.country', nullable: true },
  SLUG: { expression: 'n.slug', nullable: false },
} as const;
export type FirmField = keyof typeof FIELDS;

/** The terms of an order; the slug comes last, so that no two firms tie. */
export function firmOrder(order: readonly { readonly field: FirmField; readonly direction: Direction }[]): OrderTerm[] {
  const terms = order.map(({ field, direction }) => ({ ...FIELDS[field], direction }));
  return [...terms, { ...FIELDS.SLUG, direction: 'ASC' }];
}
