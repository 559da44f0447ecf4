import type { InputFault } from '../../domain/input-error.ts';
import { nearest } from '../../text/nearest.ts';

/** What was wrong with one value, as its sender is told. */
export interface ToldFault {
  readonly argument: string;
  readonly message: string;
  /** Names that may have been meant. */
  readonly suggestions: readonly string[];
}

/** Unknown names of one input for which near ones are looked for: each is compared with every name that would be right. */
const MOST_LOOKED_FOR = 20;

/** Every fault in words, the first unknown names among them with what may have been meant. */
export function toldFaults(faults: readonly InputFault[]): readonly ToldFault[] {
  let left = MOST_LOOKED_FOR;
  return faults.map(({ argument, message, value, allowed }) => {
    if (value === undefined || allowed === undefined || left === 0) return { argument, message, suggestions: [] };
    left -= 1;
    return { argument, message, suggestions: nearest(value, allowed) };
  });
}
