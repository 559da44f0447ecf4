import type { NodeKind } from '../../domain/global-id.ts';
import type { ByKeyLoader } from '../loaders/by-key.ts';
import type { Loaders } from '../loaders/index.ts';
import type { Connection } from '../paging/connection.ts';
import { hasCursor, type PageArguments } from '../paging/page-arguments.ts';
import { keyFrom } from './key-from.ts';
import { knownSlugs } from './known-slugs.ts';

type Slugged = { readonly slug: string };

/** A filter by slugs or global ids of what the page itself lists. */
interface OwnSlugs {
  readonly kind: NodeKind;
  readonly loader: ByKeyLoader<Slugged>;
  readonly values: readonly string[] | null | undefined;
  readonly argument: string;
  readonly page: PageArguments;
}

/**
 * A page of the things with these slugs, each of which is one as `knownSlugs` has it. A page that shows them all has proven
 * that, so that only what it does not show is looked up. With a cursor they are looked up first: it holds for known slugs.
 */
export async function shownOrKnown<T extends Slugged>(
  loaders: Loaders,
  { kind, loader, values, argument, page }: OwnSlugs,
  connect: (slugs: readonly string[] | null) => Promise<Connection<T>>,
): Promise<Connection<T>> {
  const known = () => knownSlugs(loaders, kind, loader, values, argument);
  if (values == null || hasCursor(page.after) || hasCursor(page.before)) return connect(await known());
  const given = values.map((value, index) => keyFrom(kind, value, `${argument}[${index}]`));
  const connection = await connect(given);
  const shown = new Set(connection.nodes.map(({ slug }) => slug));
  if (given.every((slug) => shown.has(slug))) return connection;
  const slugs = (await known()) ?? [];
  return slugs.every((slug, index) => slug === given[index]) ? connection : connect(slugs);
}
