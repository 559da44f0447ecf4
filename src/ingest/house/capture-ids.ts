import { parameterId } from '../../economics/parameter-id.ts';
import type { Row } from '../tables/tables.ts';
import type { Folder } from '../validate/folder.ts';
import { type CaptureIds, captureKey, type HouseBeside } from './house-beside.ts';
import { houseClaimId } from './house-claim.ts';

/**
 * The ids of a capture and of its numbers: those under which the graph has it, as it may from before its firm became part of
 * another. A row never takes those of another row of the folder: of two rows for one thing each is told by itself.
 */
export function captureIds(
  { captures }: Folder,
  beside: Pick<HouseBeside, 'captures'>,
): (row: Row<'captures'>) => CaptureIds {
  const own = new Set(captures.map(captureKey));
  return (row) => {
    const { firm, stage, technology } = row;
    const id = captureKey(row);
    const known = beside.captures.get(id);
    if (known !== undefined && !own.has(known.id)) return known;
    return {
      id,
      share: houseClaimId(parameterId.share(firm, stage, technology), null),
      margin: houseClaimId(parameterId.margin(firm, stage, technology), null),
    };
  };
}
