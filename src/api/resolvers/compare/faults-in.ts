import { InputError, type InputFault } from '../../../domain/input-error.ts';
import { faultHeld } from '../../scenarios/held-faults.ts';
import type { Chosen } from './chosen.ts';

const DRAWS = 'scenario.uncertainty';

/** The engine knows `scenario` and `baseline` only, and not of which of the two scenarios it speaks. */
export function faultsIn(chosen: Chosen, drawsAreGiven: boolean): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(error.faults.map((fault) => faultIn(chosen, fault, drawsAreGiven)));
  };
}

function faultIn({ place, named }: Chosen, fault: InputFault, drawsAreGiven: boolean): InputFault {
  const { argument } = fault;
  if (drawsAreGiven && argument.startsWith(DRAWS)) return { ...fault, argument: argument.slice('scenario.'.length) };
  return named === null ? { ...fault, argument: `${place}.${argument}` } : faultHeld(fault, named, `${place}.id`);
}
