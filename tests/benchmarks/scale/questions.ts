import { toCursor } from '../../../src/api/paging/cursor.ts';
import { networkQuestions, type Questions } from '../analysis/network-questions.ts';

const BY_NAME = 'orderBy: [{ field: NAME, direction: ASC }], first: 50';
const LEVEL = 'slug name country customers(first: 5) { nodes { firm {';

/** Gives the data of an answer. */
export type Ask = (query: string) => Promise<unknown>;

/**
 * What a graph of synthetic firms `firm-0` … among the project's own is asked, by kind. The longest last: the chokepoints
 * of the whole network from the snapshot that the exposures have made.
 */
export async function scaleQuestions(firms: number, ask: Ask): Promise<Questions> {
  const middle = await cursorInTheMiddle(ask);
  const slug = (n: number) => `firm-${(n * 7919) % firms}`;
  return {
    'firm by slug': (n) => `{ firm(slug: "${slug(n)}") { slug name country revenueUsd } }`,
    'first 50 by name': () => `{ firms(${BY_NAME}) { nodes { slug name country } } }`,
    '50 by name from the middle': () => `{ firms(${BY_NAME}, after: "${middle}") { nodes { slug name country } } }`,
    'one country by revenue': () =>
      '{ firms(where: { countries: ["CN"] }, orderBy: [{ field: REVENUE, direction: DESC }], first: 50) { nodes { slug revenueUsd } } }',
    'four levels': (n) =>
      `{ firm(slug: "${slug(n)}") { ${LEVEL} ${LEVEL} ${LEVEL} slug name country } } } } } } } } } } }`,
    'count of all': () => '{ firms(first: 0) { totalCount } }',
    'count of a country': () => '{ firms(first: 0, where: { countries: ["CN"] }) { totalCount } }',
    search: (n) => `{ search(text: "Firm ${(n * 7919) % firms}", first: 10) { nodes { score node { id } } } }`,
    ...networkQuestions(firms),
  };
}

/** Cursors tell lists apart by a signature, which the first page gives; no firm has to stand where a cursor points. */
async function cursorInTheMiddle(ask: Ask): Promise<string> {
  // The shape that the question asks for.
  const data = (await ask(`{ firms(${BY_NAME}) { pageInfo { endCursor } } }`)) as {
    firms: { pageInfo: { endCursor: string } };
  };
  const [signature] = JSON.parse(Buffer.from(data.firms.pageInfo.endCursor, 'base64url').toString());
  return toCursor(() => signature, ['firm 5', 'firm-5']);
}

/** How many entries the lists of an answer have, at every level. */
export function entriesIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum, entry) => sum + 1 + entriesIn(entry), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum, part) => sum + entriesIn(part), 0);
}
