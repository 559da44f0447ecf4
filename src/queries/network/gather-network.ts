import { NODE_KINDS } from '../../domain/global-id.ts';
import { type LinkNetwork, NETWORK_RELATIONS } from '../../domain/graph/network.ts';
import { kindsOf } from '../../domain/graph/relation.ts';
import { atOneVersion } from '../at-one-version.ts';
import type { GraphReader } from '../graph-reader.ts';
import type { GraphStamp } from '../node/graph-version.ts';
import { readNetworkLinks } from './network-links.ts';
import { readNetworkThings } from './network-things.ts';
import { packLinks } from './pack-links.ts';

const kindsLinked = new Set(NETWORK_RELATIONS.flatMap(kindsOf));
const KINDS = NODE_KINDS.filter((kind) => kindsLinked.has(kind));

/** What is linked with what, of one version of the graph; `version`: what the caller just read. Fails with CONFLICT when writes never pause. */
export async function gatherNetwork(reader: GraphReader, version: GraphStamp): Promise<LinkNetwork> {
  const { version: of, found } = await atOneVersion(reader, version, async () => {
    const things = await readNetworkThings(reader, KINDS);
    const links = packLinks();
    for (const relation of NETWORK_RELATIONS) await readNetworkLinks(reader, relation, things, links);
    return { ...things, ...links.pack(things.keys.length) };
  });
  return { version: of, ...found };
}
