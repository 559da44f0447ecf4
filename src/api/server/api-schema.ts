import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { needRoles } from '../authorization/need-roles.ts';
import { resolvers } from '../resolvers/index.ts';
import { loadSchema } from './load-schema.ts';

let built: GraphQLSchema | undefined;

/** The schema with what answers it, which hangs on no server and no request: built once a process. */
export function apiSchema(): GraphQLSchema {
  built ??= needRoles(makeExecutableSchema({ typeDefs: loadSchema(), resolvers }));
  return built;
}
