import { type GraphQLResolveInfo, type ResponsePath, responsePathAsArray } from 'graphql';
import type { NodeKind } from '../../domain/global-id.ts';
import type { Wanted } from '../../queries/rows/shape.ts';
import type { RequestContext } from '../context.ts';
import type { ByKeyLoader } from '../loaders/by-key.ts';
import { suggestSlugs } from '../names/suggest-slugs.ts';
import { keyFrom } from './key-from.ts';

/** A top-level thing by key or global id; null where there is none, with near slugs under `extensions.suggestions`. */
export async function findOrSuggest<T>(
  context: RequestContext,
  { path }: Pick<GraphQLResolveInfo, 'path'>,
  lookup: {
    readonly kind: NodeKind;
    readonly loader: ByKeyLoader<T>;
    readonly value: string;
    readonly argument: string;
    /** What will be asked of it; without it anything may be. */
    readonly wanted?: Wanted;
  },
): Promise<T | null> {
  const found = await lookup.loader.find(keyFrom(lookup.kind, lookup.value, lookup.argument), lookup.wanted);
  if (found === null) await suggest(context, path, lookup.kind, lookup.value);
  return found;
}

/** Notes what may have been meant, where something is near. */
export async function suggest(
  context: RequestContext,
  path: ResponsePath,
  kind: NodeKind,
  value: string,
): Promise<void> {
  const suggestions = suggestSlugs(await context.loaders.names(), [kind], value);
  if (suggestions.length > 0) context.suggestions.push({ path: responsePathAsArray(path), value, suggestions });
}
