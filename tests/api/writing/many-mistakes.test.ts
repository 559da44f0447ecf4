import { expect, it } from 'vitest';
import { describeOnBothEngines } from '../../support/stores.ts';
import { writingApi } from './asking.ts';

const BULK = `mutation ($tables: [TableInput!]!) {
  bulkAdd(tables: $tables) { changed problems { line field suggestion } userErrors { field code message } }
}`;
const [FIRMS, WRONG, TOLD] = [3_000, 7_000, 1_000];
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
