import { column, type Form } from './form.ts';

/** Along relationships. */
export const PATHS: readonly Form[] = [
  {
    name: 'one of several types, either way',
    cypher: "MATCH (:Firm {slug: 'd'})-[r:SUPPLIES|OWNS]-(g) RETURN type(r) AS type, g.slug AS g ORDER BY g",
    rows: [
      { type: 'OWNS', g: 'a' },
      { type: 'SUPPLIES', g: 'c' },
      { type: 'OWNS', g: 'e' },
    ],
  },
  {
    name: 'types by parameter',
    cypher: "MATCH (:Firm {slug: 'a'})-[r]->(g) WHERE type(r) IN $types RETURN r.id AS id ORDER BY id",
    parameters: { types: ['OWNS', 'MAKES'] },
    rows: column('id', ['a-d', 'a-p1', 'a-p2']),
  },
  {
    name: 'a bounded number of steps',
    cypher: "MATCH (:Firm {slug: 'a'})-[:SUPPLIES*1..3]->(g) RETURN g.slug AS g, count(*) AS n ORDER BY g",
    rows: [
      { g: 'b', n: 1 },
      { g: 'c', n: 2 },
      { g: 'd', n: 2 },
    ],
  },
  {
    name: 'how far each neighbour is',
    cypher: `MATCH p = (:Firm {slug: 'a'})-[:SUPPLIES|OWNS*1..3]-(g:Firm) WHERE g.slug <> 'a'
      RETURN g.slug AS g, min(length(p)) AS steps ORDER BY steps, g`,
    rows: [
      { g: 'b', steps: 1 },
      { g: 'c', steps: 1 },
      { g: 'd', steps: 1 },
      { g: 'e', steps: 2 },
    ],
  },
  {
    name: 'the relationships of a path',
    cypher: `MATCH p = (:Firm {slug: 'b'})-[:SUPPLIES*1..2]->()
      RETURN [r IN relationships(p) | r.id] AS ids ORDER BY size(ids)`,
    rows: column('ids', [['b-c'], ['b-c', 'c-d']]),
  },
  {
    name: 'a condition on every relationship',
    cypher: `MATCH (:Firm {slug: 'a'})-[rs:SUPPLIES|OWNS*1..3]->(g) WHERE all(r IN rs WHERE r.share > 0.1)
      RETURN count(*) AS n`,
    rows: [{ n: 8 }],
  },
  {
    name: 'the shortest path with its hops',
    cypher: `MATCH (a:Firm {slug: 'a'}) MATCH (e:Firm {slug: 'e'})
      MATCH p = shortestPath((a)-[:SUPPLIES|OWNS*..6]->(e))
      RETURN length(p) AS length, [r IN relationships(p) | r{.id, type: type(r), from: startNode(r).slug}] AS hops`,
    rows: [
      {
        length: 2,
        hops: [
          { id: 'a-d', type: 'OWNS', from: 'a' },
          { id: 'd-e', type: 'OWNS', from: 'd' },
        ],
      },
    ],
  },
  {
    name: 'no shortest path',
    cypher: `MATCH (a:Firm {slug: 'a'}) MATCH (e:Firm {slug: 'e'})
      MATCH p = shortestPath((e)-[:SUPPLIES|OWNS*..6]->(a)) RETURN length(p) AS length`,
    rows: [],
  },
  {
    name: 'all shortest paths',
    cypher: `MATCH (b:Firm {slug: 'b'}) MATCH (d:Firm {slug: 'd'})
      MATCH p = allShortestPaths((b)-[:SUPPLIES|OWNS*..4]-(d))
      RETURN [n IN nodes(p) | n.slug] AS slugs ORDER BY slugs`,
    rows: column('slugs', [
      ['b', 'a', 'd'],
      ['b', 'c', 'd'],
    ]),
  },
];
