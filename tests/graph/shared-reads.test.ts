import { setImmediate as begun } from 'node:timers/promises';
import { beforeAll, expect, it } from 'vitest';
import { byKey } from '../../src/economics/key-order.ts';
import type { GraphParameters, GraphRow, GraphStore, Statement } from '../../src/graph/graph-store.ts';
import { shareReads } from '../../src/graph/shared-reads.ts';
import { heldStore } from '../support/held-store.ts';
import { fc } from '../support/properties.ts';
import { describeOnBothEngines } from '../support/stores.ts';
import { expectFailure, statement } from './contract/asking.ts';

const EACH = { keys: 'boxes', column: 'box' };
/** The things in each box that are no lighter than a weight, the heaviest first. */
const IN_BOXES: Statement = {
  name: 'in-boxes',
  cypher: `// in-boxes
UNWIND $boxes AS box MATCH (t:Thing {box: box}) WHERE t.weight >= $least
RETURN box, t.weight AS weight ORDER BY weight DESC`,
  each: EACH,
};
const BROKEN: Statement = {
  name: 'broken',
  cypher: '// broken\nUNWIND $boxes AS box RETURN box, 1 / (size(box) - 1) AS n',
  each: EACH,
};
const BOXES = 12;
const ANY = { least: 0 };

/** Rows of a box keep their order; that of the boxes is nobody's business. */
const byBox = (rows: readonly GraphRow[]) => rows.toSorted((a, b) => byKey(String(a.box), String(b.box)));

describeOnBothEngines('reads that are shared', (open) => {
  let real: GraphStore;
  beforeAll(async () => {
    real = await open();
    const things = Array.from({ length: 60 }, (_, n) => ({ box: String.fromCharCode(97 + (n % BOXES)), weight: n }));
    await real.write(({ run }) =>
      run(statement('UNWIND $things AS t CREATE (:Thing {box: t.box, weight: t.weight})'), { things }),
    );
  });

  /** A store that shares, and the parameters of what the real one was asked. */
  function sharing(base = real) {
    const asked: (GraphParameters | undefined)[] = [];
    const store = shareReads({
      ...base,
      read(asking, parameters, options) {
        asked.push(parameters);
        return base.read(asking, parameters, options);
      },
    });
    return { store, asked };
  }

  it('answer each caller of a turn with its own rows out of one statement', async () => {
    const { store, asked } = sharing();
    const [first, second, third] = await Promise.all([
      store.read(IN_BOXES, { ...ANY, boxes: ['a', 'b'] }),
      store.read(IN_BOXES, { ...ANY, boxes: ['b'] }),
      store.read(IN_BOXES, { ...ANY, boxes: ['nothing is in it'] }),
    ]);
    expect(asked).toEqual([{ least: 0, boxes: ['a', 'b', 'nothing is in it'] }]);
    expect(first?.map(({ box, weight }) => `${box}${weight}`)).toEqual(
      ['a48', 'a36', 'a24', 'a12', 'a0'].concat(['b49', 'b37', 'b25', 'b13', 'b1']),
    );
    expect(second).toEqual(first?.slice(5));
    expect(third).toEqual([]);
  });

  it('answer whatever is asked together as it is answered alone', async () => {
    const calls = fc.record({
      least: fc.constantFrom(0, 20, 50),
      boxes: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'z'), { minLength: 1 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(calls, { minLength: 1, maxLength: 8 }), async (together) => {
        const { store, asked } = sharing();
        const answers = await Promise.all(together.map((parameters) => store.read(IN_BOXES, parameters)));
        expect(asked).toHaveLength(new Set(together.map(({ least }) => least)).size);
        for (const [index, parameters] of together.entries()) {
          const alone = await Promise.all(
            parameters.boxes.map((box) => real.read(IN_BOXES, { ...parameters, boxes: [box] })),
          );
          expect(byBox(answers[index] ?? [])).toEqual(byBox(alone.flat()));
        }
      }),
      { numRuns: 20 },
    );
  });

  it('are alone where anything else differs, in another turn, and for statements that do not say how', async () => {
    const { store, asked } = sharing();
    const unsaid = { name: IN_BOXES.name, cypher: IN_BOXES.cypher };
    await Promise.all([
      store.read(IN_BOXES, { least: 0, boxes: ['a'] }),
      store.read(IN_BOXES, { least: 1, boxes: ['b'] }),
      store.read(unsaid, { least: 0, boxes: ['c'] }),
    ]);
    await store.read(IN_BOXES, { least: 0, boxes: ['d'] });
    expect(asked.map((parameters) => parameters?.boxes).sort()).toEqual([['a'], ['b'], ['c'], ['d']]);
  });

  it('are alone where they must see a write, and see it', async () => {
    const { store, asked } = sharing();
    const { bookmarks } = await store.write(({ run }) => run(statement("CREATE (:Thing {box: 'written', weight: 1})")));
    const [own] = await Promise.all([
      store.read(IN_BOXES, { ...ANY, boxes: ['written'] }, { bookmarks }),
      store.read(IN_BOXES, { ...ANY, boxes: ['a'] }),
    ]);
    expect(own).toEqual([{ box: 'written', weight: 1 }]);
    // The embedded engine has no bookmarks: every read sees what was written.
    expect(asked).toHaveLength(bookmarks.length > 0 ? 2 : 1);
  });

  it('keep nobody waiting for somebody who asks for hundreds, nor make one statement of thousands', async () => {
    const { store, asked } = sharing();
    const many = (count: number, name: string) => Array.from({ length: count }, (_, n) => `${name}${n}`);
    await Promise.all([
      store.read(IN_BOXES, { ...ANY, boxes: many(201, 'x') }),
      ...Array.from({ length: 6 }, (_, n) => store.read(IN_BOXES, { ...ANY, boxes: many(200, `y${n}-`) })),
    ]);
    const sizes = asked.map((parameters) => (Array.isArray(parameters?.boxes) ? parameters.boxes.length : 0));
    expect(sizes.sort((a, b) => a - b)).toEqual([200, 201, 1000]);
  });

  it('are of no more keys together than their statement bears', async () => {
    const { store, asked } = sharing();
    const bearsThree = { ...IN_BOXES, each: { ...EACH, most: 3 } };
    const calls = [['a', 'b'], ['c', 'd'], ['e']].map((boxes) => store.read(bearsThree, { ...ANY, boxes }));
    expect((await Promise.all(calls)).map(({ length }) => length)).toEqual([10, 10, 5]);
    expect(asked.map((parameters) => parameters?.boxes)).toEqual([
      ['a', 'b'],
      ['c', 'd', 'e'],
    ]);
  });

  it('fail for all of them, and the next ones are answered', async () => {
    const { store, asked } = sharing();
    const failing = ['b', 'c'].map((box) => store.read(BROKEN, { boxes: [box] }));
    for (const call of failing) await expectFailure(call, 'INVALID');
    expect(asked).toHaveLength(1);
    expect(await store.read(IN_BOXES, { least: 59, boxes: ['l'] })).toEqual([{ box: 'l', weight: 59 }]);
  });

  it('go on for who waits longer than the one who has no more time', async () => {
    const { store: slow, hold, letGo, givenUp } = heldStore(real);
    const { store } = sharing(slow);
    hold(/in-boxes/);
    const patient = store.read(IN_BOXES, { least: 48, boxes: ['a'] }, { timeoutMs: 20_000 });
    await expectFailure(store.read(IN_BOXES, { least: 48, boxes: ['b'] }, { timeoutMs: 30 }), 'TIMEOUT');
    letGo();
    expect(await patient).toEqual([{ box: 'a', weight: 48 }]);
    expect(givenUp()).toEqual([]);
  });

  it('end with the time of the last who waits', async () => {
    const { store: slow, hold, givenUp } = heldStore(real);
    const { store } = sharing(slow);
    hold(/in-boxes/);
    const calls = [20, 40].map((timeoutMs) => store.read(IN_BOXES, { ...ANY, boxes: ['a'] }, { timeoutMs }));
    for (const call of calls) await expectFailure(call, 'TIMEOUT');
    await expect.poll(givenUp).toEqual(['in-boxes']);
  });

  it('go on for the others where one leaves, and stop where all have left', async () => {
    const { store: slow, hold, letGo, givenUp } = heldStore(real);
    const { store } = sharing(slow);
    const [leaves, stays, leavesToo] = [new AbortController(), new AbortController(), new AbortController()];
    const ask = ({ signal }: AbortController) => store.read(IN_BOXES, { least: 48, boxes: ['a'] }, { signal });
    hold(/in-boxes/);
    const [left, stayed] = [ask(leaves), ask(stays)];
    await begun();
    leaves.abort();
    await expectFailure(left, 'CANCELLED');
    letGo();
    expect(await stayed).toEqual([{ box: 'a', weight: 48 }]);
    hold(/in-boxes/);
    const both = [ask(stays), ask(leavesToo)];
    await begun();
    for (const one of [stays, leavesToo]) one.abort();
    for (const call of both) await expectFailure(call, 'CANCELLED');
    await expect.poll(givenUp).toEqual(['in-boxes']);
  });

  it('are asked for anew beside one that all have left before it began', async () => {
    const { store } = sharing();
    const gone = new AbortController();
    gone.abort();
    const left = store.read(IN_BOXES, { ...ANY, boxes: ['a'] }, { signal: gone.signal });
    const answered = store.read(IN_BOXES, { least: 48, boxes: ['a'] });
    const same = store.read(IN_BOXES, { ...ANY, boxes: ['a'] });
    await expectFailure(left, 'CANCELLED');
    expect(await answered).toEqual([{ box: 'a', weight: 48 }]);
    expect(await same).toHaveLength(5);
  });
});
