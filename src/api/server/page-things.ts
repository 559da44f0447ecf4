import { parse } from 'graphql';
import { callOf } from '../budget/call-of.ts';
import { findNode } from '../loaders/find-node.ts';
import type { Api } from './create-api.ts';
import type { Has } from './pages.ts';

/** What is looked up for a page, as a program would ask it: so it costs. */
const QUESTION = parse('{ node(id: "") { __typename } }');

/**
 * What a page's status tells of the graph. Where reading needs a token it tells nothing, since a page is asked without one;
 * while the database is away, or its client has nothing left to spend, the page comes unasked, and says so itself.
 */
export function pageThings(
  { createContext, schema, toll }: Pick<Api, 'createContext' | 'schema' | 'toll'>,
  readRequiresToken: boolean,
): Has {
  if (readRequiresToken) return async () => true;
  return async (thing, request, reply) => {
    const { loaders, bill } = createContext(callOf(request, reply));
    try {
      toll.admit({ schema, document: QUESTION }, bill);
      return (await findNode(loaders, thing)) !== null;
    } catch {
      return true;
    }
  };
}
