import type { ClaimedLink, Deployment, FirmLink } from '../../domain/graph/link.ts';
import { RELATIONS } from '../../domain/graph/relation.ts';
import { CONFIDENCES } from '../../domain/vocabulary.ts';
import type { GraphRow } from '../../graph/graph-store.ts';
import { firmProjection, readFirm } from '../firm/read-firm.ts';
import { projection } from '../rows/projection.ts';
import { estimateOrNull, map, numberOrNull, oneOf, oneOfOrNull, text, textOrNull, texts } from '../rows/read-value.ts';

const PROPERTIES = [
  'id',
  'what',
  'product',
  'technology',
  'tag',
  'value',
  'unit',
  'validFrom',
  'validTo',
  'status',
  'confidence',
  'claims',
] as const satisfies readonly (keyof ClaimedLink)[];

/** What `readFirmLink` reads of the link `r` to the firm `o`; `out` says in Cypher whether the link leaves the parent. */
export function firmLinkProjection(out: string): string {
  const shares = ['shareLow', 'shareMid', 'shareHigh'];
  const extra = `relation: type(r), out: ${out}, firm: ${firmProjection('o')}`;
  return projection('r', [...PROPERTIES, ...shares], extra);
}

/** Reads the properties that every claimed link has. */
export function readClaimedLink(row: GraphRow): ClaimedLink {
  return {
    id: text(row, 'id'),
    what: textOrNull(row, 'what'),
    product: textOrNull(row, 'product'),
    technology: textOrNull(row, 'technology'),
    tag: textOrNull(row, 'tag'),
    value: numberOrNull(row, 'value'),
    unit: textOrNull(row, 'unit'),
    validFrom: textOrNull(row, 'validFrom'),
    validTo: textOrNull(row, 'validTo'),
    status: textOrNull(row, 'status'),
    confidence: oneOfOrNull(row, 'confidence', CONFIDENCES),
    claims: texts(row, 'claims'),
  };
}

/** A link with `relation`, `out` and the other end `firm` added by the projection. */
export function readFirmLink(row: GraphRow): FirmLink {
  return {
    ...readClaimedLink(row),
    relation: oneOf(row, 'relation', RELATIONS),
    direction: row.out === true ? 'OUT' : 'IN',
    firm: readFirm(map(row, 'firm')),
    shareOfRevenue: estimateOrNull(row, 'shareLow', 'shareMid', 'shareHigh'),
  };
}

/** A DEPLOYS link with the slugs of its ends added as `user` and `deployed`. */
export function readDeployment(row: GraphRow): Deployment {
  return { ...readClaimedLink(row), firm: text(row, 'user'), deployed: text(row, 'deployed') };
}
