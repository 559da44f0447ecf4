import type { Page, PageRequest } from '../../queries/paging/page.ts';
import { toCursor } from './cursor.ts';

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
  signature: string,
  totalCount: () => Promise<number>,
): Connection<T> {
  const edges = page.entries.map(({ node, place }) => ({ node, cursor: toCursor(signature, place) }));
  const forward = request.direction === 'FORWARD';
  return {
    nodes: edges.map(({ node }) => node),
    edges,
    pageInfo: {
      hasNextPage: forward ? page.more : request.before !== null,
      hasPreviousPage: forward ? request.after !== null : page.more,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}
