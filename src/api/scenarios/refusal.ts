import type { InputFault } from '../../domain/input-error.ts';
import { firstFaults, moreFaults } from '../errors/first-faults.ts';
import { toldFaults } from '../errors/told-faults.ts';

/** Why something was not done, for the caller to mend. */
export interface Refusal {
  /** Path of the argument; null where the request as a whole is meant. */
  readonly field: string | null;
  readonly message: string;
  readonly code: string;
  readonly suggestions: readonly string[];
}

/** The first faults that were found in the levers, as arguments of `input`, and how many more there are. */
export function refusalsOf(faults: readonly InputFault[]): readonly Refusal[] {
  const { told, more } = firstFaults(faults);
  const refusals = toldFaults(told).map(({ argument, message, suggestions }) => ({
    field: `input.${argument}`,
    message,
    code: 'BAD_USER_INPUT',
    suggestions,
  }));
  return [...refusals, ...refusalOfMore(more)];
}

/** What the request as a whole is told where there are more faults than those; nothing where there are not. */
export function refusalOfMore(more: number): readonly Refusal[] {
  return more === 0 ? [] : [{ field: null, message: moreFaults(more), code: 'BAD_USER_INPUT', suggestions: [] }];
}
