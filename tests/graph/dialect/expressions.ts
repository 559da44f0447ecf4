import { column, type Form } from './form.ts';

/** Values made of values. */
export const EXPRESSIONS: readonly Form[] = [
  {
    name: 'list comprehension and reduce',
    cypher: 'RETURN [x IN range(1, 5) WHERE x % 2 = 1 | x * x] AS odd, reduce(s = 0, x IN [1, 2, 3] | s + x) AS sum',
    rows: [{ odd: [1, 9, 25], sum: 6 }],
  },
  {
    name: 'integers divide to integers',
    cypher: 'RETURN 5 / 2 AS whole, 5 / 2.0 AS part, $five * 1.0 / 2 AS forced',
    parameters: { five: 5 },
    rows: [{ whole: 2, part: 2.5, forced: 2.5 }],
  },
  {
    name: 'three-valued logic',
    cypher: 'RETURN null = null AS a, 1 IN [null, 1] AS b, null IS NULL AS c, NOT null AS d, 1 = 1.0 AS e',
    rows: [{ a: null, b: true, c: true, d: null, e: true }],
  },
  {
    name: 'CASE, coalesce and null',
    cypher: `MATCH (f:Firm) RETURN CASE WHEN f.x > 1 THEN 'high' WHEN f.x IS NULL THEN 'none' ELSE 'low' END AS c,
      coalesce(f.x, 0) AS x ORDER BY f.slug`,
    rows: [
      { c: 'high', x: 3 },
      { c: 'low', x: 1 },
      { c: 'high', x: 3 },
      { c: 'none', x: 0 },
      { c: 'low', x: -2.5 },
    ],
  },
  {
    name: 'access by name, in maps and nodes',
    cypher: "MATCH (f:Firm {slug: 'a'}) RETURN f[$key] AS name, $map.a.b AS b, $map['c'] AS c",
    parameters: { key: 'name', map: { a: { b: 1 }, c: [2] } },
    rows: [{ name: 'Alpha', b: 1, c: [2] }],
  },
  {
    name: 'aggregates pass over nulls',
    cypher:
      'MATCH (f:Firm) RETURN sum(f.x) AS s, avg(f.x) AS a, max(f.x) AS m, count(f.x) AS n, percentileCont(f.x, 0.5) AS p',
    rows: [{ s: 4.5, a: 1.125, m: 3, n: 4, p: 2 }],
  },
  {
    name: 'text functions',
    cypher:
      "RETURN toUpper('é') AS u, trim(' x ') AS t, split('a,b', ',') AS s, substring('hello', 1, 3) AS b, size('光模块') AS n",
    rows: [{ u: 'É', t: 'x', s: ['a', 'b'], b: 'ell', n: 3 }],
  },
  {
    name: 'list functions',
    cypher: 'RETURN head([1, 2]) AS h, last([1, 2]) AS l, [1, 2, 3][0..2] AS s, [1] + [2] AS c, size([]) = 0 AS e',
    rows: [{ h: 1, l: 2, s: [1, 2], c: [1, 2], e: true }],
  },
  {
    name: 'ISO dates compare as texts',
    cypher: "RETURN '2026-01-31' < '2026-02-01' AS before",
    rows: column('before', [true]),
  },
  {
    name: 'nested literals',
    cypher: 'WITH {a: 1, b: [{c: null}]} AS m RETURN m{.b, d: 2} AS m',
    rows: column('m', [{ b: [{ c: null }], d: 2 }]),
  },
];
