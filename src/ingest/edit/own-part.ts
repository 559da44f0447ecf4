import { NO_MONEY } from '../plan/firm-money.ts';
import { FIRM, FISCAL_YEAR } from '../plan/node-shapes.ts';
import type { NodeShape } from '../plan/shape.ts';
import { type Snapshot, snapshotText } from './thing-change.ts';

/** Properties that figures and rates make, and no row of the thing's own: a firm's money, and all of a fiscal year. */
const OF_FIGURES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [FIRM.label, new Set(Object.keys(NO_MONEY))],
  [FISCAL_YEAR.label, new Set<string>(FISCAL_YEAR.properties)],
]);

/** Whether two states of a thing differ in what its own row says. */
export function differInOwn({ label }: NodeShape, one: Snapshot, other: Snapshot): boolean {
  const others = OF_FIGURES.get(label);
  const own = (snapshot: Snapshot) =>
    Object.fromEntries(Object.entries(snapshot).filter(([name]) => others?.has(name) !== true));
  return snapshotText(own(one)) !== snapshotText(own(other));
}
