import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import { apiError } from '../errors/api-error.ts';

const ADDRESSES = { query: '/graphql', mutation: '/graphql', subscription: '/graphql/stream' };

/** Sends an operation that an address does not answer to the one that does. */
export function operationKindsPlugin<C extends object>(): ApolloServerPlugin<C> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ operation, schema }) {
          const kind = operation?.operation ?? OperationTypeNode.QUERY;
          if (kind !== 'subscription' && schema.getRootType(kind)) return;
          const message = `Send a ${kind} to ${ADDRESSES[kind]}; this address does not answer any.`;
          // Apollo takes the status out again; without one it would be 500.
          throw apiError('BAD_USER_INPUT', message, { argument: 'query', http: { status: 400 } });
        },
      };
    },
  };
}
