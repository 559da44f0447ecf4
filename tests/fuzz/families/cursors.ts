import type { Chance } from '../chance.ts';
import { oddJson, oddText, toJson, wellFormed } from '../odd.ts';
import type { Target } from '../target.ts';
import { type Family, post } from './family.ts';

/** Lists that page, each with the selection of its cursors. */
const LISTS = [
  'firms(first: 5%) { edges { cursor } }',
  'firms(first: 5, orderBy: [{ field: REVENUE, direction: DESC }, { field: NAME }]%) { edges { cursor } }',
  'products(first: 5%) { edges { cursor } }',
  'claims(first: 5%) { edges { cursor } }',
  'sources(first: 5%) { edges { cursor } }',
  'organizations(first: 5%) { edges { cursor } }',
  'forecasts(first: 5%) { edges { cursor } }',
  'scenarios(first: 5%) { edges { cursor } }',
  'search(text: "laser", first: 5%) { edges { cursor } }',
  'firm(slug: "nvidia") { suppliers(first: 5%) { edges { cursor } } }',
  'firm(slug: "nvidia") { claims(first: 5%) { edges { cursor } } }',
];

/** Lists that have no `last` and no `before`. */
const FORWARD_ONLY = /^(scenarios|search)\(/;

let real: Promise<readonly string[]> | undefined;

/** Real cursors in other lists, with a bit turned, or with other values under the list's own signature. */
export const cursors: Family = async (at, chance) => {
  real ??= realCursors(at);
  const cursor = spoilt(chance.one(await real), chance);
  const list = chance.one(LISTS);
  const where = FORWARD_ONLY.test(list) ? 'after' : chance.one(['after', 'after', 'before']);
  const query = `query ($c: String) { ${list.replace('%', `, ${where}: $c`)} }`;
  const paged = where === 'before' ? query.replace('first: 5', 'last: 5') : query;
  return chance.oneIn(8)
    ? at.attack(
        `/export/graph/${chance.one(['firms', 'links', 'claims'])}.csv?limit=2&after=${encodeURIComponent(wellFormed(cursor)).slice(0, 4_000)}`,
        {},
      )
    : post(at, '/graphql', { query: paged, variables: { c: cursor } });
};

async function realCursors(at: Target): Promise<readonly string[]> {
  const answers = await Promise.all(
    LISTS.map((list) => post(at, '/graphql', { query: `{ ${list.replace('%', '')} }` })),
  );
  const found = answers.map(({ text }) => [...text.matchAll(/"cursor":"([^"]+)"/g)].map(([, cursor = '']) => cursor));
  if (found.some((list) => list.length === 0))
    throw new Error(`a list has no cursor: ${answers.map(({ text }) => text)}`);
  return found.flat();
}

function spoilt(cursor: string, chance: Chance): string {
  const bytes = Buffer.from(cursor, 'base64url');
  switch (chance.below(6)) {
    case 0:
      return cursor;
    case 1: {
      const at = chance.below(bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << chance.below(8));
      return bytes.toString('base64url');
    }
    case 2:
      return cursor.slice(0, chance.below(cursor.length));
    case 3:
      return chance.of(oddText);
    default: {
      const [signature, ...place]: unknown[] = JSON.parse(bytes.toString('utf8'));
      const other = place.map((value) => (chance.oneIn(2) ? chance.of(oddJson) : value));
      if (chance.oneIn(5)) other.push(chance.of(oddJson));
      return Buffer.from(toJson([signature, ...other])).toString('base64url');
    }
  }
}
