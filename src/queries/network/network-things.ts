import type { NodeKind } from '../../domain/global-id.ts';
import type { LinkNetwork } from '../../domain/graph/network.ts';
import { KEY_PROPERTY } from '../../domain/graph/node.ts';
import type { GraphReader } from '../graph-reader.ts';
import { texts } from '../rows/read-value.ts';

export type NetworkThings = Pick<LinkNetwork, 'kinds' | 'keys' | 'places'>;

/** Everything of these kinds, each with a place. */
export async function readNetworkThings(reader: GraphReader, kinds: readonly NodeKind[]): Promise<NetworkThings> {
  const things = {
    kinds: [] as NodeKind[],
    keys: [] as string[],
    places: new Map<NodeKind, ReadonlyMap<string, number>>(),
  };
  for (const kind of kinds) {
    const places = new Map<string, number>();
    things.places.set(kind, places);
    for (const key of await keysOf(reader, kind)) {
      places.set(key, things.keys.length);
      things.kinds.push(kind);
      things.keys.push(key);
    }
  }
  return things;
}

async function keysOf(reader: GraphReader, kind: NodeKind): Promise<readonly string[]> {
  const cypher = `// network-things\nMATCH (n:${kind}) RETURN collect(n.${KEY_PROPERTY[kind]}) AS keys`;
  const [row] = await reader.read({ name: 'network-things', cypher });
  return row === undefined ? [] : texts(row, 'keys');
}
