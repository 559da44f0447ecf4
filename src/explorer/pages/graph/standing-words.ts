import { sinceWords, today, untilWords } from '../../format/days.ts';
import type { GraphLink } from '../../graph-view/piece.ts';
import { holdsOn } from '../../graph-view/standing.ts';
import type { GraphView } from '../../graph-view/view.ts';

/** The day for which a view says which links hold, ISO: the one that the reader chose, else today. */
export function dayOf({ by }: GraphView): string {
  return by ?? today();
}

/** `ended 2022`, `begins 2027-06-01`, `ended 2018, begins again 2021`: that a link does not hold on a day; empty where it does. */
export function standingWords(link: GraphLink, day: string): string {
  if (holdsOn(day, link)) return '';
  const [begins] = link.periods.flatMap(({ validFrom }) => (validFrom !== null && validFrom > day ? validFrom : []));
  const ended = link.periods.flatMap(({ validTo }) => (validTo !== null && validTo < day ? validTo : [])).at(-1);
  if (ended === undefined) return `begins ${sinceWords(begins ?? '')}`;
  const end = `ended ${untilWords(ended)}`;
  return begins === undefined ? end : `${end}, begins again ${sinceWords(begins)}`;
}
