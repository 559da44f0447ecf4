import type { LinkNetwork } from '../../domain/graph/network.ts';
import { GraphError } from '../../graph/graph-error.ts';
import type { GraphStore } from '../../graph/graph-store.ts';
import type { GraphReader } from '../../queries/graph-reader.ts';
import { gatherNetwork } from '../../queries/network/gather-network.ts';
import { graphVersion } from '../../queries/node/graph-version.ts';

/** The network of the graph's version where it is there already; null while it is not, and the database is to be searched. */
export type RequestNetwork = () => Promise<LinkNetwork | null>;

/** What requests share: the network of the newest version that was asked about twice. */
export interface NetworkCache {
  forRequest(reader: GraphReader): RequestNetwork;
  /** Ends the reading that goes on. */
  close(): Promise<void>;
}

/** Milliseconds that one statement of the reading may take. */
const STATEMENT_MS = 30_000;

/**
 * Reads beside the requests, so that none waits for it, and each version once: what failed is not tried again, since the
 * database answers too.
 * @param report is told what failed and should not have
 */
export function createNetworkCache(store: GraphStore, report: (error: unknown) => void): NetworkCache {
  const leaving = new AbortController();
  const options = { timeoutMs: STATEMENT_MS, signal: leaving.signal };
  const beside: GraphReader = { read: (statement, parameters) => store.read(statement, parameters, options) };
  let kept: LinkNetwork | null = null;
  let reading: Promise<void> | null = null;
  const versions = { asked: -1, tried: -1 };

  async function gather(version: number): Promise<void> {
    try {
      kept = await gatherNetwork(beside, version);
    } catch (error) {
      // Writes that never pause, a database that is away: nothing that a request has to know.
      if (!(error instanceof GraphError)) report(error);
    }
    reading = null;
  }

  /** A version that is asked about once is not worth the reading: in a graph that is written to all the time each is. */
  function startAtSecond(version: number): void {
    const again = versions.asked === version && versions.tried !== version;
    versions.asked = version;
    if (!again || reading !== null || leaving.signal.aborted) return;
    versions.tried = version;
    reading = gather(version);
  }

  return {
    forRequest: (reader) => async () => {
      const version = await graphVersion(reader);
      if (kept?.version === version) return kept;
      startAtSecond(version);
      return null;
    },
    async close() {
      leaving.abort();
      await reading;
    },
  };
}
