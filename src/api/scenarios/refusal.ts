import type { InputFault } from '../../domain/input-error.ts';
import { toldFaults } from '../errors/told-faults.ts';

/** Why something was not done, for the caller to mend. */
export interface Refusal {
  /** Path of the argument; null where the request as a whole is meant. */
  readonly field: string | null;
  readonly message: string;
  readonly code: string;
  readonly suggestions: readonly string[];
}

/** Every fault that was found in the levers, as arguments of `input`. */
export function refusalsOf(faults: readonly InputFault[]): readonly Refusal[] {
  return toldFaults(faults).map(({ argument, message, suggestions }) => ({
    field: `input.${argument}`,
    message,
    code: 'BAD_USER_INPUT',
    suggestions,
  }));
}
