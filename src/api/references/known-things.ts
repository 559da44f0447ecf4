import { fromGlobalId } from '../../domain/global-id.ts';
import { keyOf, type NodeKey } from '../../domain/graph/node.ts';
import { groupBy } from '../../domain/group-by.ts';
import { SLUG_KINDS, thingsBySlug } from '../../queries/node/things-by-slug.ts';
import type { RequestContext } from '../context.ts';
import { findNode } from '../loaders/find-node.ts';
import { unknownName } from './known-slugs.ts';

/** A slug or global id, and the argument that holds it. */
export interface Reference {
  readonly argument: string;
  readonly value: string;
}

/**
 * For each reference the things that it may mean, the likeliest first: one for a global id, one or several for a slug.
 * A reference that nothing has is refused, with what may have been meant. One statement for all slugs.
 */
export async function thingsNamed(
  context: RequestContext,
  references: readonly Reference[],
): Promise<readonly (readonly [NodeKey, ...NodeKey[]])[]> {
  const slugs = new Set(references.map(({ value }) => value).filter((value) => fromGlobalId(value) === null));
  const withSlugs = slugs.size === 0 ? [] : await thingsBySlug(context.reader, [...slugs]);
  const known = groupBy(withSlugs, ({ key }) => key);
  const found = await Promise.all(
    references.map(({ value }) => {
      const id = fromGlobalId(value);
      return id === null ? bySlug(context, known, value) : ifExists(context, id);
    }),
  );
  // One is told: what is near to a name is looked for among all names.
  const unknown = references[found.findIndex(({ length }) => length === 0)];
  if (unknown !== undefined) throw await unknownName(context.loaders, SLUG_KINDS, unknown.value, unknown.argument);
  return found.flatMap(([first, ...others]) => (first === undefined ? [] : [[first, ...others] as const]));
}

/** The things with the slug, or else the firm that another one with it became part of. */
async function bySlug(
  context: RequestContext,
  known: ReadonlyMap<string, readonly NodeKey[]>,
  slug: string,
): Promise<readonly NodeKey[]> {
  return known.get(slug) ?? ifExists(context, { kind: 'Firm', key: slug });
}

async function ifExists(context: RequestContext, { kind, key }: NodeKey): Promise<readonly NodeKey[]> {
  const node = await findNode(context.loaders, { kind, key });
  return node === null ? [] : [{ kind, key: keyOf(node) }];
}
