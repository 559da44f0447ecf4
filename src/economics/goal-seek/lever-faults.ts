import { InputError, type InputFault } from '../../domain/input-error.ts';
import type { Lever } from './goal-seek-types.ts';

/**
 * Runs the model with the lever in the scenario; what is then wrong with the lever's entry is said of the lever.
 * @param place the entry's, as in `margins[1]`
 */
export function underLever<T>(place: string, lever: Lever, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(error.faults.map((fault) => ({ ...fault, argument: argumentOf(fault, place, lever) })));
  }
}

function argumentOf({ argument }: InputFault, place: string, lever: Lever): string {
  const entry = `scenario.${place}`;
  if (argument !== entry && !argument.startsWith(`${entry}.`)) return argument;
  const field = argument.slice(entry.length);
  const [name = ''] = Object.keys(lever);
  if ('price' in lever || 'boxMargin' in lever || 'growthPerYear' in lever) return `lever.${name}`;
  return `lever.${name}${field.startsWith('.curve') ? '.year' : field}`;
}
