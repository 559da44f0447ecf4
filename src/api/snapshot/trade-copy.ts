import type { TradeSnapshot } from '../../domain/graph/trade.ts';
import { placeAmong } from '../../domain/graph/trade-places.ts';
import { inSlices } from '../../event-loop/in-slices.ts';
import type { GraphReader } from '../../queries/graph-reader.ts';
import { changedReporters } from '../../queries/history/changed-reporters.ts';
import { changedStarts } from '../../queries/history/changed-starts.ts';
import type { ChangeMark } from '../../queries/history/changed-things.ts';
import { deliveriesOf, firmsOf, gatherTrade } from '../../queries/snapshot/gather-trade.ts';
import type { CopyOf } from '../copies/kept-copy.ts';
import { withDeliveries, withFirms } from './renewed-trade.ts';

/** Every firm and delivery of a version of the graph, in memory. */
export const TRADE_COPY: CopyOf<TradeSnapshot> = {
  gather: gatherTrade,
  async bring(reader, trade, changes) {
    const renewed = await bringFirms(reader, trade, changes);
    return renewed && bringDeliveries(reader, renewed, changes);
  },
  mayBeMixed: false,
};

/** Null where one is gone: its deliveries are those of the firm that it was merged with. */
async function bringFirms(
  reader: GraphReader,
  trade: TradeSnapshot,
  changes: readonly ChangeMark[],
): Promise<TradeSnapshot | null> {
  const slugs = new Set(await changedReporters(reader, changes));
  for (const { kind, key } of changes) if (kind === 'Firm') slugs.add(key);
  const found = await firmsOf(reader, [...slugs].sort());
  return found.length < slugs.size ? null : withFirms(trade, found);
}

/** Those of a firm that has one which changed, or a share whose claims did, are read anew, all of them. */
async function bringDeliveries(
  reader: GraphReader,
  trade: TradeSnapshot,
  changes: readonly ChangeMark[],
): Promise<TradeSnapshot> {
  const seqs = changes.filter(({ kind }) => kind === 'Relation').map(({ seq }) => seq);
  const claims = new Set(changes.filter(({ kind }) => kind === 'Claim').map(({ key }) => key));
  const starts = [...(await changedStarts(reader, seqs)), ...(await suppliersCiting(trade, claims))];
  if (starts.length === 0) return trade;
  const placeOf = (slug: string) => placeAmong(trade.firms, slug);
  const suppliers = [...new Set(starts)].sort();
  const found = await deliveriesOf(reader, suppliers, placeOf);
  return withDeliveries(trade, new Set(suppliers.map(placeOf)), found);
}

/** Slugs of those who have a share that rests on one of these claims. */
async function suppliersCiting(trade: TradeSnapshot, claims: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const places = new Set<number>();
  if (claims.size > 0) {
    await inSlices(trade.links, ({ from, stated }) => {
      if (stated?.claims.some(({ id }) => claims.has(id))) places.add(from);
    });
  }
  return new Set([...places].map((place) => trade.firms[place]?.slug ?? ''));
}
