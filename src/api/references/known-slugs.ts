import type { NodeKind } from '../../domain/global-id.ts';
import { badInput } from '../errors/api-error.ts';
import type { ByKeyLoader } from '../loaders/by-key.ts';
import type { Loaders } from '../loaders/index.ts';
import { suggestSlugs } from '../names/suggest-slugs.ts';
import { keyFrom } from './key-from.ts';

/** Whether a thing is there is all that is asked of it. */
const SLUG: ReadonlySet<string> = new Set(['slug']);

/** Slugs for a list of slugs or global ids inside an input. One that nothing has is refused, with what may have been meant. */
export async function knownSlugs(
  loaders: Loaders,
  kind: NodeKind,
  loader: ByKeyLoader<{ readonly slug: string }>,
  values: readonly string[] | null | undefined,
  argument: string,
): Promise<readonly string[] | null> {
  if (values === null || values === undefined) return null;
  const found = await Promise.all(
    values.map((value, index) => loader.find(keyFrom(kind, value, `${argument}[${index}]`), SLUG)),
  );
  // One is told: what is near to a name is looked for among all names.
  const unknown = found.indexOf(null);
  if (unknown !== -1) throw await unknownName(loaders, [kind], values[unknown] ?? '', `${argument}[${unknown}]`);
  return found.flatMap((thing) => (thing === null ? [] : [thing.slug]));
}

/** As `knownSlugs`, for one slug or global id. A firm that became part of another is named by the one that stayed. */
export async function knownSlug(
  loaders: Loaders,
  kind: NodeKind,
  loader: ByKeyLoader<{ readonly slug: string }>,
  value: string,
  argument: string,
): Promise<string> {
  const found = await loader.find(keyFrom(kind, value, argument), SLUG);
  if (found === null) throw await unknownName(loaders, [kind], value, argument);
  return found.slug;
}

/** The error for a name that nothing of these kinds has. */
export async function unknownName(loaders: Loaders, kinds: readonly NodeKind[], value: string, argument: string) {
  const what = kinds.length === 1 ? (kinds[0] ?? 'thing').toLowerCase() : 'thing';
  return badInput(argument, `No ${what} "${value}".`, suggestSlugs(await loaders.names(), kinds, value));
}
