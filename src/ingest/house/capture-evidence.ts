import type { Row } from '../tables/tables.ts';
import type { Folder } from '../validate/folder.ts';
import { claimRows } from './claim-rows.ts';

export interface CaptureEvidence {
  readonly shareClaims: readonly string[];
  readonly marginClaims: readonly string[];
}

/**
 * A capture names its evidence in one list. Claims whose metric is a margin stand behind the margin, the others behind
 * the share; where a list has one sort only, it stands behind both, because then the margin follows from the same claim.
 */
export function captureEvidence(folder: Folder): (row: Row<'captures'>) => CaptureEvidence {
  const margins = new Set(
    claimRows(folder)
      .filter(({ metric }) => metric.endsWith('MARGIN'))
      .map(({ id }) => id),
  );
  return ({ evidence }) => {
    const ofMargin = evidence.filter((id) => margins.has(id));
    const ofShare = evidence.filter((id) => !margins.has(id));
    if (ofMargin.length === 0 || ofShare.length === 0) return { shareClaims: evidence, marginClaims: evidence };
    return { shareClaims: ofShare, marginClaims: ofMargin };
  };
}
