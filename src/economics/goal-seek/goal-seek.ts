import { InputError } from '../../domain/input-error.ts';
import type { PreparedEvidence } from '../case/prepared-evidence.ts';
import { type Sample, type Solutions, solveAll } from '../numerics/solve-all.ts';
import { redistribute } from '../redistribution/redistribute.ts';
import type { Redistribution } from '../redistribution/redistribution-types.ts';
import type { Comparison } from '../scenario.ts';
import { requireValid } from '../validation/validate-scenario.ts';
import { applyLever } from './apply-lever.ts';
import type { GoalSeekResult, Lever, Point, Range, Target } from './goal-seek-types.ts';
import { underLever } from './lever-faults.ts';
import { highestValue, insideOf, lowestValue } from './lever-range.ts';
import { compileOutput } from './output-at.ts';
import { requireTarget } from './read-output.ts';

/**
 * Every value of a lever at which an output reaches its target, at mid values: 65 equally spaced points over the lever's
 * range, and Brent's root in every interval with a sign change.
 * @param pulse called before each evaluation; to stop, it throws
 * @throws InputError with every fault of the comparison, the lever or the target
 */
export function goalSeek(
  prepared: PreparedEvidence,
  comparison: Comparison,
  lever: Lever,
  target: Target,
  pulse: () => void = () => undefined,
): GoalSeekResult {
  requireValid(prepared, comparison);
  const at = (value: number) => ({
    ...comparison,
    scenario: applyLever(comparison.scenario ?? {}, lever, value).scenario,
  });
  const range = rangeOf(prepared, comparison, lever);
  requireTarget(answerAt(prepared, comparison, lever, insideOf(range)[0]), target);
  const output = compileOutput(prepared, at, range, target.output);
  let evaluations = 0;
  const found = searched(target, range, (value) => {
    pulse();
    evaluations += 1;
    return output(value);
  });
  return {
    reachable: found.solutions.length > 0,
    solutions: found.solutions,
    minimum: pointOf(found.smallest),
    maximum: pointOf(found.largest),
    evaluations,
    range,
  };
}

/** Values that leave a chain which holds; the ends of the range are judged with the lever at its lowest value. */
function rangeOf(prepared: PreparedEvidence, comparison: Comparison, lever: Lever): Range {
  const low = lowestValue(lever, comparison.scenario ?? {});
  const high = highestValue(lever, answerAt(prepared, comparison, lever, low).modelInputs());
  if (low < high) return { low, high };
  const message = `the other entries of the stage leave this lever no room: its lowest value is ${low}, its highest ${high}`;
  throw new InputError([{ argument: `lever.${Object.keys(lever)[0]}`, message }]);
}

function answerAt(prepared: PreparedEvidence, comparison: Comparison, lever: Lever, value: number): Redistribution {
  const { scenario, place } = applyLever(comparison.scenario ?? {}, lever, value);
  return underLever(place, lever, () => redistribute(prepared, { ...comparison, scenario }));
}

function searched(target: Target, { low, high }: Range, output: (lever: number) => number): Solutions {
  try {
    return solveAll({ output, target: target.equals, low, high });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new InputError([{ argument: 'target.output', message: error.message }]);
  }
}

function pointOf({ at, value }: Sample): Point {
  return { lever: at, output: value };
}
