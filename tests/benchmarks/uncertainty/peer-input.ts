import type { PreparedEvidence } from '../../../src/economics/case/prepared-evidence.ts';
import type { TechnologyPlan } from '../../../src/economics/money-flow/technology-plan.ts';
import type { Path } from '../../../src/economics/parameters/path.ts';
import type { Entries } from '../../../src/economics/plan/holder-plan.ts';
import { usedSlots } from '../../../src/economics/plan/used-slots.ts';
import type { DrawRun } from '../../../src/economics/uncertainty/draw-model.ts';

/** The compiled comparison as plain lists for the peer, which so is spared the reading of evidence and levers. */
export function peerInput(prepared: PreparedEvidence, run: DrawRun, draws: number, rounds: number) {
  const { plan, layout, discount } = run;
  const used = usedSlots(plan);
  return {
    draws,
    rounds,
    slots: plan.pool.size(),
    constants: plan.pool.constants.map(({ slot, value }) => [slot, value]),
    derived: plan.pool.derivations.map(({ slot, source, a, b }) => [slot, source, a, b]),
    parameters: prepared.table.ids.flatMap((id) => {
      const points = prepared.evidence.parameters.get(id)?.points ?? [];
      const knots = (prepared.table.knots.get(id) ?? []).flatMap(({ slot }, index) => {
        const value = points[index]?.value;
        return value === undefined || !used.has(slot) ? [] : [[slot, value.low, value.mid, value.high]];
      });
      return knots.length === 0 ? [] : [knots];
    }),
    referencePrice: knotsOf(plan.market.referencePrice),
    relativePrice: [...plan.scenario.relativePrice],
    domains: plan.domains.map(({ firstPair, generations }, index) => {
      const pairs = plan.pairs.slice(firstPair, firstPair + generations);
      const curves = (paths: readonly Path[]) => paths.slice(firstPair, firstPair + generations).map(knotsOf);
      return {
        market: knotsOf(plan.market.values[index]),
        quoted: (plan.scenario.demand[index]?.quotedAdoption ?? []).map(knotsOf),
        scenario: curves(plan.scenario.adoption),
        baseline: curves(plan.baseline.adoption),
        technologies: pairs.map((pair) => pair.index),
      };
    }),
    technologies: plan.scenario.money.technologies.map(stagesOf),
    rows: rowsOf(run),
    discount: [...discount],
    shown: [layout.rows.findIndex(({ key }) => key === 'nvidia'), plan.years.indexOf(2030)],
  };
}

function knotsOf(path: Path | undefined) {
  return [...(path?.left ?? [])].map((left, year) => [left, path?.right[year], path?.fraction[year]]);
}

function stagesOf(plan: TechnologyPlan) {
  return plan.chain.stages.map((_, stage) => {
    const part = (starts: Int32Array, list: Int32Array) => [...list.subarray(starts[stage], starts[stage + 1])];
    const buyers = part(plan.buyerStart, plan.buyerStage);
    const slots = part(plan.buyerStart, plan.buyerSlot);
    return {
      buyers: buyers.map((buyer, index) => [buyer, slots[index]]),
      inputs: part(plan.inputStart, plan.inputSlot),
      shares: part(plan.captureStart, plan.shareSlot),
      margins: part(plan.captureStart, plan.marginSlot),
    };
  });
}

/** Of every figure its products: a technology, and the captures whose unit profits are summed. */
function rowsOf({ plan, layout }: DrawRun) {
  const { holders, stages } = plan.holders.scenario;
  const pool = plan.scenario.money.technologies.map(({ captures }, technology) => [technology, [...captures.keys()]]);
  const units = [...entriesOf(holders), ...entriesOf(stages), ...pool];
  return layout.rows.map((_, row) => {
    return [...layout.unit.subarray(layout.start[row], layout.start[row + 1])].map((unit) => units[unit]);
  });
}

function entriesOf({ technology, captureStart, capture }: Entries) {
  return [...technology].map((of, entry) => [of, [...capture.subarray(captureStart[entry], captureStart[entry + 1])]]);
}
