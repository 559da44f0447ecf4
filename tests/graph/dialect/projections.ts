import { column, type Form } from './form.ts';

/** What a statement returns: maps, nested lists, a bounded list for each parent. */
export const PROJECTIONS: readonly Form[] = [
  {
    name: 'all properties of a node',
    cypher: "MATCH (f:Firm {slug: 'b'}) RETURN f{.*} AS f",
    rows: [{ f: { slug: 'b', name: 'beta', x: 1, roles: ['LASER'] } }],
  },
  {
    name: 'a relationship with its type and ends',
    cypher: `MATCH (:Firm {slug: 'a'})-[r:OWNS]->()
      RETURN r{.*, type: type(r), from: startNode(r).slug, to: endNode(r).slug} AS r`,
    rows: [{ r: { id: 'a-d', claims: ['c1', 'c2'], share: 0.5, type: 'OWNS', from: 'a', to: 'd' } }],
  },
  {
    name: 'a pattern comprehension in a projection',
    cypher: "MATCH (f:Firm {slug: 'b'}) RETURN f{.slug, makes: [(f)-[m:MAKES]->(p) | p{.slug, id: m.id}]} AS f",
    rows: [{ f: { slug: 'b', makes: [{ slug: 'p1', id: 'b-p1' }] } }],
  },
  {
    name: 'a bounded, ordered list for each parent, empty for one without children or unknown',
    cypher: `UNWIND $slugs AS slug OPTIONAL MATCH (f:Firm {slug: slug})
      CALL (f) { MATCH (f)-[r:SUPPLIES]->(g) WITH g, r ORDER BY g.slug LIMIT $n RETURN collect(g{.slug, id: r.id}) AS to }
      RETURN slug, to ORDER BY slug`,
    parameters: { slugs: ['a', 'e', 'zz'], n: 1 },
    rows: [
      { slug: 'a', to: [{ slug: 'b', id: 'a-b' }] },
      { slug: 'e', to: [] },
      { slug: 'zz', to: [] },
    ],
  },
  {
    name: 'a page after a cursor for each parent',
    cypher: `UNWIND $pages AS page MATCH (f:Firm {slug: page.slug})
      CALL (f, page) { MATCH (f)-[:SUPPLIES]->(g) WHERE g.slug > page.after RETURN g.slug AS to ORDER BY to LIMIT 1 }
      RETURN page.slug AS slug, to ORDER BY slug`,
    parameters: {
      pages: [
        { slug: 'a', after: 'b' },
        { slug: 'b', after: '' },
      ],
    },
    rows: [
      { slug: 'a', to: 'c' },
      { slug: 'b', to: 'c' },
    ],
  },
  {
    name: 'the older form of a subquery',
    cypher: "MATCH (f:Firm {slug: 'a'}) CALL { WITH f MATCH (f)-[:SUPPLIES]->(g) RETURN min(g.slug) AS g } RETURN g",
    rows: column('g', ['b']),
  },
  {
    name: 'a projection of a node that may be missing (a bare g{.slug} is a map of nulls in the embedded engine)',
    cypher: `MATCH (f:Firm) WHERE f.slug IN ['a', 'b'] OPTIONAL MATCH (f)-[:OWNS]->(g:Firm)
      RETURN CASE WHEN g IS NULL THEN null ELSE g{.slug} END AS g ORDER BY f.slug`,
    rows: column('g', [{ slug: 'd' }, null]),
  },
  {
    name: 'a slice of a collected list (not of the aggregate itself)',
    cypher: 'MATCH (f:Firm) WITH f ORDER BY f.slug WITH collect(f.slug) AS slugs RETURN slugs[0..$n] AS slugs',
    parameters: { n: 2 },
    rows: column('slugs', [['a', 'b']]),
  },
  {
    name: 'a sum over nothing (a bare sum is null in the embedded engine)',
    cypher: "MATCH (f:Firm {slug: 'zz'}) RETURN coalesce(sum(f.x), 0) AS sum, max(f.x) AS max, count(*) AS n",
    rows: [{ sum: 0, max: null, n: 0 }],
  },
  {
    name: 'two branches of a subquery',
    cypher: `MATCH (f:Firm {slug: 'a'})
      CALL (f) { MATCH (f)-[:SUPPLIES]->(g) RETURN g.slug AS g UNION ALL MATCH (f)-[:OWNS]->(g) RETURN g.slug AS g }
      RETURN g ORDER BY g`,
    rows: column('g', ['b', 'c', 'd']),
  },
  {
    name: 'the label of a node',
    cypher: 'MATCH (n) WHERE n:Product OR n:Nothing RETURN labels(n)[0] AS label, n.slug AS slug ORDER BY slug',
    rows: [
      { label: 'Product', slug: 'p1' },
      { label: 'Product', slug: 'p2' },
    ],
  },
];
