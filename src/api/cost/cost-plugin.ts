import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { RequestContext } from '../context.ts';
import { statusOf, waitHeaders } from '../errors/http.ts';
import { rateHeaders } from '../rates/rate-headers.ts';
import { payReading } from '../rates/spend.ts';
import { asksForCost } from './dry-run.ts';
import type { Toll } from './toll.ts';

/**
 * Lets in what is paid for, and tells the cost in every answer. Apollo keeps validated documents, so that a validation
 * rule would look at a document only once, and never at its variables.
 */
export function costPlugin(toll: Toll): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart({ request, contextValue: { bill } }) {
      const isDryRun = asksForCost(request.http?.headers.get('graphql-cost'));
      return {
        async didResolveOperation({ schema, document, operationName, request: { variables } }) {
          try {
            toll.admit({ schema, document, operationName, variables }, bill, isDryRun);
          } catch (error) {
            throw withStatus(error);
          }
        },
        async responseForOperation({ operation }) {
          if (!isDryRun || operation === undefined) return null;
          const http = { headers: new HeaderMap(), status: 200 };
          return { http, body: { kind: 'single', singleResult: {} } };
        },
        async didEncounterErrors({ operation }) {
          if (operation === undefined) payReading(bill.rate);
        },
        async willSendResponse({ response: { body, http } }) {
          for (const [name, value] of Object.entries(rateHeaders(bill.rate))) http.headers.set(name, value);
          if (body.kind !== 'single') return;
          const { data, extensions } = body.singleResult;
          const cost = toll.told(bill, data);
          if (cost !== undefined) body.singleResult.extensions = { ...extensions, cost };
        },
      };
    },
  };
}

/** The same refusal with the status that HTTP has for it, which Apollo takes out again. */
function withStatus(error: unknown): unknown {
  if (!(error instanceof GraphQLError)) return error;
  const http = { status: statusOf(error), headers: new HeaderMap(Object.entries(waitHeaders(error))) };
  return new GraphQLError(error.message, { extensions: { ...error.extensions, http } });
}
