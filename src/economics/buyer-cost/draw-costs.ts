import type { PreparedEvidence } from '../case/prepared-evidence.ts';
import { compilePert } from '../numerics/compile-pert.ts';
import { quasiRandomSource } from '../numerics/quasi-random.ts';
import { valuesFor } from '../plan/plan.ts';
import { type CostPlan, factsAt, refresh } from './cost-plan.ts';
import type { PortFacts } from './port-cost.ts';

export const COST_DRAWS = 1024;
export const COST_SEED = 1;

/** The values of one slot, by draw. */
interface DrawnSlot {
  readonly slot: number;
  readonly values: Float64Array;
}

/** Draws depend on neither scenario nor year, so that they are made once for as long as the evidence is kept. */
const known = new WeakMap<PreparedEvidence, readonly DrawnSlot[]>();

/** Calls `see` with the facts of every technology's port in each draw: every parameter from its PERT distribution. */
export function drawFacts(
  prepared: PreparedEvidence,
  plan: CostPlan,
  see: (draw: number, technology: number, facts: PortFacts) => void,
): void {
  const drawn = known.get(prepared) ?? drawSlots(prepared);
  known.set(prepared, drawn);
  const values = valuesFor(plan.plan);
  for (let draw = 0; draw < COST_DRAWS; draw++) {
    for (const slot of drawn) values[slot.slot] = slot.values[draw] ?? Number.NaN;
    refresh(plan, values);
    plan.technologies.forEach((technology, index) => {
      see(draw, index, factsAt(plan, technology, values));
    });
  }
}

/** In key order, independent of each other; one uniform for all years of the price path. */
function drawSlots({ table, evidence }: PreparedEvidence): readonly DrawnSlot[] {
  const ids = table.ids.filter(isPartOfCost);
  const source = quasiRandomSource(COST_SEED, ids.length);
  const uniforms = new Float64Array(COST_DRAWS);
  return ids.flatMap((id, dimension) => {
    source.fill(dimension, 0, uniforms);
    const points = evidence.parameters.get(id)?.points ?? [];
    return (table.knots.get(id) ?? []).flatMap(({ slot }, index): DrawnSlot[] => {
      const value = points[index]?.value;
      return value === undefined ? [] : [{ slot, values: uniforms.map(compilePert(value)) }];
    });
  });
}

function isPartOfCost(id: string): boolean {
  return ['price-path', 'price', 'box-margin', 'buyer-cost'].includes(id.split('/')[0] ?? '');
}
