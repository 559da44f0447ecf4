import type { Page, PageRequest, Placed } from '../../queries/paging/page.ts';
import { type ListSignature, toCursor } from './cursor.ts';

/** A page as Relay wants it. GraphQL calls `totalCount` only when a query selects it, so that nothing is counted in vain. */
export interface Connection<T> {
  readonly nodes: readonly T[];
  readonly edges: readonly Edge<T>[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: () => Promise<number>;
}

export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

export function toConnection<T>(
  page: Page<T>,
  request: PageRequest,
  signature: ListSignature,
  totalCount: () => Promise<number>,
): Connection<T> {
  const forward = request.direction === 'FORWARD';
  // A cursor costs more than the rest of an entry, and most queries ask for none.
  const cursor = ({ place }: Placed<T>) => toCursor(signature, place);
  const cursorAt = (index: number) => {
    const entry = page.entries.at(index);
    return entry === undefined ? null : cursor(entry);
  };
  return {
    nodes: page.entries.map(({ node }) => node),
    get edges() {
      return page.entries.map((entry) => ({
        node: entry.node,
        get cursor() {
          return cursor(entry);
        },
      }));
    },
    pageInfo: {
      hasNextPage: forward ? page.more : request.before !== null,
      hasPreviousPage: forward ? request.after !== null : page.more,
      get startCursor() {
        return cursorAt(0);
      },
      get endCursor() {
        return cursorAt(-1);
      },
    },
    totalCount,
  };
}
