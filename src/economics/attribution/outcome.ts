import type { Domain } from '../../domain/vocabulary.ts';
import type { PreparedEvidence } from '../case/prepared-evidence.ts';
import type { ComparedMoney } from '../case/resolve-money.ts';
import { differenceOf } from '../difference.ts';
import { byKey } from '../key-order.ts';
import { stageOfRest } from '../parameter-id.ts';
import { evaluate } from '../plan/evaluate.ts';
import { compilePlan, valuesFor } from '../plan/plan.ts';
import { type CaseProfits, createProfits, evaluateProfits } from '../plan/profits.ts';
import { createState } from '../plan/state.ts';
import type { Comparison } from '../scenario.ts';

/** Where the changes of a coalition stand in one array: [all domains, then each][row][year]. */
export interface OutcomePlaces {
  readonly years: readonly number[];
  readonly domains: readonly Domain[];
  /** Holders, and groups as `group:<key>`. */
  readonly rowOf: ReadonlyMap<string, number>;
}

export interface OutcomeLayout extends OutcomePlaces {
  readonly prepared: PreparedEvidence;
}

export function createLayout(
  prepared: PreparedEvidence,
  years: readonly number[],
  holders: readonly string[],
): OutcomeLayout {
  const groups = holders.filter((key) => stageOfRest(key) === null).map((key) => groupRow(groupOf(prepared, key)));
  const keys = [...new Set([...holders, ...groups])].sort(byKey);
  const domains = prepared.domains.map(({ domain }) => domain);
  return { prepared, years, domains, rowOf: new Map(keys.map((key, row) => [key, row])) };
}

/** Position of a figure; −1 where there is no such row. */
export function placeIn(layout: OutcomePlaces, row: string, domain: Domain | null, year: number): number {
  const index = layout.rowOf.get(row) ?? -1;
  const block = domain === null ? 0 : layout.domains.indexOf(domain) + 1;
  return index === -1 ? -1 : (block * layout.rowOf.size + index) * layout.years.length + year;
}

export function groupRow(group: string): string {
  return `group:${group}`;
}

function groupOf({ firms }: PreparedEvidence, firm: string): string {
  return firms.get(firm)?.group ?? firm;
}

/** The change in profit of every row under a comparison, at mid values. */
export function outcomeOf(layout: OutcomeLayout, comparison: Comparison, money: ComparedMoney): Float64Array {
  const plan = compilePlan(layout.prepared, comparison, layout.years, money);
  const state = createState(plan);
  const profits = createProfits(plan);
  evaluate(plan, valuesFor(plan), false, state);
  const outcome = new Float64Array((layout.domains.length + 1) * layout.rowOf.size * layout.years.length);
  const rows = plan.holders.holders.map((key) => rowsOf(layout, key));
  layout.domains.forEach((domain, index) => {
    evaluateProfits(plan, state, domain, profits);
    for (const block of [0, index + 1]) addBlock(layout, rows, profits.holders, outcome, block);
  });
  return outcome;
}

/** Rows that a holder counts in: its own and its group's. */
function rowsOf(layout: OutcomeLayout, key: string): readonly number[] {
  const names = stageOfRest(key) === null ? [key, groupRow(groupOf(layout.prepared, key))] : [key];
  return names.flatMap((name) => layout.rowOf.get(name) ?? []);
}

function addBlock(
  layout: OutcomeLayout,
  rows: readonly (readonly number[])[],
  { baseline, scenario }: CaseProfits,
  outcome: Float64Array,
  block: number,
): void {
  const years = layout.years.length;
  rows.forEach((places, holder) => {
    for (const row of places) {
      const start = (block * layout.rowOf.size + row) * years;
      for (let year = 0; year < years; year++) {
        const from = holder * years + year;
        const change = differenceOf(scenario[from] ?? 0, baseline[from] ?? 0);
        outcome[start + year] = (outcome[start + year] ?? 0) + change;
      }
    }
  });
}
