import type { FirmLink } from '../../domain/graph/link.ts';
import { TIE_RELATIONS } from '../../domain/graph/relation.ts';
import { SUPPLY_RELATIONS } from '../../domain/vocabulary.ts';
import type { ChildList } from '../paging/child-list.ts';
import type { OrderTerm } from '../paging/keyset.ts';
import { selectFirmLink } from './read-link.ts';

const DELIVERIES = SUPPLY_RELATIONS.join('|');
const TIES = TIE_RELATIONS.join('|');

/** By the other firm's name; its slug and the link's id settle ties. */
const BY_OTHER_NAME: readonly OrderTerm[] = [
  { expression: 'o.nameKey', direction: 'ASC', nullable: false },
  { expression: 'o.slug', direction: 'ASC', nullable: false },
  { expression: 'r.id', direction: 'ASC', nullable: false },
];

export const firmSuppliers: ChildList<FirmLink> = {
  name: 'firm-suppliers',
  pattern: `(f:Firm {slug: parent})<-[r:${DELIVERIES}]-(o:Firm)`,
  entry: 'r, o',
  repeats: false,
  select: selectFirmLink('false'),
  terms: BY_OTHER_NAME,
};

export const firmCustomers: ChildList<FirmLink> = {
  name: 'firm-customers',
  pattern: `(f:Firm {slug: parent})-[r:${DELIVERIES}]->(o:Firm)`,
  entry: 'r, o',
  repeats: false,
  select: selectFirmLink('true'),
  terms: BY_OTHER_NAME,
};

export const firmTies: ChildList<FirmLink> = {
  name: 'firm-ties',
  pattern: `(f:Firm {slug: parent})-[r:${TIES}]-(o:Firm)`,
  entry: 'f, r, o',
  repeats: true,
  select: selectFirmLink('startNode(r) = f'),
  terms: BY_OTHER_NAME,
};
