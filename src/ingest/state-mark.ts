import { randomUUID } from 'node:crypto';

/** The parameter of a statement that raises the graph's version: what only the state that it makes has, also after a restore. */
export function newMark(): { readonly mark: string } {
  return { mark: randomUUID() };
}
