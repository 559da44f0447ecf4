import type { Folder } from '../validate/folder.ts';
import { chainClaims } from './chain-claims.ts';
import { NO_HOUSE_BESIDE } from './house-beside.ts';
import type { HouseClaim } from './house-claim.ts';
import { marketClaims } from './market-claims.ts';
import { resourceClaims } from './resource-claims.ts';

/** Every row of the base case as a claim; a capture makes two, one for its share and one for its margin. */
export function houseClaims(folder: Folder, beside = NO_HOUSE_BESIDE): readonly HouseClaim[] {
  return [...marketClaims(folder, beside), ...chainClaims(folder, beside), ...resourceClaims(folder)];
}
