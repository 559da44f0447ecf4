import type { TradeSnapshot } from '../../domain/graph/trade.ts';
import type { GraphReader } from '../../queries/graph-reader.ts';
import { graphVersion } from '../../queries/node/graph-version.ts';
import { gatherTrade } from '../../queries/snapshot/gather-trade.ts';
import type { Wait } from '../budget/budget.ts';
import type { CacheUse } from '../model/least-recently-used.ts';
import { createVersionCache } from '../model/version-cache.ts';

/** The trade of the graph within one request: one version of it, however many fields ask. */
export type RequestSnapshot = () => Promise<TradeSnapshot>;

/** What requests share: the trade of each version of the graph, read by the first that asks. */
export interface SnapshotCache {
  /** @param wait for what another request reads; without it to its end */
  forRequest(reader: GraphReader, wait?: Wait): RequestSnapshot;
  use(): CacheUse;
}

export function createSnapshotCache(): SnapshotCache {
  const trade = createVersionCache<TradeSnapshot>();
  return {
    use: trade.use,
    forRequest(reader, wait) {
      let reading: Promise<TradeSnapshot> | undefined;
      const read = async () => {
        const version = await graphVersion(reader);
        return trade.at(version, () => gatherTrade(reader, version), wait);
      };
      return () => {
        reading ??= read();
        return reading;
      };
    },
  };
}
