import { type Levers, NO_LEVERS, type YearShares } from './levers.ts';
import { partsOf } from './levers-code.ts';

export interface WithinYears {
  readonly levers: Levers;
  /** The points that were left out, each as a link has it: `a.so.cpo~2050:0.5`. */
  readonly stray: readonly string[];
}

/** The levers without the points of adoption outside of some years: they would change no answer. */
export function withinYears(levers: Levers, years: readonly number[]): WithinYears {
  const outside = curvesWhere(levers, (year) => !years.includes(year));
  if (Object.keys(outside).length === 0) return { levers, stray: [] };
  return {
    levers: { ...levers, adoption: curvesWhere(levers, (year) => years.includes(year)) },
    stray: partsOf({ ...NO_LEVERS, adoption: outside }),
  };
}

/** The points of chosen years, and the curves that have any. */
function curvesWhere({ adoption }: Levers, isChosen: (year: number) => boolean): Levers['adoption'] {
  const curves = Object.entries(adoption).map(([key, points]) => [key, pointsWhere(points, isChosen)] as const);
  return Object.fromEntries(curves.filter(([, points]) => Object.keys(points).length > 0));
}

function pointsWhere(points: YearShares, isChosen: (year: number) => boolean): YearShares {
  return Object.fromEntries(Object.entries(points).filter(([year]) => isChosen(Number(year))));
}
