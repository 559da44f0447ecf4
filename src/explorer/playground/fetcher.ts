import { createGraphiQLFetcher, type Fetcher } from '@graphiql/toolkit';
import { tellAnswer } from './last-answer.ts';

// The API answers in one piece, so that what comes back is the answer itself and can be looked through.
const ask = createGraphiQLFetcher({ url: '/graphql', enableIncrementalDelivery: false });

/** Asks the API, and tells the strip of pages what it answered. */
export const fetcher: Fetcher = async (request, options) => {
  const answer = await ask(request, options);
  const { query, operationName } = request;
  if (operationName !== 'IntrospectionQuery' && 'data' in answer)
    tellAnswer({ query, operationName: operationName ?? null, data: answer.data });
  return answer;
};
