import type { ClaimedLink, Deployment, FirmLink } from '../../domain/graph/link.ts';
import { RELATIONS } from '../../domain/graph/relation.ts';
import { CONFIDENCES } from '../../domain/vocabulary.ts';
import type { GraphRow } from '../../graph/graph-store.ts';
import { selectFirm } from '../firm/read-firm.ts';
import { estimateOrNull, numberOrNull, oneOf, oneOfOrNull, text, textOrNull, texts } from '../rows/read-value.ts';
import { type Select, selecting, together, type Values } from '../rows/select.ts';
import { column, readerOf, type Shape, within } from '../rows/shape.ts';

/** A day to see it from comes from the question, not from the graph. */
const CLAIMED_LINK: Shape<Omit<ClaimedLink, 'asOf'>> = {
  id: column('id', text),
  what: column('what', textOrNull),
  product: column('product', textOrNull),
  technology: column('technology', textOrNull),
  tag: column('tag', textOrNull),
  value: column('value', numberOrNull),
  unit: column('unit', textOrNull),
  validFrom: column('validFrom', textOrNull),
  validTo: column('validTo', textOrNull),
  status: column('status', textOrNull),
  confidence: column('confidence', (row, name) => oneOfOrNull(row, name, CONFIDENCES)),
  claims: column('claims', texts),
};

const SHARES = ['shareLow', 'shareMid', 'shareHigh'] as const;
const FIRM_LINK: Shape<Omit<FirmLink, 'asOf' | 'relation' | 'direction' | 'firm'>> = {
  ...CLAIMED_LINK,
  shareOfRevenue: { columns: SHARES, read: (row) => estimateOrNull(row, ...SHARES) },
};

const readClaimedLink = readerOf(CLAIMED_LINK);
const selectLink = selecting('r', FIRM_LINK, []);
const selectOther = selectFirm('o');

/** The wanted properties of the link `r` to the firm `o`; `out` says in Cypher whether the link leaves the parent. */
export function selectFirmLink(out: string): Select<FirmLink> {
  const relation = { expressions: ['type(r)'], read: readRelation };
  const direction = { expressions: [out], read: readDirection };
  return (wanted) => {
    const ifAsked = <P>(property: string, part: P) => (wanted === null || wanted.has(property) ? [part] : []);
    const firm = selectOther(within(wanted, 'firm'));
    return together<FirmLink>([
      selectLink(wanted),
      ...ifAsked('relation', relation),
      ...ifAsked('direction', direction),
      ...ifAsked('firm', { ...firm, read: (values: Values, from: number) => ({ firm: firm.read(values, from) }) }),
    ]);
  };
}

function readRelation(values: Values, from: number): Pick<FirmLink, 'relation'> {
  return { relation: oneOf({ relation: values[from] ?? null }, 'relation', RELATIONS) };
}

function readDirection(values: Values, from: number): Pick<FirmLink, 'direction'> {
  return { direction: values[from] === true ? 'OUT' : 'IN' };
}

/** A DEPLOYS link with the slugs of its ends added as `user` and `deployed`. */
export function readDeployment(row: GraphRow): Deployment {
  return { ...readClaimedLink(row), firm: text(row, 'user'), deployed: text(row, 'deployed') };
}
