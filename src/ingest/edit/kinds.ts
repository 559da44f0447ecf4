import { CLAIM, FIRM, ORGANIZATION, PRODUCT, SOURCE } from '../plan/node-shapes.ts';
import type { NodeShape } from '../plan/shape.ts';
import type { RowText } from './plan-rows.ts';
import { claimRow, firmRow, organizationRow, productRow, sourceRow } from './row-of-node.ts';
import type { Snapshot } from './thing-change.ts';

/** A kind of thing that an edit adds or corrects one at a time. */
export interface EditKind {
  readonly kind: string;
  /** The table of a folder that has such rows: its columns are what an edit may say. */
  readonly file: string;
  readonly shape: NodeShape;
  /** The row that would make the thing as it is. */
  readonly rowOf: (snapshot: Snapshot) => RowText;
}

/** The kinds of node. Relations have a file of their own. */
export const EDIT_KINDS = {
  firm: { kind: 'Firm', file: 'firms.csv', shape: FIRM, rowOf: firmRow },
  product: { kind: 'Product', file: 'products.csv', shape: PRODUCT, rowOf: productRow },
  organization: { kind: 'Organization', file: 'organizations.csv', shape: ORGANIZATION, rowOf: organizationRow },
  source: { kind: 'Source', file: 'sources.csv', shape: SOURCE, rowOf: sourceRow },
  claim: { kind: 'Claim', file: 'claims/research.csv', shape: CLAIM, rowOf: claimRow },
} as const satisfies Readonly<Record<string, EditKind>>;
