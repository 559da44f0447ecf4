import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLSchema } from 'graphql';
import type { RequestContext } from '../../api/context.ts';
import { findNode } from '../../api/loaders/find-node.ts';
import { resolvers } from '../../api/resolvers/index.ts';
import { loadSchema } from '../../api/server/load-schema.ts';
import { fromGlobalId, NODE_KINDS, type NodeKind } from '../../domain/global-id.ts';
import { checkRepresentations } from './check-representations.ts';
import { federatedSdl } from './federated-sdl.ts';
import { KEY_FIELDS } from './key-fields.ts';

type Reference = Readonly<Record<string, unknown>>;
type ResolverMap = NonNullable<Parameters<typeof buildSubgraphSchema>[0] extends infer P ? ResolversIn<P> : never>;
type ResolversIn<P> = P extends { readonly typeDefs: unknown; readonly resolvers?: infer R } ? R : never;

/** The API's schema as a subgraph: its queries, and every thing by its keys. */
export function createSubgraph(): GraphQLSchema {
  const schema = buildSubgraphSchema({ typeDefs: federatedSdl(loadSchema()), resolvers: resolversForReading() });
  const entities = schema.getQueryType()?.getFields()._entities;
  if (entities === undefined) throw new TypeError('the subgraph has no _entities');
  const { resolve } = entities;
  entities.resolve = (root, args, context, info) => {
    checkRepresentations(args.representations);
    return resolve?.(root, args, context, info);
  };
  return schema;
}

function resolversForReading(): ResolverMap {
  const merged: Record<string, object> = {};
  for (const part of resolvers)
    for (const [type, fields] of Object.entries(part)) {
      if (type === 'Mutation' || type === 'Subscription' || typeof fields !== 'object') continue;
      merged[type] = isScalar(fields) ? fields : { ...merged[type], ...fields };
    }
  for (const kind of NODE_KINDS) merged[kind] = { ...merged[kind], __resolveReference: referenceOf(kind) };
  // The parts are resolvers of this very schema; the library's own type for them is only looser.
  return merged as ResolverMap;
}

function isScalar(fields: object): boolean {
  return 'parseValue' in fields;
}

/** Null for what the graph has not: another subgraph may know more things than this one. */
function referenceOf(kind: NodeKind) {
  return (reference: Reference, { loaders }: RequestContext) => {
    const key = keyOf(kind, reference);
    return key === null ? null : findNode(loaders, { kind, key });
  };
}

function keyOf(kind: NodeKind, reference: Reference): string | null {
  const field = KEY_FIELDS[kind];
  const key = field === null ? undefined : reference[field];
  if (typeof key === 'string') return key;
  const id = typeof reference.id === 'string' ? fromGlobalId(reference.id) : null;
  return id?.kind === kind ? id.key : null;
}
