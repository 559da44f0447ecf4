import { claimPages } from '../../../queries/export/claim-pages.ts';
import type { ReadPage } from '../../../queries/export/export-page.ts';
import { firmPages } from '../../../queries/export/firm-pages.ts';
import { linkPages } from '../../../queries/export/link-pages.ts';
import { CLAIM_COLUMNS, FIRM_COLUMNS, type GraphColumn, LINK_COLUMNS } from './columns.ts';

/** A table of the graph that can be taken away whole. */
export interface GraphTable {
  readonly columns: readonly GraphColumn[];
  readonly readPage: ReadPage;
}

export const TABLES: Readonly<Record<string, GraphTable>> = {
  firms: { columns: FIRM_COLUMNS, readPage: firmPages },
  links: { columns: LINK_COLUMNS, readPage: linkPages },
  claims: { columns: CLAIM_COLUMNS, readPage: claimPages },
};
