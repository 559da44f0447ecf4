import type { GraphQLFormattedError } from 'graphql';

/** Takes out of graphql's own errors which names of the schema may have been meant; ours name things of the graph. */
export function hideNames(error: GraphQLFormattedError): GraphQLFormattedError {
  if (error.extensions?.argument !== undefined) return error;
  return { ...error, message: error.message.replace(/ ?Did you mean (.+?)\?$/, '') };
}
