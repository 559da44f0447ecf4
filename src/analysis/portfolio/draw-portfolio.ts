import type { DrawnCase } from '../../economics/comparison/drawn-differences.ts';
import { byKey } from '../../economics/key-order.ts';
import { stageOfRest } from '../../economics/parameter-id.ts';
import type { FigureRow } from '../../economics/uncertainty/factor-layout.ts';
import { drawnChanges } from '../../economics/uncertainty/figures.ts';
import type { Interval } from '../../economics/uncertainty/intervals.ts';
import { summaryOf } from '../../economics/uncertainty/summaries.ts';
import { correlation } from './correlation.ts';
import { type Held, heldWithGroup } from './held-with-group.ts';
import type { DrawnPortfolio, Hedge, Holding } from './portfolio-types.ts';

/** A holding, and what turns its change into a part of its firm's operating income; null where that is not known. */
export interface DrawnHolding extends Holding {
  readonly operatingIncomeUsd: number | null;
}

const MOST_HEDGES = 20;

/**
 * How sure a portfolio's change is, and who would gain when it loses: draw by draw, so that what moves together stays so.
 * One firm's draws at a time are held: those of all holdings could be a gigabyte.
 * @param pulse called before each firm; to stop, it throws
 */
export function drawPortfolio(
  drawn: DrawnCase,
  holdings: readonly DrawnHolding[],
  year: number,
  pulse: () => void = () => undefined,
): DrawnPortfolio {
  const held = heldWithGroup(holdings, drawn.run.plan.prepared);
  const { draws } = drawn.run.choice;
  const [totalChange, totalShare] = [new Float64Array(draws), new Float64Array(draws)];
  const each = holdings.map(({ firm, weight, operatingIncomeUsd }) => {
    pulse();
    const changes = changesOf(drawn, firm, year);
    if (!held.parentOf(firm)) addTo(totalChange, changes);
    const shares = sharesOf(drawn, { firm, weight, operatingIncomeUsd }, changes);
    if (shares !== null) addTo(totalShare, scaled(shares, weight));
    return { change: intervalOf(drawn, changes), share: shares && intervalOf(drawn, shares) };
  });
  return {
    changes: each.map(({ change }) => change),
    shares: each.map(({ share }) => share),
    totalChange: intervalOf(drawn, totalChange),
    totalShare: intervalOf(drawn, totalShare),
    hedges: hedgesOf(drawn, totalShare, held, year, pulse),
  };
}

/** Named firms outside of the portfolio whose change runs against it. */
function hedgesOf(
  drawn: DrawnCase,
  portfolio: Float64Array,
  held: Held,
  year: number,
  pulse: () => void,
): readonly Hedge[] {
  const firms = drawn.run.layout.rows.filter(({ kind, key }) => kind === 'holder' && stageOfRest(key) === null);
  return firms
    .filter(({ key }) => !held.firm(key) && !held.parentOf(key))
    .map(({ key }) => {
      pulse();
      return { key, correlation: correlation(changesOf(drawn, key, year), portfolio) };
    })
    .filter((row) => row.correlation < 0)
    .sort((a, b) => a.correlation - b.correlation || byKey(a.key, b.key))
    .slice(0, MOST_HEDGES)
    .map(({ key, correlation: with_ }): Hedge => {
      const change = intervalOf(drawn, changesOf(drawn, key, year));
      return { firm: key, correlation: with_, changeUsd: change.mean, change };
    });
}

/** A firm's change in every draw, with its subsidiaries where it is their ultimate parent; 0 where it is not in the chain. */
function changesOf({ run, store }: DrawnCase, firm: string, year: number): Float64Array {
  const changes = new Float64Array(run.choice.draws);
  const row = placeOf(run.layout.rows, firm);
  if (row !== -1) drawnChanges(run.layout, store, row, run.plan.years.indexOf(year), changes);
  return changes;
}

/** Of the operating income; null where that is not known, but for a firm outside of the chain, of whose income nothing changes. */
function sharesOf({ run }: DrawnCase, holding: DrawnHolding, changes: Float64Array): Float64Array | null {
  const { firm, operatingIncomeUsd } = holding;
  if (placeOf(run.layout.rows, firm) === -1) return changes;
  return operatingIncomeUsd === null ? null : scaled(changes, 1 / operatingIncomeUsd);
}

function placeOf(rows: readonly FigureRow[], firm: string): number {
  const group = rows.findIndex(({ kind, key }) => kind === 'group' && key === firm);
  return group === -1 ? rows.findIndex(({ kind, key }) => kind === 'holder' && key === firm) : group;
}

function scaled(values: Float64Array, factor: number): Float64Array {
  return values.map((value) => value * factor);
}

function addTo(total: Float64Array, part: Float64Array): void {
  for (const [draw, value] of part.entries()) total[draw] = (total[draw] ?? 0) + value;
}

function intervalOf({ run }: DrawnCase, values: Float64Array): Interval {
  const { draws, seed, method } = run.choice;
  const [p5 = 0, p50 = 0, p95 = 0, mean = 0, standardError = 0, probabilityOfGain = 0] = summaryOf(values, method);
  return { p5, p50, p95, mean, standardError, probabilityOfGain, draws, seed };
}
