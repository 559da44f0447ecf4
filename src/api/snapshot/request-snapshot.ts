import type { TradeSnapshot } from '../../domain/graph/trade.ts';
import type { StopSignal } from '../../graph/calls/stop-signal.ts';
import type { GraphReader } from '../../queries/graph-reader.ts';
import type { Budget } from '../budget/budget.ts';
import type { CopyCache } from '../copies/copy-cache.ts';

/** The trade of the graph within one request: one version of it, however many fields ask. */
export type RequestSnapshot = () => Promise<TradeSnapshot>;

/** @param left fires where the client leaves before its answer */
export function requestSnapshot(
  trades: CopyCache<TradeSnapshot>,
  reader: GraphReader,
  { waitFor }: Pick<Budget, 'waitFor'>,
  left: StopSignal | undefined,
): RequestSnapshot {
  let reading: Promise<TradeSnapshot> | undefined;
  return () => {
    reading ??= trades.read(reader, waitFor, left);
    return reading;
  };
}
