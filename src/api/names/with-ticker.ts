import { fold } from '../../text/fold.ts';
import type { NameIndex } from './name-index.ts';
import { fieldAt } from './named-thing.ts';

/** The slugs of the firms that have this text as a ticker on some exchange, but for case, accents and spaces; by slug. */
export function firmsWithTicker(names: NameIndex, ticker: string): readonly string[] {
  const folded = fold(ticker);
  return names
    .exact('Firm', ticker)
    .filter((firm) => fieldAt(firm, firm.names.indexOf(folded)) === 'TICKER')
    .map(({ slug }) => slug);
}
