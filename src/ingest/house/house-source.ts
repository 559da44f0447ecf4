import { lastDay } from '../tables/partial-date.ts';
import type { Row } from '../tables/tables.ts';

/** Whom a row of the base case cites: this project itself. */
export const HOUSE_SOURCE = 'HOUSE';

/** The sources, and the house as one of them where they do not say who the house is. */
export function withHouseSource(sources: readonly Row<'sources'>[]): readonly Row<'sources'>[] {
  if (sources.some(({ id }) => id === HOUSE_SOURCE)) return sources;
  const [newest = '1970'] = sources
    .map(({ retrieved }) => lastDay(retrieved))
    .sort()
    .reverse();
  return [...sources, { ...HOUSE, retrieved: newest }];
}

const HOUSE = {
  id: HOUSE_SOURCE,
  publisher: 'House view',
  title: 'The base case: estimates and assumptions of this project',
  url: null,
  published: null,
  seen: null,
};
