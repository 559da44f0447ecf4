import type { CompanyRecord } from '../company-record.ts';
import type { BoundedList, Review } from '../findings.ts';
import type { FirmIndex } from './firm-index.ts';
import { type Match, reviewOf } from './match.ts';
import { SURE, scoreOf } from './score.ts';

/** Records settled by hand: key of the record → slug of the firm. */
export type Accepted = ReadonlyMap<string, string>;

/** Takes the records of a file one by one and keeps those that surely mean a firm; the doubtful go to the review list. */
export class Matches {
  readonly #index: FirmIndex;
  readonly #accepted: Accepted;
  readonly #reviews: BoundedList<Review>;
  readonly #byFirm = new Map<string, Match[]>();

  constructor(index: FirmIndex, accepted: Accepted, reviews: BoundedList<Review>) {
    this.#index = index;
    this.#accepted = accepted;
    this.#reviews = reviews;
  }

  take(record: CompanyRecord): void {
    const found = this.#byHand(record) ?? this.#best(record);
    if (found === null) return;
    this.#byFirm.set(found.firm.slug, [...(this.#byFirm.get(found.firm.slug) ?? []), found]);
  }

  /** One record for each firm: where several are equally sure, none of them. */
  settled(): readonly Match[] {
    return [...this.#byFirm.values()].flatMap((matches) => this.#settle(matches));
  }

  #byHand(record: CompanyRecord): Match | null {
    const firm = this.#index.bySlug(this.#accepted.get(record.key) ?? '');
    return firm === undefined ? null : { record, firm, confidence: 1, agrees: 'accepted by hand' };
  }

  #best(record: CompanyRecord): Match | null {
    const scored = [...this.#index.candidates(record)]
      .map((firm) => ({ record, firm, ...scoreOf(record, firm) }))
      .filter(({ confidence }) => confidence > 0)
      .sort((a, b) => b.confidence - a.confidence);
    const [best, second] = scored;
    if (best === undefined) return null;
    const rival = second !== undefined && second.confidence >= SURE && best.confidence < 1;
    if (best.confidence >= SURE && !rival) return best;
    for (const match of scored)
      this.#reviews.add(reviewOf(match, rival ? `${match.agrees}; several firms fit` : match.agrees));
    return null;
  }

  #settle(matches: readonly Match[]): readonly Match[] {
    const highest = Math.max(...matches.map(({ confidence }) => confidence));
    const best = matches.filter(({ confidence }) => confidence === highest);
    const taken = best.length === 1 ? best : [];
    for (const match of matches.filter((other) => !taken.includes(other)))
      this.#reviews.add(reviewOf(match, `${match.agrees}; ${matches.length} records of the file fit this firm`));
    return taken;
  }
}
