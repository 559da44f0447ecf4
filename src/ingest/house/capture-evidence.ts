import type { Row } from '../tables/tables.ts';
import type { Folder } from '../validate/folder.ts';
import { claimRows } from './claim-rows.ts';
import type { HouseBeside } from './house-beside.ts';

export interface CaptureEvidence {
  readonly shareClaims: readonly string[];
  readonly marginClaims: readonly string[];
  /** Whether one of these states an operating margin; a gross margin alone only bounds it. */
  readonly statesMargin: boolean;
}

/**
 * A capture names its evidence in one list. Claims whose metric is a margin stand behind the margin, the others behind
 * the share: no claim stands behind a number of which it says nothing.
 */
export function captureEvidence(
  folder: Folder,
  { metrics }: Pick<HouseBeside, 'metrics'>,
): (row: Row<'captures'>) => CaptureEvidence {
  const own = claimRows(folder).map(({ id, metric }) => [id, metric] as const);
  const all = new Map([...metrics, ...own]);
  const margins = new Map([...all].filter(([, metric]) => metric.endsWith('MARGIN')));
  return ({ evidence }) => {
    return {
      shareClaims: evidence.filter((id) => !margins.has(id)),
      marginClaims: evidence.filter((id) => margins.has(id)),
      statesMargin: evidence.some((id) => margins.get(id) === 'OPERATING_MARGIN'),
    };
  };
}
