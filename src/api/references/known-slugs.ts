import type { NodeKind } from '../../domain/global-id.ts';
import { badInput } from '../errors/api-error.ts';
import type { ByKeyLoader } from '../loaders/by-key.ts';
import type { Loaders } from '../loaders/index.ts';
import { suggestSlugs } from '../names/suggest-slugs.ts';
import { keyFrom } from './key-from.ts';

/** Slugs for a list of slugs or global ids inside an input. One that nothing has is refused, with what may have been meant. */
export async function knownSlugs(
  loaders: Loaders,
  kind: NodeKind,
  loader: ByKeyLoader<unknown>,
  values: readonly string[] | null | undefined,
  argument: string,
): Promise<readonly string[] | null> {
  if (values === null || values === undefined) return null;
  return Promise.all(
    values.map(async (value, index) => {
      const slug = keyFrom(kind, value, `${argument}[${index}]`);
      if ((await loader.find(slug)) === null) throw await unknownName(loaders, [kind], value, `${argument}[${index}]`);
      return slug;
    }),
  );
}

/** The error for a name that nothing of these kinds has. */
export async function unknownName(loaders: Loaders, kinds: readonly NodeKind[], value: string, argument: string) {
  const what = kinds.length === 1 ? (kinds[0] ?? 'thing').toLowerCase() : 'thing';
  return badInput(argument, `No ${what} "${value}".`, suggestSlugs(await loaders.names(), kinds, value));
}
