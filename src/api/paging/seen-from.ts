import type { SeenFrom } from '../../domain/graph/link.ts';
import type { Connection } from './connection.ts';

/** A page whose links know as of which day they were asked for, so that what hangs on them shows nothing later. */
export function seenFrom<T extends SeenFrom>(
  asOf: string | null | undefined,
  page: Promise<Connection<T>>,
): Promise<Connection<T>> {
  return asOf === null || asOf === undefined ? page : page.then((connection) => from(asOf, connection));
}

function from<T extends SeenFrom>(asOf: string, connection: Connection<T>): Connection<T> {
  const { pageInfo, totalCount, nodes } = connection;
  return {
    ...{ pageInfo, totalCount },
    nodes: nodes.map((node) => ({ ...node, asOf })),
    get edges() {
      return connection.edges.map((edge) => ({
        node: { ...edge.node, asOf },
        get cursor() {
          return edge.cursor;
        },
      }));
    },
  };
}
