import type { NodeKind } from '../global-id.ts';
import { CLAIMED_RELATIONS } from '../vocabulary.ts';

/** Links of the graph that need no claims of their own. */
export const STRUCTURAL_RELATIONS = [
  'SUBSIDIARY_OF',
  'IMPLEMENTS',
  'CAPTURES',
  'BUYS_FROM',
  'ROOTED_AT',
  'SERVES',
] as const;

/** Links that say where a statement comes from and of what it speaks. */
export const EVIDENCE_RELATIONS = ['ABOUT', 'CITES', 'ATTRIBUTED_TO', 'RESTS_ON', 'REPORTED', 'MADE_BY'] as const;

export const RELATIONS = [...CLAIMED_RELATIONS, ...STRUCTURAL_RELATIONS, ...EVIDENCE_RELATIONS] as const;
/** How two things are connected, read as `(from)-[relation]->(to)`; each is a relationship type of the graph. */
export type Relation = (typeof RELATIONS)[number];

/** Relations of trade: what `paths` follows unless told otherwise. Shared sources or stages connect nobody. */
export const COMMERCIAL_RELATIONS = [
  'SUPPLIES',
  'FABRICATES_FOR',
  'PACKAGES_FOR',
  'ASSEMBLES_FOR',
  'MANUFACTURES_FOR',
  'MAKES',
  'DEPLOYS',
  'IMPLEMENTS',
  'OWNS',
  'INVESTS_IN',
] as const satisfies readonly Relation[];

/** Links between firms that are no deliveries. */
export const TIE_RELATIONS = [
  'PARTNERS_WITH',
  'INVESTS_IN',
  'OWNS',
  'COMPETES_WITH',
] as const satisfies readonly Relation[];

const FIRM_TO_FIRM: readonly NodeKind[] = ['Firm'];

/** Between which kinds of thing a relation runs. What has no global id is none of them: figures and exchange rates cite sources too. */
export function kindsOf(relation: Relation): readonly NodeKind[] {
  switch (relation) {
    case 'MAKES':
    case 'DEPLOYS':
      return ['Firm', 'Product'];
    case 'IMPLEMENTS':
      return ['Product', 'Technology'];
    case 'CAPTURES':
      return ['Firm', 'Stage'];
    case 'BUYS_FROM':
      return ['Stage'];
    case 'ROOTED_AT':
      return ['Technology', 'Stage'];
    case 'SERVES':
      return ['Technology', 'NetworkDomain'];
    case 'ABOUT':
      return ['Claim', 'Firm', 'Stage', 'Technology', 'Product', 'Market', 'Resource', 'NetworkDomain'];
    case 'CITES':
      return ['Claim', 'Firm', 'Product', 'Forecast', 'Source'];
    case 'ATTRIBUTED_TO':
      return ['Claim', 'Organization'];
    case 'RESTS_ON':
      return ['Claim'];
    case 'REPORTED':
      return ['Firm', 'FiscalYear'];
    case 'MADE_BY':
      return ['Forecast', 'Organization'];
    default:
      return FIRM_TO_FIRM;
  }
}
