import type { NodeKind } from '../../domain/global-id.ts';
import type { Claim } from '../../domain/graph/claim.ts';
import { KEY_PROPERTY } from '../../domain/graph/node.ts';
import type { ChildList } from '../paging/child-list.ts';
import type { Direction, OrderTerm } from '../paging/keyset.ts';
import type { RootList } from '../paging/root-list.ts';
import type { ByKey } from '../rows/by-key.ts';
import { STANDING } from './claim-filter.ts';
import { selectClaim } from './read-claim.ts';

export const claimsById: ByKey<Claim> = { kind: 'Claim', name: 'claims-by-id', inPart: selectClaim };

export const claimList: RootList<Claim> = {
  name: 'claims',
  pattern: '(n:Claim)',
  select: selectClaim,
};

const FIELDS = {
  KEY: { expression: 'n.id', nullable: false },
  KNOWN_FROM: { expression: 'n.knownFrom', nullable: true },
  METRIC: { expression: 'n.metric', nullable: false },
} as const;
export type ClaimField = keyof typeof FIELDS;

/** The terms of an order; the id comes last, so that no two claims tie. */
export function claimOrder(
  order: readonly { readonly field: ClaimField; readonly direction: Direction }[],
): OrderTerm[] {
  const terms = order.map(({ field, direction }) => ({ ...FIELDS[field], direction }));
  return [...terms, { ...FIELDS.KEY, direction: 'ASC' }];
}

/** Kinds of thing of which claims speak. */
export const CLAIM_SUBJECTS = [
  'Firm',
  'Stage',
  'Technology',
  'Product',
  'Market',
  'Resource',
  'NetworkDomain',
] as const;
export type ClaimSubject = (typeof CLAIM_SUBJECTS)[number];

/** The claims about things of one kind. */
export function claimsAbout(kind: ClaimSubject): ChildList<Claim> {
  return claimsOf(kind, 'ABOUT');
}

export const sourceClaims: ChildList<Claim> = claimsOf('Source', 'CITES');
export const organizationClaims: ChildList<Claim> = claimsOf('Organization', 'ATTRIBUTED_TO');

function claimsOf(kind: NodeKind, relation: 'ABOUT' | 'CITES' | 'ATTRIBUTED_TO'): ChildList<Claim> {
  return {
    name: `${kind.toLowerCase()}-claims`,
    pattern: `(x:${kind} {${KEY_PROPERTY[kind]}: parent})<-[:${relation}]-(n:Claim)`,
    entry: 'n',
    repeats: true,
    select: selectClaim,
    terms: claimOrder([]),
    only: [STANDING],
  };
}
