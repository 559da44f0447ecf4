import { column, type Form } from './form.ts';

/** Statements that write, each over a `Draft` of its own, and what a read finds then. */
export interface WriteForm extends Form {
  /** What is read after `cypher` was run. */
  readonly found: string;
}

const DRAFT = "MATCH (d:Draft {slug: 'x'}) RETURN d{.*} AS d";

export const WRITES: readonly WriteForm[] = [
  {
    name: 'MERGE tells creating from finding',
    cypher: "UNWIND [1, 2] AS i MERGE (d:Draft {slug: 'x'}) ON CREATE SET d.n = 1 ON MATCH SET d.n = d.n + 1",
    found: DRAFT,
    rows: column('d', [{ slug: 'x', n: 2 }]),
  },
  {
    name: 'SET += merges, and null removes',
    cypher: 'UNWIND $rows AS r MERGE (d:Draft {slug: r.slug}) SET d += r.more',
    parameters: {
      rows: [
        { slug: 'x', more: { a: 1, b: 2 } },
        { slug: 'x', more: { a: null, c: [3.5] } },
      ],
    },
    found: DRAFT,
    rows: column('d', [{ slug: 'x', b: 2, c: [3.5] }]),
  },
  {
    name: 'SET = replaces',
    cypher: "CREATE (d:Draft {slug: 'x', a: 1}) SET d = $all",
    parameters: { all: { slug: 'x', b: 2 } },
    found: DRAFT,
    rows: column('d', [{ slug: 'x', b: 2 }]),
  },
  {
    name: 'a list grows by a list (by a bare value it becomes null in the embedded engine)',
    cypher: "CREATE (d:Draft {slug: 'x', list: ['p']}) SET d.list = d.list + ['q']",
    found: DRAFT,
    rows: column('d', [{ slug: 'x', list: ['p', 'q'] }]),
  },
  {
    name: 'MERGE of a relationship by its id',
    cypher: `CREATE (a:Draft {slug: 'x'}), (b:Draft {slug: 'y'}) WITH a, b
      UNWIND [{id: 1, more: {p: 1}}, {id: 1, more: {q: 2}}] AS row MERGE (a)-[r:NEXT {id: row.id}]->(b) SET r += row.more`,
    found: 'MATCH (:Draft)-[r:NEXT]->(:Draft) RETURN properties(r) AS r',
    rows: column('r', [{ id: 1, p: 1, q: 2 }]),
  },
  {
    name: 'DETACH DELETE takes relationships along',
    cypher: "CREATE (a:Draft {slug: 'x'})-[:NEXT]->(b:Draft {slug: 'y'}) WITH a DETACH DELETE a",
    found: 'MATCH (d:Draft) RETURN d.slug AS s',
    rows: column('s', ['y']),
  },
  {
    name: 'a subquery and FOREACH write',
    cypher:
      "UNWIND [1, 2] AS i CALL (i) { CREATE (:Draft {slug: 'x' + toString(i)}) } FOREACH (j IN [1] | CREATE (:Draft {slug: 'f' + toString(i)}))",
    found: 'MATCH (d:Draft) RETURN d.slug AS s ORDER BY s',
    rows: column('s', ['f1', 'f2', 'x1', 'x2']),
  },
];
