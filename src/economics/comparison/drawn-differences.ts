import { differenceOf } from '../difference.ts';
import type { DrawRun } from '../uncertainty/draw-model.ts';
import type { FigureRow } from '../uncertainty/factor-layout.ts';
import { drawnChanges } from '../uncertainty/figures.ts';
import type { Interval, Period } from '../uncertainty/intervals.ts';
import { summaryOf } from '../uncertainty/summaries.ts';
import type { DrawChoice } from '../uncertainty/uncertainty.ts';

/** A scenario with its draws. Two that are compared have drawn alike: the same choice over the same parameters. */
export interface DrawnCase {
  readonly run: DrawRun;
  readonly store: Float64Array;
}

/** How sure b's change less a's is, of one year and of the present value: draw by draw, so that only what differs is left. */
export interface DifferenceIntervals {
  holder(key: string, grouped: boolean, period: Period): Interval | null;
  stage(key: string, period: Period): Interval | null;
  pool(period: Period): Interval | null;
}

/** Every figure that either has. */
export function differenceRows(a: DrawnCase, b: DrawnCase): readonly FigureRow[] {
  const rows = new Map([...a.run.layout.rows, ...b.run.layout.rows].map((row) => [nameOf(row), row]));
  return [...rows.values()];
}

export function differencePeriods(year: number): readonly Period[] {
  return [year, 'PRESENT_VALUE'];
}

/** The numbers of `summaryOf` for one figure. A scenario that has not the figure counts as 0 in every draw. */
export function summariseDifference(a: DrawnCase, b: DrawnCase, row: FigureRow, period: Period): readonly number[] {
  const { draws, method } = a.run.choice;
  const ofA = changesOf(a, row, period);
  const ofB = changesOf(b, row, period);
  const differences = Float64Array.from({ length: draws }, (_, n) => differenceOf(ofB[n] ?? 0, ofA[n] ?? 0));
  return summaryOf(differences, method);
}

/** @param summaries by `<kind> <key> <period>` */
export function readDifferences(
  { draws, seed }: DrawChoice,
  summaries: ReadonlyMap<string, readonly number[]>,
): DifferenceIntervals {
  const at = (kind: FigureRow['kind'], key: string, period: Period): Interval | null => {
    const numbers = summaries.get(`${kind} ${key} ${period}`);
    if (numbers === undefined) return null;
    const [p5 = 0, p50 = 0, p95 = 0, mean = 0, standardError = 0, probabilityOfGain = 0] = numbers;
    return { p5, p50, p95, mean, standardError, probabilityOfGain, draws, seed };
  };
  return {
    holder: (key, grouped, period) => (grouped ? at('group', key, period) : null) ?? at('holder', key, period),
    stage: (key, period) => at('stage', key, period),
    pool: (period) => at('pool', 'pool', period),
  };
}

function changesOf({ run, store }: DrawnCase, row: FigureRow, period: Period): Float64Array {
  const changes = new Float64Array(run.choice.draws);
  const place = placeOf(run.layout.rows, row);
  if (place !== -1) drawnChanges(run.layout, store, place, positionOf(run, period), changes);
  return changes;
}

/** A group of which a scenario has one member alone, the parent, is that firm's own row there. */
function placeOf(rows: readonly FigureRow[], { kind, key }: FigureRow): number {
  const place = rows.findIndex((row) => row.kind === kind && row.key === key);
  return place === -1 && kind === 'group' ? placeOf(rows, { kind: 'holder', key }) : place;
}

/** The years of both have been found to hold the year. */
function positionOf({ plan }: DrawRun, period: Period): number {
  return period === 'PRESENT_VALUE' ? plan.years.length : plan.years.indexOf(period);
}

function nameOf({ kind, key }: FigureRow): string {
  return `${kind} ${key}`;
}
