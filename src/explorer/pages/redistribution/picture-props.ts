import type { QueryText } from '../../api/playground-link.ts';
import type { Origin } from '../../figure/figure.tsx';
import type { Subject } from '../../why/subject.ts';
import type { Redistribution } from './answer.ts';
import type { Intervals } from './intervals.ts';

/** What every picture of this page is given. */
export interface PictureProps {
  readonly answer: Redistribution;
  readonly year: number;
  readonly query: QueryText;
  readonly origin: Origin;
  /** "optics only, …": see `boxMarginWords`. */
  readonly boxMargin: string;
  /** "discounted at …": see `discountingWords`. */
  readonly discounting: string;
  /** How many draws the intervals are to come from; 0 for none. */
  readonly draws: number;
  /** How sure the changes are; null while nothing is drawn. */
  readonly intervals: Intervals | null;
  /** The last intervals known: what the scale of a picture must hold, so that it does not jump between two of them. */
  readonly reach: Intervals | null;
  readonly explain: (subject: Subject) => void;
}
