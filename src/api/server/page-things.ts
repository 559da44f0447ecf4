import { findNode } from '../loaders/find-node.ts';
import type { Api } from './create-api.ts';
import type { Has } from './pages.ts';

/**
 * What a page's status tells of the graph. Where reading needs a token it tells nothing, since a page is asked without one;
 * while the database is away the page comes, and says so itself.
 */
export function pageThings(api: Pick<Api, 'createContext'>, readRequiresToken: boolean): Has {
  if (readRequiresToken) return async () => true;
  return async (thing) => {
    try {
      return (await findNode(api.createContext().loaders, thing)) !== null;
    } catch {
      return true;
    }
  };
}
