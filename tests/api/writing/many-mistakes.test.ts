import { expect, it } from 'vitest';
import { describeOnBothEngines } from '../../support/stores.ts';
import { writingApi } from './asking.ts';

const BULK = `mutation ($tables: [TableInput!]!) {
  bulkAdd(tables: $tables) { changed problems { line field suggestion } userErrors { field code message } }
}`;
const WARNINGS = `mutation ($tables: [TableInput!]!) {
  bulkAdd(tables: $tables) { changed warnings { table line field } moreWarnings userErrors { message } }
}`;
const [FIRMS, WRONG, WARNED, TOLD] = [3_000, 7_000, 1_500, 1_000];
/** What nothing may hold up; the writing of so long an answer takes 0.1 s, and collecting what earlier suites left some more. */
const LONGEST_MS = 2_000;

describeOnBothEngines('a bulk of nothing but mistakes', (open) => {
  const { data } = writingApi(open);

  it('is told the first thousand, each with the nearest name, and how many more, while others have their turns', async () => {
    const known = Array.from({ length: FIRMS }, (_, at) => nameOf(at));
    const there = await data(BULK, { tables: [firms(known.map((slug) => `${slug},${slug},`))] });
    expect(there.bulkAdd).toMatchObject({ changed: FIRMS, userErrors: [] });
    const meant = Array.from({ length: WRONG }, (_, at) => known[at % FIRMS] ?? '');
    const stretch = longestStretch();
    // The last letter is another one: no name ends in a hyphen.
    const rows = meant.map((parent, at) => `n${at},N,${parent.slice(0, -1)}-`);
    const { bulkAdd } = await data(BULK, { tables: [firms(rows)] });
    expect(await stretch.end()).toBeLessThan(LONGEST_MS);
    expect(bulkAdd.problems).toEqual(
      meant.slice(0, TOLD).map((suggestion, at) => ({ line: at + 2, field: 'parent', suggestion })),
    );
    expect(bulkAdd.userErrors).toHaveLength(TOLD + 1);
    expect(bulkAdd.userErrors[TOLD]).toEqual({
      field: null,
      code: 'BAD_USER_INPUT',
      message: '6,000 more faults are not told: mend the first 1,000, then ask again.',
    });
  }, 120_000);

  it('is warned of the first thousand rows that deserve a look, and told how many more there are', async () => {
    const slugs = Array.from({ length: WARNED }, (_, at) => `own-${at}`);
    const rows = slugs.map((slug, at) => `own-r${at},${slug},SUPPLIES,${slug},c1`);
    const relations = { name: 'relations.csv', csv: `id,from,relation,to,claims\n${rows.join('\n')}\n` };
    const tables = [firms(slugs.map((slug) => `${slug},${slug},`)), relations];
    const { bulkAdd } = await data(WARNINGS, { tables });
    expect(bulkAdd).toMatchObject({ changed: 2 * WARNED, userErrors: [], moreWarnings: WARNED - TOLD });
    expect(bulkAdd.warnings).toEqual(
      Array.from({ length: TOLD }, (_, at) => ({ table: 'relations.csv', line: at + 2, field: 'to' })),
    );
    const few = { name: 'relations.csv', csv: 'id,from,relation,to,claims\nown-m,own-1,INVESTS_IN,own-1,c1\n' };
    const all = await data(WARNINGS, { tables: [few] });
    expect(all.bulkAdd).toMatchObject({ warnings: [{ line: 2 }], moreWarnings: 0 });
  }, 120_000);
});

function firms(rows: readonly string[]) {
  return { name: 'firms.csv', csv: `slug,name,parent\n${rows.join('\n')}\n` };
}

/** Names of which no two are within four edits of each other, nor begin alike. */
function nameOf(at: number): string {
  const letters = (at * 7919 + 1_000_003)
    .toString(26)
    .replace(/\d/g, (digit) => String.fromCharCode(113 + Number(digit)));
  return [...letters].map((letter) => letter.repeat(5)).join('');
}

/** The most milliseconds of work between two turns of the event loop; of the processor, since the machine may have more to do. */
function longestStretch(): { readonly end: () => Promise<number> } {
  let [longest, last, isOver] = [0, worked(), false];
  const turn = () => {
    const now = worked();
    [longest, last] = [Math.max(longest, now - last), now];
    if (!isOver) setImmediate(turn);
  };
  setImmediate(turn);
  return {
    end: async () => {
      await new Promise((resolve) => setImmediate(resolve));
      isOver = true;
      return longest;
    },
  };
}

function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
