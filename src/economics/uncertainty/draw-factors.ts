import type { UnitMoney } from '../money-flow/unit-money.ts';
import { evaluate } from '../plan/evaluate.ts';
import type { Entries } from '../plan/holder-plan.ts';
import { gatherSpend, gatherUnitProfits } from '../plan/profits.ts';
import { roundingError } from '../summation.ts';
import type { DrawModel } from './draw-model.ts';
import type { FactorLayout } from './factor-layout.ts';
import { TILE } from './sampler.ts';

/** Numbers that the factors of so many draws take: [tile][column][draw within the tile]. */
export function factorRoom({ columns }: FactorLayout, draws: number): number {
  return Math.ceil(draws / TILE) * TILE * columns;
}

const NONE = new Float64Array(0);

/** Draws are moved to the store so many at a time, a cache line of each column. */
const LINE = 8;

/** Makes draws `first` to `end` and stores their factors; threads may share the store, each draw has its own places. */
export function drawFactors(model: DrawModel, first: number, end: number, store: Float64Array): void {
  const scratch = createScratch(model);
  for (let start = first; start < end; start = nextTile(start)) {
    const count = Math.min(end, nextTile(start)) - start;
    model.sampler.prepare(start, count);
    for (let from = 0; from < count; from += LINE) {
      const lines = Math.min(LINE, count - from);
      for (let line = 0; line < lines; line++) drawOne(model, from + line, scratch, line);
      moveLines(model.layout.columns, scratch.lines, lines, start + from, store);
    }
  }
}

function drawOne(model: DrawModel, n: number, scratch: Scratch, line: number): void {
  model.sampler.place(n, model.values);
  evaluate(model.plan, model.values, true, model.state);
  const { layout, state } = model;
  const place = line * layout.columns;
  for (let side = 0; side < layout.cases; side++) {
    const { money } = side === 0 ? state.scenario : state.baseline;
    storePool(money, place + layout.at.pool + side * layout.technologies, scratch.lines);
  }
  for (const { entries, side, views } of scratch.units) {
    const { money } = side === 0 ? state.scenario : state.baseline;
    const view = views[line];
    if (view !== undefined) gatherUnitProfits(entries, money, view);
  }
  storeChanges(model, place, scratch);
}

/** From [draw][column] to [tile][column][draw]. */
function moveLines(columns: number, lines: Float64Array, count: number, draw: number, store: Float64Array): void {
  const tile = Math.floor(draw / TILE) * TILE * columns + (draw % TILE);
  for (let column = 0; column < columns; column++) {
    const place = tile + column * TILE;
    for (let line = 0; line < count; line++) store[place + line] = lines[line * columns + column] ?? Number.NaN;
  }
}

function nextTile(draw: number): number {
  return (Math.floor(draw / TILE) + 1) * TILE;
}

interface Scratch {
  readonly spend: Float64Array;
  readonly other: Float64Array;
  /** The factors of a few draws, [draw][column]. */
  readonly lines: Float64Array;
  readonly units: readonly UnitColumns[];
}

/** The columns of one kind of unit profit in one case, as a view of each line: views cost too much to make for each draw. */
interface UnitColumns {
  readonly entries: Entries;
  readonly side: number;
  readonly views: readonly Float64Array[];
}

function createScratch({ plan, layout }: DrawModel): Scratch {
  const spends = layout.technologies * plan.years.length;
  const lines = new Float64Array(LINE * layout.columns);
  const sides = layout.cases === 1 ? [plan.holders.scenario] : [plan.holders.scenario, plan.holders.baseline];
  const units = (['holders', 'stages'] as const).flatMap((of) => {
    let column = layout.at[of];
    return sides.map((entriesOf, side): UnitColumns => {
      const start = column;
      const entries = entriesOf[of];
      column += entries.technology.length;
      const views = Array.from({ length: LINE }, (_, line) => {
        return lines.subarray(line * layout.columns + start, line * layout.columns + column);
      });
      return { entries, side, views };
    });
  });
  return { spend: new Float64Array(spends), other: new Float64Array(spends), lines, units };
}

/** Profit of all stages per dollar of a technology. */
function storePool(money: readonly UnitMoney[], place: number, lines: Float64Array): void {
  for (let technology = 0; technology < money.length; technology++) {
    lines[place + technology] = totalOf(money[technology]?.captureProfit ?? NONE);
  }
}

/** Dollars by technology: the change in spend, or each case's own where their money flows differ. */
function storeChanges(model: DrawModel, place: number, { spend, other, lines }: Scratch): void {
  const { plan, state, layout, domain } = model;
  gatherSpend(plan, state.scenario, domain, spend);
  gatherSpend(plan, state.baseline, domain, other);
  if (layout.cases === 1) {
    for (let i = 0; i < spend.length; i++) spend[i] = (spend[i] ?? 0) - (other[i] ?? 0);
  } else {
    storeDollars(model, other, 1, -1, place, lines);
  }
  storeDollars(model, spend, 0, 1, place, lines);
}

function storeDollars(
  { layout, discount }: DrawModel,
  spend: Float64Array,
  side: number,
  sign: number,
  place: number,
  lines: Float64Array,
): void {
  const years = discount.length;
  for (let technology = 0; technology < layout.technologies; technology++) {
    const column = place + layout.at.dollars + (technology * layout.cases + side) * layout.periods;
    let present = 0;
    for (let year = 0; year < years; year++) {
      const dollars = sign * (spend[technology * years + year] ?? 0);
      present += dollars * (discount[year] ?? 0);
      lines[column + year] = dollars;
    }
    lines[column + years] = present;
  }
}

/** Compensated, as every sum over rows. */
function totalOf(terms: Float64Array): number {
  let sum = 0;
  let lost = 0;
  for (let index = 0; index < terms.length; index++) {
    const term = terms[index] ?? Number.NaN;
    const next = sum + term;
    lost += roundingError(sum, term, next);
    sum = next;
  }
  return sum + lost;
}
