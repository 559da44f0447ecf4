import { InputError } from '../../../domain/input-error.ts';

const DRAWS = 'scenario.uncertainty';

/** The engine knows `scenario` and `baseline` only, and not of which of the two scenarios it speaks. */
export function faultsIn(place: string, drawsAreGiven: boolean): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(
      error.faults.map((fault) => ({ ...fault, argument: argumentOf(place, fault.argument, drawsAreGiven) })),
    );
  };
}

function argumentOf(place: string, argument: string, drawsAreGiven: boolean): string {
  if (drawsAreGiven && argument.startsWith(DRAWS)) return argument.slice('scenario.'.length);
  return `${place}.${argument}`;
}
