import { expect, test } from 'vitest';
import type { GraphValue } from '../../../src/graph/graph-store.ts';
import type { OpenStore } from '../../support/stores.ts';
import { ask, change, expectFailure } from './asking.ts';

const KEPT: Readonly<Record<string, GraphValue>> = {
  'an integer': 42,
  'the largest integer': Number.MAX_SAFE_INTEGER,
  'the smallest integer': Number.MIN_SAFE_INTEGER,
  'a float': 0.1,
  'a negative float': -2.5e-7,
  'a date': '2026-02-28',
  'text beyond the basic plane': 'Zürich 光模块 🚀 "quoted" \\ \'n`',
  'an empty text': '',
  'a truth': true,
  'a list of texts': ['a', 'b'],
  'an empty list': [],
};

const PASSED: Readonly<Record<string, GraphValue>> = {
  ...KEPT,
  nothing: null,
  'a nested list': [1, [2.5, ['x', null]]],
  'a map': { a: { b: [{ c: null, d: '2026-01-01' }] } },
};

const REFUSED: Readonly<Record<string, unknown>> = {
  undefined: undefined,
  'not a number': Number.NaN,
  infinity: Number.POSITIVE_INFINITY,
  'an integer that a double cannot hold': 2 ** 53,
  'a Date': new Date(0),
  'a bigint': 1n,
  'a Map in a list': [new Map()],
};

export function valuesContract(open: OpenStore): void {
  test.each(Object.entries(PASSED))('%s comes back as it went in', async (_, value) => {
    expect(await ask(await open(), 'RETURN $value AS value', { value })).toEqual([{ value }]);
  });

  test.each(Object.entries(KEPT))('%s is stored as it is', async (what, value) => {
    const store = await open();
    await change(store, 'MERGE (k:Kept {what: $what}) SET k.value = $value', { what, value });
    const rows = await ask(store, 'MATCH (k:Kept {what: $what}) RETURN k.value AS value', { what });
    expect(rows).toEqual([{ value }]);
  });

  test('whole numbers are integers and others are floats', async () => {
    const rows = await ask(await open(), 'RETURN $five / 2 AS whole, $half / 2 AS part', { five: 5, half: 2.5 });
    expect(rows).toEqual([{ whole: 2, part: 1.25 }]);
  });

  test('a null in a map of properties removes the property', async () => {
    const store = await open();
    await change(store, 'CREATE (p:Patched {a: 1, b: 2}) SET p += $patch', { patch: { a: null, c: 3 } });
    expect(await ask(store, 'MATCH (p:Patched) RETURN p{.*} AS p')).toEqual([{ p: { b: 2, c: 3 } }]);
  });

  test('a parameter is never read as Cypher', async () => {
    const store = await open();
    const slug = "x'}) DETACH DELETE n //`\\u0027";
    await change(store, 'CREATE (n:Quoted {slug: $slug})', { slug });
    expect(await ask(store, 'MATCH (n:Quoted {slug: $slug}) RETURN n.slug AS slug', { slug })).toEqual([{ slug }]);
  });

  test.each(Object.entries(REFUSED))('%s is refused as a parameter', async (_, value) => {
    const store = await open();
    // The type forbids these values; callers that read JSON or CSV can still hand them over.
    const parameters = { value } as never;
    await expectFailure(ask(store, 'RETURN $value AS value', parameters), 'INVALID');
    await expectFailure(change(store, 'CREATE (:Never {value: $value})', parameters), 'INVALID');
  });

  test('whole nodes and integers beyond a double are refused in a result', async () => {
    const store = await open();
    await change(store, 'CREATE (:Whole)-[:PART]->(:Whole)');
    await expectFailure(ask(store, 'MATCH (n:Whole) RETURN n'), 'INVALID');
    await expectFailure(ask(store, 'MATCH (:Whole)-[r]->() RETURN r'), 'INVALID');
    await expectFailure(ask(store, 'RETURN 9007199254740993 AS n'), 'INVALID');
  });
}
