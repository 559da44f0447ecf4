import type { QueryText } from '../../api/playground-link.ts';
import { holderName, type NamedFirm, shortFirm } from '../../format/names.ts';
import type { Subject } from '../../why/subject.ts';
import type { Redistribution } from './answer.ts';
import type { Intervals } from './intervals.ts';

/** What every picture of this page is given. */
export interface PictureProps {
  readonly answer: Redistribution;
  readonly year: number;
  readonly query: QueryText;
  /** Where the numbers come from, for files that leave the page. */
  readonly origin: string;
  /** "optics only, …": see `boxMarginWords`. */
  readonly boxMargin: string;
  /** How many draws the intervals are to come from; 0 for none. */
  readonly draws: number;
  /** How sure the changes are; null while nothing is drawn. */
  readonly intervals: Intervals | null;
  /** The last intervals known: what the scale of a picture must hold, so that it does not jump between two of them. */
  readonly reach: Intervals | null;
  readonly explain: (subject: Subject) => void;
}

export interface HolderRow {
  readonly name: string;
  readonly firm: { readonly slug?: string; readonly name: string } | null;
}

/** The name of a firm, or of the unnamed firms of a stage, in words. */
export function holderWords(answer: Redistribution, holder: HolderRow): string {
  return holderName(holder, (slug) => answer.stages.find(({ stage }) => stage.slug === slug)?.stage.name ?? slug);
}

/** As `holderWords`, short enough for a label. */
export function holderLabel(answer: Redistribution, holder: { name: string; firm: NamedFirm | null }): string {
  return holder.firm ? shortFirm(holder.firm) : holderWords(answer, holder);
}

/** The key of a row: a firm's slug, or `rest:<stage>`. */
export function holderKey({ name, firm }: HolderRow): string {
  return firm?.slug ?? name;
}
