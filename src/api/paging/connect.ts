import { keptWith } from '../../domain/kept-with.ts';
import type { Condition } from '../../queries/paging/condition.ts';
import type { OrderTerm } from '../../queries/paging/keyset.ts';
import type { Page } from '../../queries/paging/page.ts';
import { type RootList, rootCount, rootPage } from '../../queries/paging/root-list.ts';
import type { RequestContext } from '../context.ts';
import type { AskedPage, ChildPages } from '../loaders/child-pages.ts';
import { type Connection, toConnection } from './connection.ts';
import { type ListSignature, listSignature } from './cursor.ts';
import { type PageArguments, pageRequest } from './page-arguments.ts';
import { type Resolving, wantedPage } from './wanted.ts';

/** Of a list of which only the number is asked. */
const UNREAD: Page<never> = { entries: [], more: false };

/** A page of a list that begins at a label. */
export async function connectRoot<T>(
  { reader, fences }: Pick<RequestContext, 'reader' | 'fences'>,
  info: Resolving,
  list: RootList<T>,
  terms: readonly OrderTerm[],
  page: PageArguments,
  filter: readonly Condition[] = [],
): Promise<Connection<T>> {
  const signature = listSignature(list.name, terms, filter);
  const request = pageRequest(page, signature, terms.length);
  const wanted = wantedPage(info);
  const read = wanted.entries
    ? await rootPage(reader, list, filter, terms, request, wanted, fences.of(list.pattern, terms))
    : UNREAD;
  return toConnection(read, request, signature, () => rootCount(reader, list, filter));
}

/**
 * A page of a list that hangs on a thing. A cursor names a place in the order, so that one serves the lists of several things.
 * @param filter by the field's arguments alone: it is taken to be the same for all parents
 */
export async function connectChildren<T>(
  pages: ChildPages<T>,
  info: Resolving,
  parent: string,
  page: PageArguments,
  filter: readonly Condition[] = [],
): Promise<Connection<T>> {
  const asking = askingOf(pages, info, page, filter);
  const { asked, entries, signature } = asking;
  const read = entries ? await pages.page(parent, asked) : UNREAD;
  return toConnection(read, asked.request, signature, () => pages.count(parent, asked));
}

/** How a field asks for its list. */
interface Asking {
  /** Those of the request that it is part of. */
  readonly pages: object;
  readonly asked: AskedPage;
  readonly entries: boolean;
  readonly signature: ListSignature;
}

/** By the nodes of a field, which are one list for all of its parents while an operation runs; so are its arguments. */
const askings = keptWith<Resolving['fieldNodes'], Asking>('asking');

function askingOf(
  pages: ChildPages<unknown>,
  info: Resolving,
  page: PageArguments,
  filter: readonly Condition[],
): Asking {
  const known = askings.of(info.fieldNodes);
  if (known?.pages === pages) return known;
  const { name, terms } = pages.list;
  const signature = listSignature(name, terms, filter);
  const request = pageRequest(page, signature, terms.length);
  const { entries, ...parts } = wantedPage(info);
  const asking = { pages, asked: { filter, request, parts }, entries, signature };
  askings.put(info.fieldNodes, asking);
  return asking;
}
