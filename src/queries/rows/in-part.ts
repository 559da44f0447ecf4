import type { Reading } from './by-key.ts';
import { projection } from './projection.ts';
import { columnsOf, readerOf, type Shape, type Wanted, withAlways } from './shape.ts';

/** How the wanted properties of a variable are read as a map, and always those that others ask for. */
export function inPart<T>(
  variable: string,
  shape: Shape<T>,
  always: readonly (keyof T & string)[],
): (wanted: Wanted) => Reading<T> {
  return (wanted) => {
    const taken = withAlways(always, wanted);
    return { projection: projection(variable, columnsOf(shape, taken)), read: readerOf(shape, taken) };
  };
}
