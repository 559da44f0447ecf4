import type { NodeKind } from '../../domain/global-id.ts';
import type { LinkNetwork } from '../../domain/graph/network.ts';
import type { GraphReader } from '../graph-reader.ts';
import { keysInPages } from '../node/keys-in-pages.ts';

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
    for await (const keys of keysInPages(reader, kind)) {
      for (const key of keys) {
        places.set(key, things.keys.length);
        things.kinds.push(kind);
        things.keys.push(key);
      }
    }
  }
  return things;
}
