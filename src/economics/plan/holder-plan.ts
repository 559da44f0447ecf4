import { byKey } from '../key-order.ts';
import { restKey } from '../parameter-id.ts';
import { startsOf } from '../starts.ts';
import type { MoneyPlan } from './case-plan.ts';

/**
 * Who and which stages the profits are counted for, over both cases, and which captures make each one's profit. An
 * entry is one holder (or stage) in one technology; its captures are positions within that technology.
 */
export interface HolderPlan {
  /** Firms' slugs and rests' keys, in key order. */
  readonly holders: readonly string[];
  /** In key order. */
  readonly stages: readonly string[];
  readonly baseline: CaseEntries;
  readonly scenario: CaseEntries;
}

export interface CaseEntries {
  readonly holders: Entries;
  readonly stages: Entries;
}

/** Entries of row r are `start[r]` to `start[r + 1]`; captures of entry e are `captureStart[e]` to `captureStart[e + 1]`. */
export interface Entries {
  readonly start: Int32Array;
  readonly technology: Int32Array;
  readonly captureStart: Int32Array;
  readonly capture: Int32Array;
}

export function planHolders(baseline: MoneyPlan, scenario: MoneyPlan): HolderPlan {
  const cases = baseline === scenario ? [scenario] : [scenario, baseline];
  const captures = cases.flatMap((money) => money.technologies.flatMap((plan) => plan.captures));
  const holders = keysOf(captures.map((capture) => capture.firm ?? restKey(capture.stage)));
  const stages = keysOf(captures.map((capture) => capture.stage));
  const entriesOf = (money: MoneyPlan): CaseEntries => ({
    holders: gather(money, holders, (firm, stage) => firm ?? restKey(stage)),
    stages: gather(money, stages, (_firm, stage) => stage),
  });
  const ofScenario = entriesOf(scenario);
  return { holders, stages, scenario: ofScenario, baseline: baseline === scenario ? ofScenario : entriesOf(baseline) };
}

function keysOf(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort(byKey);
}

function gather(
  money: MoneyPlan,
  keys: readonly string[],
  keyOf: (firm: string | null, stage: string) => string,
): Entries {
  const rowOf = new Map(keys.map((key, row) => [key, row]));
  const perRow: Map<number, number[]>[] = keys.map(() => new Map());
  money.technologies.forEach((plan, technology) => {
    plan.captures.forEach((capture, position) => {
      const entries = perRow[rowOf.get(keyOf(capture.firm, capture.stage)) ?? -1];
      const known = entries?.get(technology);
      if (known === undefined) entries?.set(technology, [position]);
      else known.push(position);
    });
  });
  return flatten(perRow);
}

function flatten(perRow: readonly ReadonlyMap<number, readonly number[]>[]): Entries {
  const entries = perRow.flatMap((row) => [...row]);
  const captures = entries.flatMap(([, positions]) => positions);
  return {
    start: startsOf(perRow.map((row) => row.size)),
    technology: new Int32Array(entries.map(([technology]) => technology)),
    captureStart: startsOf(entries.map(([, positions]) => positions.length)),
    capture: new Int32Array(captures),
  };
}
