import type { PreparedEvidence } from '../../../src/economics/case/prepared-evidence.ts';
import type { TechnologyPlan } from '../../../src/economics/money-flow/technology-plan.ts';
import type { Path } from '../../../src/economics/parameters/path.ts';
import { usedSlots } from '../../../src/economics/plan/used-slots.ts';
import type { DrawRun } from '../../../src/economics/uncertainty/draw-model.ts';

/** The compiled comparison as plain lists for the peer, which so is spared the reading of evidence and levers. */
export function peerInput(prepared: PreparedEvidence, { plan, layout }: DrawRun, draws: number, rounds: number) {
  const used = usedSlots(plan);
  const { entries, rows } = rowsOf(plan.holders.scenario.holders, plan.holders.holders);
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
    rows: rows.map((row) => row.map((entry) => entries[entry])),
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

function rowsOf(entries: DrawRun['plan']['holders']['scenario']['holders'], holders: readonly string[]) {
  const list = [...entries.technology].map((technology, entry) => [
    technology,
    [...entries.capture.subarray(entries.captureStart[entry], entries.captureStart[entry + 1])],
  ]);
  const rows = holders.map((_, row) => {
    const [first = 0, end = 0] = [entries.start[row], entries.start[row + 1]];
    return Array.from({ length: end - first }, (_entry, index) => first + index);
  });
  return { entries: list, rows };
}
