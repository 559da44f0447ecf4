import type { NodeKind } from '../../../domain/global-id.ts';
import type { ByKeyLoader } from '../../loaders/by-key.ts';
import type { Loaders } from '../../loaders/index.ts';
import { keyFrom } from '../../references/key-from.ts';
import { unknownName } from '../../references/known-slugs.ts';

/** The slug of a slug or global id inside an input. One that nothing has is refused, with what may have been meant. */
export async function knownSlug(
  loaders: Loaders,
  kind: NodeKind,
  loader: ByKeyLoader<unknown>,
  value: string,
  argument: string,
): Promise<string> {
  const slug = keyFrom(kind, value, argument);
  if ((await loader.find(slug)) === null) throw await unknownName(loaders, [kind], value, argument);
  return slug;
}
