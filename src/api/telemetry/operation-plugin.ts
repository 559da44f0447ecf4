import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server';
import type { RequestContext } from '../context.ts';
import { closeOperation, noteErrors, noteOperation } from './request-record.ts';

/** Writes down which operation Apollo answers and with which errors. It asks for no field's beginning or end, which would cost a third of a wide answer's time. */
export function operationPlugin(): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart({ contextValue: { record } }) {
      if (record === null) return;
      return {
        async didResolveOperation({ source, operationName: name, operation }) {
          if (operation !== undefined) noteOperation(record, { name, kind: operation.operation, source });
        },
        async willSendResponse({ response }) {
          noteErrors(record, errorsIn(response));
          closeOperation(record);
        },
      };
    },
  };
}

function errorsIn({ body }: GraphQLResponse) {
  return body.kind === 'single' ? (body.singleResult.errors ?? []) : (body.initialResult.errors ?? []);
}
