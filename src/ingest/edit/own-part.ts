import { NO_MONEY } from '../plan/firm-money.ts';
import { FIRM, FISCAL_YEAR, TECHNOLOGY } from '../plan/node-shapes.ts';
import type { Link, NodeItem, NodeShape } from '../plan/shape.ts';
import { type Snapshot, snapshotText } from './thing-change.ts';

/** Properties that figures and rates make, and no row of the thing's own: a firm's money, and all of a fiscal year. */
const OF_FIGURES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [FIRM.label, new Set(Object.keys(NO_MONEY))],
  [FISCAL_YEAR.label, new Set<string>(FISCAL_YEAR.properties)],
]);

/**
 * Whether a thing differs from `before` in what its own row says. A generation that comes to a technology is a row of its own; one
 * that is taken from it is what others had said. Whose price the price path is, rows of relative prices say.
 */
export function differInOwn({ label }: NodeShape, before: Snapshot, after: Snapshot): boolean {
  const others = OF_FIGURES.get(label);
  const own = (snapshot: Snapshot) =>
    withoutReference(Object.fromEntries(Object.entries(snapshot).filter(([name]) => others?.has(name) !== true)));
  const compared = label === TECHNOLOGY.label ? withoutGiven(before, after) : after;
  return snapshotText(own(before)) !== snapshotText(own(compared));
}

/** The technology with those generations alone that it served before. */
function withoutGiven(before: Snapshot, after: Snapshot): Snapshot {
  const had = new Set(linksOf(before).serves?.map(endText));
  const serves = linksOf(after).serves?.filter((end) => had.has(endText(end)));
  return { ...after, links: { ...linksOf(after), serves } };
}

/** A number of the price path without the technologies that it is about, all else as it is. */
function withoutReference(snapshot: Snapshot): Snapshot {
  const isOfPath = snapshot.house === true && snapshot.metric === 'PRICE';
  return isOfPath ? { ...snapshot, links: { ...linksOf(snapshot), technology: [] } } : snapshot;
}

/** The links of a snapshot are made by `readNodes`, a list of ends for each name. */
function linksOf({ links }: Snapshot): NodeItem['links'] {
  return links as NodeItem['links'];
}

function endText({ key, number }: Link): string {
  return `${key} ${number}`;
}
