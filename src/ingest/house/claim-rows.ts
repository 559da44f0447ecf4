import type { Row } from '../tables/tables.ts';
import type { Folder } from '../validate/folder.ts';

export type ClaimRow = Row<'researchClaims'>;

/** The claims of all files, in their order. */
export function claimRows(folder: Folder): readonly ClaimRow[] {
  return [...folder.researchClaims, ...folder.relationClaims, ...folder.shareClaims, ...folder.productClaims];
}
