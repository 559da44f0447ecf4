import type { PreparedEvidence } from '../case/prepared-evidence.ts';
import { byKey } from '../key-order.ts';
import { stageOfRest } from '../parameter-id.ts';
import type { CaseEntries, Entries } from '../plan/holder-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { startsOf } from '../starts.ts';

/**
 * A draw is kept as its factors rather than as every figure: profit per dollar of each holder and stage in each
 * technology, which is free of years, and the dollars by technology and year. A figure is a short sum of products,
 *   ΔΠ(row, year) = Σ unit · dollars,
 * so that a draw takes a quarter of the room, and figures are made only once their quantiles are taken.
 */
export interface FactorLayout {
  /** What has an interval, in order: holders, groups of several, stages, the pool. */
  readonly rows: readonly FigureRow[];
  /** The scenario's years and, last, the present value. */
  readonly periods: number;
  /** 1 where both cases share their money flow (dollars are then the change in spend), else 2 (the baseline's negated). */
  readonly cases: number;
  readonly technologies: number;
  /** Products of row r are `start[r]` to `start[r + 1]`. */
  readonly start: Int32Array;
  /** Column of each product's unit profit. */
  readonly unit: Int32Array;
  /** First of its `periods` columns of dollars. */
  readonly dollars: Int32Array;
  /** Columns of a draw. */
  readonly columns: number;
  /** Where each kind of column begins. */
  readonly at: { readonly holders: number; readonly stages: number; readonly pool: number; readonly dollars: number };
}

export type FigureKind = 'holder' | 'group' | 'stage' | 'pool';

export interface FigureRow {
  readonly kind: FigureKind;
  readonly key: string;
}

interface Product {
  readonly unit: number;
  readonly technology: number;
  /** Row of the holder or stage whose unit profit it is. */
  readonly source: number;
  /** 0: scenario, 1: baseline. */
  readonly side: number;
}

export function layOutFactors(plan: Plan): FactorLayout {
  const { prepared, holders } = plan;
  const sides = plan.baseline.money === plan.scenario.money ? [holders.scenario] : [holders.scenario, holders.baseline];
  const technologies = prepared.technologies.length;
  const sizeOf = (of: 'holders' | 'stages') => sides.reduce((sum, side) => sum + side[of].technology.length, 0);
  const stages = sizeOf('holders');
  const pool = stages + sizeOf('stages');
  const at = { holders: 0, stages, pool, dollars: pool + technologies * sides.length };
  const periods = plan.years.length + 1;
  const rows = figureRows(plan, sides, at);
  const products = rows.map(({ products }) => [...products].sort(inOrder));
  const all = products.flat();
  return {
    rows: rows.map(({ kind, key }) => ({ kind, key })),
    periods,
    cases: sides.length,
    technologies,
    start: startsOf(products.map((list) => list.length)),
    unit: Int32Array.from(all, ({ unit }) => unit),
    dollars: Int32Array.from(all, ({ technology, side }) => at.dollars + (technology * sides.length + side) * periods),
    columns: at.dollars + technologies * sides.length * periods,
    at,
  };
}

/** Of each source the scenario's product directly before the baseline's, so that equal ones cancel to exactly 0. */
function inOrder(a: Product, b: Product): number {
  return a.technology - b.technology || a.source - b.source || a.side - b.side;
}

type RowProducts = FigureRow & { readonly products: readonly Product[] };

function figureRows(plan: Plan, sides: readonly CaseEntries[], at: FactorLayout['at']): readonly RowProducts[] {
  const { holders, stages } = plan.holders;
  const ofHolders = productsOf(
    sides.map((side) => side.holders),
    at.holders,
  );
  const ofStages = productsOf(
    sides.map((side) => side.stages),
    at.stages,
  );
  return [
    ...holders.map((key, row) => ({ kind: 'holder' as const, key, products: ofHolders[row] ?? [] })),
    ...groupsOf(plan.prepared, holders).map(([key, members]) => {
      return { kind: 'group' as const, key, products: members.flatMap((row) => ofHolders[row] ?? []) };
    }),
    ...stages.map((key, row) => ({ kind: 'stage' as const, key, products: ofStages[row] ?? [] })),
    { kind: 'pool', key: 'pool', products: poolProducts(plan.prepared.technologies.length, sides.length, at.pool) },
  ];
}

function poolProducts(technologies: number, sides: number, firstColumn: number): readonly Product[] {
  return Array.from({ length: technologies * sides }, (_, index) => {
    const technology = index % technologies;
    return { unit: firstColumn + index, technology, source: 0, side: Math.floor(index / technologies) };
  });
}

/** By row, over the sides' entries, whose columns follow one another. */
function productsOf(sides: readonly Entries[], firstColumn: number): readonly (readonly Product[])[] {
  const rows: Product[][] = Array.from({ length: (sides[0]?.start.length ?? 1) - 1 }, () => []);
  let column = firstColumn;
  sides.forEach((entries, side) => {
    rows.forEach((row, source) => {
      for (let entry = entries.start[source] ?? 0; entry < (entries.start[source + 1] ?? 0); entry++) {
        row.push({ unit: column + entry, technology: entries.technology[entry] ?? 0, source, side });
      }
    });
    column += entries.technology.length;
  });
  return rows;
}

/** Groups whose figure is not that of one firm of the same key, with the rows of their members. */
function groupsOf({ firms }: PreparedEvidence, holders: readonly string[]): readonly (readonly [string, number[]])[] {
  const groups = new Map<string, number[]>();
  holders.forEach((key, row) => {
    if (stageOfRest(key) !== null) return;
    const group = firms.get(key)?.group ?? key;
    groups.set(group, [...(groups.get(group) ?? []), row]);
  });
  return [...groups]
    .filter(([group, members]) => members.length > 1 || holders[members[0] ?? -1] !== group)
    .sort(([a], [b]) => byKey(a, b));
}
