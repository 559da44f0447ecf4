import { TOLERANCE } from '../constants.ts';
import type { ChainStage, MoneyChain } from '../money-flow/chain.ts';
import { type Edge, findCycle, otherRoots } from '../money-flow/network.ts';
import { sumBy } from '../summation.ts';

/** What is wrong with the money flow of one technology at given values. */
export type ChainProblem =
  | { readonly kind: 'CYCLE'; readonly stages: readonly string[] }
  | { readonly kind: 'SECOND_ROOT'; readonly stage: string }
  | { readonly kind: 'COEFFICIENTS'; readonly stage: string; readonly sum: number }
  | { readonly kind: 'SHARES'; readonly stage: string; readonly sum: number }
  | {
      readonly kind: 'MARGIN';
      readonly stage: string;
      readonly firm: string | null;
      readonly margin: number;
      readonly highest: number;
    };

/** Faults of structure, which must be mended before a chain can be built. */
export function structureProblems(root: string, edges: readonly Edge[]): readonly ChainProblem[] {
  const cycle = findCycle(edges);
  const others = otherRoots(root, edges).map((stage): ChainProblem => ({ kind: 'SECOND_ROOT', stage }));
  return cycle === null ? others : [{ kind: 'CYCLE', stages: cycle }, ...others];
}

export function valueProblems(chain: MoneyChain, values: Float64Array): readonly ChainProblem[] {
  return chain.stages.flatMap((stage) => stageProblems(stage, values));
}

/** As a sentence without the technology's name. */
export function describe(problem: ChainProblem): string {
  switch (problem.kind) {
    case 'CYCLE':
      return `money goes in a circle: ${problem.stages.join(' → ')}`;
    case 'SECOND_ROOT':
      return `${problem.stage} pays others but nobody pays it, which makes it a second root: let a stage of the chain pay it`;
    case 'COEFFICIENTS':
      return `${problem.stage} pays on ${show(problem.sum)} of its revenue; at most 1`;
    case 'SHARES':
      return `the firms' shares of ${problem.stage} sum to ${show(problem.sum)}; at most 1`;
    case 'MARGIN': {
      const whose = problem.firm === null ? 'the rest' : problem.firm;
      const bound = `[−1, ${show(problem.highest)}]`;
      return `the margin ${show(problem.margin)} of ${whose} at ${problem.stage} is outside ${bound}: above value added`;
    }
  }
}

function stageProblems({ stage, inputs, captures }: ChainStage, values: Float64Array): readonly ChainProblem[] {
  const valueAt = (slot: number) => values[slot] ?? Number.NaN;
  const problems: ChainProblem[] = [];
  const paid = sumBy(inputs, ({ slot }) => valueAt(slot));
  if (paid > 1 + TOLERANCE) problems.push({ kind: 'COEFFICIENTS', stage, sum: paid });
  const shared = sumBy(captures, ({ share }) => (share === null ? 0 : valueAt(share)));
  if (shared > 1 + TOLERANCE) problems.push({ kind: 'SHARES', stage, sum: shared });
  const highest = Math.max(0, 1 - paid);
  for (const { firm, margin: slot } of captures) {
    const margin = valueAt(slot);
    // A margin that is missing altogether is told of by its name.
    if (Number.isNaN(margin)) continue;
    if (margin >= -1 - TOLERANCE && margin <= highest + TOLERANCE) continue;
    problems.push({ kind: 'MARGIN', stage, firm, margin, highest });
  }
  return problems;
}

/** Without what sums of floating-point numbers leave behind, and with all that `TOLERANCE` tells from a bound. */
function show(value: number): string {
  return String(Number(value.toFixed(10)));
}
