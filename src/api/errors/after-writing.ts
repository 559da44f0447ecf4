import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';

const MADE =
  'What was sent took effect, and this is of reading it afterwards: ask for it by a query, and do not send it again.';

/**
 * Tells whoever writes that what fails below a mutation's own field fails after the write: its errors say so, and never "retry",
 * with which the same would be written twice.
 */
export function afterWritingPlugin<C extends object>(): ApolloServerPlugin<C> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ operation, response: { body } }) {
          if (operation?.operation !== 'mutation' || body.kind !== 'single') return;
          const { errors } = body.singleResult;
          if (errors !== undefined) body.singleResult.errors = errors.map(toldAsMade);
        },
      };
    },
  };
}

function toldAsMade(error: GraphQLFormattedError): GraphQLFormattedError {
  if ((error.path?.length ?? 0) < 2) return error;
  const { retryAfterSeconds: _none, ...extensions } = error.extensions ?? {};
  return { ...error, message: `${error.message} ${MADE}`, extensions: { ...extensions, retry: false } };
}
