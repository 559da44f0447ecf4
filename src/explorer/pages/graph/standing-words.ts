import { sinceWords, today, untilWords } from '../../format/days.ts';
import type { GraphLink } from '../../graph-view/piece.ts';
import { standingOn } from '../../graph-view/standing.ts';
import type { GraphView } from '../../graph-view/view.ts';

/** The day for which a view says which links hold, ISO: the one that the reader chose, else today. */
export function dayOf({ by }: GraphView): string {
  return by ?? today();
}

/** `ended 2022`, `begins 2027-06-01`: that a link does not hold on a day; empty where it does. */
export function standingWords(link: GraphLink, day: string): string {
  switch (standingOn(day, link)) {
    case 'has ended':
      return `ended ${untilWords(link.validTo ?? '')}`;
    case 'is to come':
      return `begins ${sinceWords(link.validFrom ?? '')}`;
    case 'holds':
      return '';
  }
}
