import { InputError } from '../../domain/input-error.ts';
import { checkYear } from './check-curve.ts';
import { createFaultList } from './fault-list.ts';

/** @throws InputError at the argument `year` where it is no whole year within those that the model knows */
export function requireCalendarYear(year: number): void {
  const list = createFaultList();
  checkYear(list, 'year', year);
  if (list.faults.length > 0) throw new InputError(list.faults);
}
