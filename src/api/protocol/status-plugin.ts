import type { ApolloServerPlugin } from '@apollo/server';
import { wantsPlainJson } from './acceptable.ts';

/** Requests that were well-formed and whose document, operation or variables were refused. */
const REFUSALS = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
];

/** Sends 200 with the refusal of a document to who asks for `application/json` by name (GraphQL over HTTP, 6.4.1). */
export function statusPlugin<C extends object>(): ApolloServerPlugin<C> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ request, response: { body, http } }) {
          if (http.status !== 400 || body.kind !== 'single') return;
          const codes = body.singleResult.errors?.map(({ extensions }) => String(extensions?.code)) ?? [];
          const isRefusal = codes.length > 0 && codes.every((code) => REFUSALS.includes(code));
          if (isRefusal && wantsPlainJson(request.http?.headers.get('accept') ?? '')) http.status = 200;
        },
      };
    },
  };
}
