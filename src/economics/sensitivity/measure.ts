import type { Domain } from '../../domain/vocabulary.ts';
import { differenceOf } from '../difference.ts';
import { byKey } from '../key-order.ts';
import { stageOfRest } from '../parameter-id.ts';
import { evaluate } from '../plan/evaluate.ts';
import type { Plan } from '../plan/plan.ts';
import { createProfits, evaluateProfits, type Profits } from '../plan/profits.ts';
import { createState } from '../plan/state.ts';
import { changeShare } from '../redistribution/change-share.ts';
import { herfindahl } from '../redistribution/concentration.ts';
import { sumBy, sumOf } from '../summation.ts';

/** Every output of a comparison in one year, or its changes' present value, at any values of the parameters. */
export interface Measure {
  readonly plan: Plan;
  readonly outputs: ReadonlyMap<string, number>;
  readonly size: number;
  /**
   * Computes both cases at the values and puts each output at its place.
   * @param held slots of shares that keep their value where those of a stage pass 1; left out: none
   */
  at(values: Float64Array, out: Float64Array, held?: readonly number[]): void;
}

/** Names of outputs. Changes are US dollars, the share is one of the size of the baseline's profit, the index runs to 10,000. */
export const outputName = {
  holder: (key: string) => `holder ${key}`,
  group: (key: string) => `group ${key}`,
  stage: (key: string) => `stage ${key}`,
  stageShare: (key: string) => `share ${key}`,
  pool: 'pool',
  hhi: 'hhi',
} as const;

/**
 * @param plan of the one year measured, or of all years for present values
 * @param weights by year: 1 for a single year, discount factors for a present value
 * @param domain whose money counts; null: both domains'
 */
export function createMeasure(plan: Plan, weights: readonly number[], domain: Domain | null): Measure {
  const { holders, stages } = plan.holders;
  const groups = groupsOf(plan);
  const names = [
    ...holders.map(outputName.holder),
    ...groups.map(({ key }) => outputName.group(key)),
    ...stages.map(outputName.stage),
    ...stages.map(outputName.stageShare),
    outputName.pool,
    outputName.hhi,
  ];
  const state = createState(plan);
  const profits = createProfits(plan);
  const [groupAt, stageAt] = [holders.length, holders.length + groups.length];
  const shareAt = stageAt + stages.length;
  return {
    plan,
    outputs: new Map(names.map((name, place) => [name, place])),
    size: names.length,
    at(values, out, held) {
      evaluate(plan, values, true, state, held);
      evaluateProfits(plan, state, domain, profits);
      for (let row = 0; row < holders.length; row++) out[row] = changeOf(profits.holders, row, weights);
      for (let index = 0; index < groups.length; index++) {
        out[groupAt + index] = sumBy(groups[index]?.rows ?? [], (row) => out[row] ?? 0);
      }
      for (let row = 0; row < stages.length; row++) {
        const change = changeOf(profits.stages, row, weights);
        out[stageAt + row] = change;
        out[shareAt + row] = changeShare(change, weighted(profits.stages.baseline, row, weights));
      }
      out[names.length - 2] = sumOf(out.subarray(stageAt, shareAt));
      out[names.length - 1] = herfindahl(
        groups.map(({ rows }) => sumBy(rows, (row) => weighted(profits.holders.scenario, row, weights))),
      );
    },
  };
}

interface Group {
  readonly key: string;
  readonly rows: readonly number[];
}

/** Named firms by ultimate parent, in key order. */
function groupsOf({ prepared, holders }: Plan): readonly Group[] {
  const rows = new Map<string, number[]>();
  holders.holders.forEach((key, row) => {
    if (stageOfRest(key) !== null) return;
    const group = prepared.firms.get(key)?.group ?? key;
    rows.set(group, [...(rows.get(group) ?? []), row]);
  });
  return [...rows].map(([key, of]) => ({ key, rows: of })).sort((a, b) => byKey(a.key, b.key));
}

function changeOf(profits: Profits['holders'], row: number, weights: readonly number[]): number {
  return differenceOf(weighted(profits.scenario, row, weights), weighted(profits.baseline, row, weights));
}

function weighted(amounts: Float64Array, row: number, weights: readonly number[]): number {
  let sum = 0;
  for (let year = 0; year < weights.length; year++) {
    sum += (weights[year] ?? 0) * (amounts[row * weights.length + year] ?? 0);
  }
  return sum;
}
