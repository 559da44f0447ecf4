import type { LinkNetwork } from '../../domain/graph/network.ts';
import { type SharedReading, takePart } from '../../graph/calls/shared-reading.ts';
import { createStop, type StopSignal } from '../../graph/calls/stop-signal.ts';
import { GraphError } from '../../graph/graph-error.ts';
import type { GraphStore } from '../../graph/graph-store.ts';
import type { GraphReader } from '../../queries/graph-reader.ts';
import { gatherNetwork } from '../../queries/network/gather-network.ts';
import { type GraphStamp, graphStamp } from '../../queries/node/graph-version.ts';

/** The network of the graph's version where it is there already; null while it is not, and the database is to be searched. */
export type RequestNetwork = () => Promise<LinkNetwork | null>;

/** What requests share: the network of the newest version that was asked about twice. */
export interface NetworkCache {
  /** @param left fires where the client leaves before its answer */
  forRequest(reader: GraphReader, left?: StopSignal): RequestNetwork;
  /** Ends the reading that goes on. */
  close(): Promise<void>;
}

/** Milliseconds that one statement of the reading may take. */
const STATEMENT_MS = 30_000;

/** A reading that goes on. */
interface Reading extends SharedReading {
  readonly version: GraphStamp;
  readonly done: Promise<void>;
}

/**
 * Reads beside the requests, so that none waits for it, and each version once: what failed is not tried again, since the
 * database answers too. Where all who asked meanwhile leave before they are answered, the reading stops; whoever was answered
 * by the database may ask again, so that it goes on for them.
 * @param report is told what failed and should not have
 */
export function createNetworkCache(store: GraphStore, report: (error: unknown) => void): NetworkCache {
  let isClosed = false;
  let kept: LinkNetwork | null = null;
  let reading: Reading | null = null;
  const versions: Record<'asked' | 'tried', GraphStamp> = { asked: '', tried: '' };

  async function gather(version: GraphStamp, signal: StopSignal): Promise<void> {
    const options = { timeoutMs: STATEMENT_MS, signal };
    const beside: GraphReader = { read: (statement, parameters) => store.read(statement, parameters, options) };
    try {
      kept = await gatherNetwork(beside, version);
    } catch (error) {
      if (signal.aborted) versions.tried = '';
      // Writes that never pause, a database that is away: nothing that a request has to know.
      if (!(error instanceof GraphError)) report(error);
    }
    reading = null;
  }

  /** A version that is asked about once is not worth the reading: in a graph that is written to all the time each is. */
  function startAtSecond(version: GraphStamp): void {
    const again = versions.asked === version && versions.tried !== version;
    versions.asked = version;
    if (!again || reading !== null || isClosed) return;
    versions.tried = version;
    const stopping = createStop();
    const done = gather(version, stopping.signal);
    reading = { version, done, stopping, waiting: 0 };
  }

  return {
    forRequest: (reader, left) => async () => {
      const version = await graphStamp(reader);
      if (kept?.version === version) return kept;
      startAtSecond(version);
      if (reading?.version === version) takePart(reading, left);
      return null;
    },
    async close() {
      isClosed = true;
      reading?.stopping.abort();
      await reading?.done;
    },
  };
}
