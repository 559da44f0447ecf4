import type { Row } from '../tables/tables.ts';
import type { Folder } from '../validate/folder.ts';
import { claimRows } from './claim-rows.ts';

export interface CaptureEvidence {
  readonly shareClaims: readonly string[];
  readonly marginClaims: readonly string[];
}

/**
 * A capture names its evidence in one list. Claims whose metric is a margin stand behind the margin, the others behind
 * the share: no claim stands behind a number of which it says nothing.
 */
export function captureEvidence(folder: Folder): (row: Row<'captures'>) => CaptureEvidence {
  const margins = new Set(
    claimRows(folder)
      .filter(({ metric }) => metric.endsWith('MARGIN'))
      .map(({ id }) => id),
  );
  return ({ evidence }) => {
    return {
      shareClaims: evidence.filter((id) => !margins.has(id)),
      marginClaims: evidence.filter((id) => margins.has(id)),
    };
  };
}
