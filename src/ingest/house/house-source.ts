import { lastDay } from '../tables/partial-date.ts';
import type { Row } from '../tables/tables.ts';

/** Whom a row of the base case cites: this project itself. */
export const HOUSE_SOURCE = 'HOUSE';

/**
 * The sources, and the house as one of them where neither they nor the graph say who the house is.
 * @param beside what the graph has, and the day on which what is new to it is noted
 */
export function withHouseSource(
  sources: readonly Row<'sources'>[],
  beside: { readonly sources: readonly { readonly id: string }[]; readonly recordedOn: string | null },
): readonly Row<'sources'>[] {
  if ([...sources, ...beside.sources].some(({ id }) => id === HOUSE_SOURCE)) return sources;
  const days = sources.map(({ retrieved }) => lastDay(retrieved)).sort();
  return [...sources, { ...HOUSE, retrieved: beside.recordedOn ?? days.at(-1) ?? '1970' }];
}

const HOUSE = {
  id: HOUSE_SOURCE,
  publisher: 'House view',
  title: 'The base case: estimates and assumptions of this project',
  url: null,
  published: null,
  seen: null,
};
