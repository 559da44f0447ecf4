import type { Triple } from '../../domain/estimate.ts';
import type { PreparedEvidence } from '../../economics/case/prepared-evidence.ts';
import { memoBy } from '../../economics/memo.ts';
import { threePartsOf } from '../../economics/parameter-id.ts';
import { evaluate } from '../../economics/plan/evaluate.ts';
import { compilePlan, valuesFor } from '../../economics/plan/plan.ts';
import { createState } from '../../economics/plan/state.ts';
import type { Comparison } from '../../economics/scenario.ts';
import { heldBy, moveParameter } from '../../economics/sensitivity/move-parameter.ts';
import { type MovedParameter, movedParameter } from '../../economics/sensitivity/moved-parameter.ts';
import type { CaseFlows } from './case-flows.ts';
import { readCase } from './flows-in.ts';

/** Where the chain's parameters stand within their ranges; what is not named here stands in the middle. */
export interface World {
  /** What stages pay each other. */
  readonly coefficients: keyof Triple;
  /** What these firms hold of their stages, the last of them as it says even where two compete for one. */
  readonly shares: keyof Triple;
  readonly firms: readonly string[];
}

export interface WorldFlows {
  readonly world: World;
  readonly flows: CaseFlows;
}

/** Who pays and earns what in one year of the scenario of a comparison that has been validated, in each of these worlds. */
export function flowsInWorlds(
  prepared: PreparedEvidence,
  comparison: Comparison,
  year: number,
  worlds: readonly World[],
): readonly WorldFlows[] {
  const plan = compilePlan(prepared, comparison, [year]);
  const state = createState(plan);
  const inputs = prepared.table.ids.filter((id) => threePartsOf('input', id) !== null);
  const sharesOf = memoBy(String, (firm: string) =>
    prepared.table.ids.filter((id) => threePartsOf('share', id)?.[0] === firm),
  );
  const move = (ids: readonly string[], bound: keyof Triple, values: Float64Array): readonly MovedParameter[] => {
    if (bound === 'mid') return [];
    const parameters = ids.map((id) => movedParameter(prepared, id));
    for (const parameter of parameters) moveParameter(parameter, bound, values);
    return parameters;
  };
  return worlds.map((world) => {
    const values = valuesFor(plan);
    move(inputs, world.coefficients, values);
    const shares = world.firms.flatMap((firm) => move(sharesOf(firm), world.shares, values));
    // At an end of the ranges coefficients may leave no room for margins; they are then fitted as in a draw.
    const atAnEnd = world.coefficients !== 'mid' || world.shares !== 'mid';
    // As for a bar of the tornado: a share makes the others of its stage give way.
    evaluate(plan, values, atAnEnd, state, shares.flatMap(heldBy));
    return { world, flows: readCase(plan, plan.scenario.money, values, state.scenario) };
  });
}
