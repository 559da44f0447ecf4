import { badInput } from '../../errors/api-error.ts';

interface YearRange {
  readonly from?: number | null;
  readonly to?: number | null;
}

/** Those of the scenario's years that the caller asks for. An end outside of the years is refused, not cut off. */
export function yearsBetween(years: readonly number[], { from, to }: YearRange): readonly number[] {
  refuseOutside(years, 'from', from);
  refuseOutside(years, 'to', to);
  return years.filter((year) => year >= (from ?? -Infinity) && year <= (to ?? Infinity));
}

function refuseOutside(years: readonly number[], argument: string, year: number | null | undefined): void {
  if (year === null || year === undefined || years.includes(year)) return;
  throw badInput(argument, `${argument} is ${year}; the scenario's years are ${years[0]} to ${years.at(-1)}.`);
}
