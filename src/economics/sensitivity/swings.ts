import { byKey } from '../key-order.ts';
import { heldBy, moveParameter } from './move-parameter.ts';
import type { SensitivityModel } from './sensitivity-model.ts';

/** Numbers that the outputs of all parameters take: [parameter][low, high][output]. */
export function swingRoom({ parameters, measure }: SensitivityModel): number {
  return parameters.length * 2 * measure.size;
}

/** Moves parameters `first` to `end`, each to its low and its high, the others at mid. Threads may share `out`. */
export function measureSwings(model: SensitivityModel, first: number, end: number, out: Float64Array): void {
  const { parameters, measure, values } = model;
  parameters.slice(first, end).forEach((parameter, index) => {
    (['low', 'high'] as const).forEach((bound, side) => {
      const undo = moveParameter(parameter, bound, values);
      const place = ((first + index) * 2 + side) * measure.size;
      measure.at(values, out.subarray(place, place + measure.size), heldBy(parameter));
      undo();
    });
  });
}

/** What one parameter moves: a bar of a tornado, in the output's own unit. */
export interface Swing {
  readonly parameter: string;
  /** The output with the parameter at its low, and at its high. */
  readonly low: number;
  readonly high: number;
  /** |high − low|. */
  readonly swing: number;
  /** Positions of the points of the parameter that count in the period. */
  readonly points: readonly number[];
}

/** Of an output that cancels a parameter, such as the price of all ports, rounding alone leaves a trace. */
const ROUNDING = 1e-12;

/** The bars of one output, the widest first, ties in key order; parameters that move nothing are left out. */
export function tornado({ parameters, measure }: SensitivityModel, swings: Float64Array, output: string): Swing[] {
  const place = measure.outputs.get(output);
  if (place === undefined) return [];
  return parameters
    .map(({ id, knots }, index) => {
      const low = swings[index * 2 * measure.size + place] ?? Number.NaN;
      const high = swings[(index * 2 + 1) * measure.size + place] ?? Number.NaN;
      return { parameter: id, low, high, swing: Math.abs(high - low), points: knots.map(({ point }) => point) };
    })
    .filter(({ low, high, swing }) => swing > ROUNDING * Math.max(Math.abs(low), Math.abs(high)))
    .sort((a, b) => b.swing - a.swing || byKey(a.parameter, b.parameter));
}
