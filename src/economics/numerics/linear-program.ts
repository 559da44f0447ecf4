/** Maximise c·x subject to lower ≤ a·x ≤ upper for each constraint and bounds on each variable. */
export interface LinearProgram {
  /** c, one coefficient a variable. */
  readonly maximize: readonly number[];
  readonly constraints: readonly LinearConstraint[];
  /** One a variable; a missing side is unbounded. */
  readonly bounds: readonly Bounds[];
}

export interface Bounds {
  readonly lower?: number;
  readonly upper?: number;
}

export interface LinearConstraint extends Bounds {
  /** One a variable. */
  readonly coefficients: readonly number[];
}

export type LinearSolution =
  | {
      readonly status: 'OPTIMAL';
      readonly x: readonly number[];
      readonly objective: number;
      /** By constraint: what the optimum gains per unit that the binding side is moved up; 0 where it is slack. */
      readonly duals: readonly number[];
      /** By variable: the same for its own bound. */
      readonly boundDuals: readonly number[];
    }
  | { readonly status: 'INFEASIBLE' | 'UNBOUNDED' };

/** Throws a RangeError for no variables, a number that is not finite, lists whose lengths differ, or lower above upper. */
export function checkLinearProgram({ maximize, constraints, bounds }: LinearProgram): void {
  if (maximize.length === 0) throw new RangeError('A linear program needs at least one variable.');
  checkRow('objective', maximize, maximize.length);
  constraints.forEach(({ coefficients }, i) => {
    checkRow(`constraint ${i}`, coefficients, maximize.length);
  });
  if (bounds.length !== maximize.length) throw new RangeError(`There are ${bounds.length} bounds, not one a variable.`);
  for (const { lower = Number.NEGATIVE_INFINITY, upper = Number.POSITIVE_INFINITY } of [...constraints, ...bounds]) {
    if (!(lower <= upper)) throw new RangeError(`A lower bound of ${lower} is not below ${upper}.`);
  }
}

function checkRow(name: string, coefficients: readonly number[], length: number): void {
  if (coefficients.length !== length) throw new RangeError(`The ${name} has not one coefficient a variable.`);
  if (!coefficients.every(Number.isFinite)) throw new RangeError(`The ${name} has a coefficient that is not finite.`);
}
