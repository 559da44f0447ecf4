import { column, type Form } from './form.ts';

/** Which rows, and in which order. */
export const FILTERS: readonly Form[] = [
  {
    name: 'nulls come last going up',
    cypher: 'MATCH (f:Firm) RETURN f.slug AS s ORDER BY f.x, f.slug',
    rows: column('s', ['e', 'b', 'a', 'c', 'd']),
  },
  {
    name: 'nulls come first going down',
    cypher: 'MATCH (f:Firm) RETURN f.slug AS s ORDER BY f.x DESC, f.slug',
    rows: column('s', ['d', 'a', 'c', 'b', 'e']),
  },
  {
    name: 'nulls come last going down when asked',
    cypher: 'MATCH (f:Firm) RETURN f.slug AS s ORDER BY f.x IS NULL, f.x DESC, f.slug',
    rows: column('s', ['a', 'c', 'b', 'e', 'd']),
  },
  {
    name: 'the page after a value',
    cypher: `MATCH (f:Firm) WHERE f.x > $x OR (f.x = $x AND f.slug > $slug) OR f.x IS NULL
      RETURN f.slug AS s ORDER BY f.x, f.slug LIMIT $n`,
    parameters: { x: 3, slug: 'a', n: 5 },
    rows: column('s', ['c', 'd']),
  },
  {
    name: 'the page after a null, by one text for both cases',
    cypher: `MATCH (f:Firm) WHERE CASE WHEN $x IS NULL THEN f.x IS NULL AND f.slug > $slug
      ELSE f.x > $x OR (f.x = $x AND f.slug > $slug) OR f.x IS NULL END
      RETURN f.slug AS s ORDER BY f.x, f.slug LIMIT $n`,
    parameters: { x: null, slug: 'a', n: 5 },
    rows: column('s', ['d']),
  },
  {
    name: 'SKIP and LIMIT by parameters',
    cypher: 'MATCH (f:Firm) RETURN f.slug AS s ORDER BY s SKIP $skip LIMIT $n',
    parameters: { skip: 1, n: 2 },
    rows: column('s', ['b', 'c']),
  },
  {
    name: 'a part of a text, whatever its case',
    cypher: 'MATCH (f:Firm) WHERE toLower(f.name) CONTAINS toLower($part) RETURN f.slug AS s ORDER BY s',
    parameters: { part: 'TA' },
    rows: column('s', ['b', 'd']),
  },
  {
    name: 'one of a list',
    cypher: 'MATCH (f:Firm) WHERE f.slug IN $slugs RETURN f.slug AS s ORDER BY s',
    parameters: { slugs: ['c', 'a', 'zz'] },
    rows: column('s', ['a', 'c']),
  },
  {
    name: 'any of a list in a list',
    cypher: 'MATCH (f:Firm) WHERE any(role IN f.roles WHERE role IN $roles) RETURN f.slug AS s ORDER BY s',
    parameters: { roles: ['FAB', 'CHIP'] },
    rows: column('s', ['a', 'd']),
  },
  {
    name: 'a filter that is off when its parameter is null',
    cypher: 'MATCH (f:Firm) WHERE ($slugs IS NULL OR f.slug IN $slugs) RETURN count(f) AS n',
    parameters: { slugs: null },
    rows: [{ n: 5 }],
  },
  {
    name: 'EXISTS with a pattern',
    cypher: "MATCH (f:Firm) WHERE EXISTS { (f)-[:MAKES]->(:Product {slug: 'p2'}) } RETURN f.slug AS s",
    rows: column('s', ['a']),
  },
  {
    name: 'EXISTS with a condition, negated',
    cypher: `MATCH (f:Firm) WHERE NOT EXISTS { MATCH (f)-[:SUPPLIES]->(g) WHERE g.x = 3 }
      RETURN f.slug AS s ORDER BY s`,
    rows: column('s', ['c', 'd', 'e']),
  },
  {
    name: 'COUNT of a pattern and of a query',
    cypher: `MATCH (f:Firm) RETURN COUNT { (f)-[:SUPPLIES]->() } AS all,
      COUNT { MATCH (f)-[:SUPPLIES]->(g) WHERE g.x = 3 } AS some ORDER BY f.slug LIMIT 2`,
    rows: [
      { all: 2, some: 1 },
      { all: 1, some: 1 },
    ],
  },
];
