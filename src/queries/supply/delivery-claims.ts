import { SUPPLY_RELATIONS } from '../../domain/vocabulary.ts';
import { type ByParent, byParentStatement } from '../rows/by-parent.ts';
import { text, texts } from '../rows/read-value.ts';

/** A delivery of a supplier, and the ids of the claims that say so. */
export interface DeliveryClaims {
  readonly link: string;
  readonly claims: readonly string[];
}

/** The claims of every delivery of a supplier. */
export const deliveryClaims: ByParent<DeliveryClaims> = {
  statement: byParentStatement(
    'delivery-claims',
    `MATCH (f:Firm {slug: parent})-[r:${SUPPLY_RELATIONS.join('|')}]->(:Firm)
RETURN parent, r.id AS link, r.claims AS claims ORDER BY link`,
  ),
  read: (row) => ({ link: text(row, 'link'), claims: texts(row, 'claims') }),
};
