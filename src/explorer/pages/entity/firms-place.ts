import { counted } from '../../format/counted.ts';
import type { FirmsQuery } from '../../generated/graphql.ts';
import { FIRST_PAGE, type FirmsView, PAGE } from './firms-view.ts';

/** A page of the list. */
type FirmsPart = Pick<FirmsQuery['firms'], 'totalCount' | 'pageInfo'> & { readonly nodes: readonly unknown[] };

/**
 * How many firms come before a page. Of the first and the last page the list itself says so; of one in between the
 * address (`at`), which counts only where such a page can begin there. Null where nothing says so.
 */
function beforePage(at: number | null, { totalCount, pageInfo, nodes }: FirmsPart): number | null {
  if (!pageInfo.hasPreviousPage) return 0;
  const last = totalCount - nodes.length;
  if (!pageInfo.hasNextPage) return last;
  return at !== null && at > 0 && at < last ? at : null;
}

/** `26 to 50 of 281 firms`: which part of the list a page is. */
export function placeWords(at: number | null, firms: FirmsPart): string {
  const { totalCount, nodes } = firms;
  const before = beforePage(at, firms);
  const all = counted(totalCount, 'firm');
  if (nodes.length === totalCount) return all;
  if (before === null) return `${nodes.length} of ${all}`;
  return nodes.length === 1 ? `Number ${before + 1} of ${all}` : `${before + 1} to ${before + nodes.length} of ${all}`;
}

export function nextPage(view: FirmsView, firms: FirmsPart): FirmsView {
  const before = beforePage(view.at, firms);
  const at = before === null ? null : before + firms.nodes.length;
  return { ...view, ...FIRST_PAGE, after: firms.pageInfo.endCursor ?? null, at };
}

export function previousPage(view: FirmsView, firms: FirmsPart): FirmsView {
  const before = beforePage(view.at, firms);
  const at = before === null ? null : Math.max(0, before - PAGE);
  return { ...view, ...FIRST_PAGE, before: firms.pageInfo.startCursor ?? null, at };
}
