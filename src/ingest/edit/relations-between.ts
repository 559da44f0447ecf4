import type { Statement } from '../../graph/graph-store.ts';
import type { RelationsBeside } from '../validate/check-repeats.ts';
import type { Desk } from './make-edit.ts';

const statement: Statement = {
  name: 'relations-between',
  cypher: `// relations-between
UNWIND $pairs AS pair MATCH (a:Firm {slug: pair.from})-[r]->(b) WHERE b.slug = pair.to AND r.id IS NOT NULL
RETURN a.slug AS from, type(r) AS relation, b.slug AS to, r.tag AS tag, r.product AS product, r.id AS id,
  r.validFrom AS valid_from, r.validTo AS valid_to`,
};

/** What the graph has that rows of an edit may repeat, by the ends of the rows: they are few, and the graph may be large. */
export function relationsBetween(run: Desk['run']): RelationsBeside {
  return async ({ pairs, has }) => {
    const joined = pairs().map(({ from, to }) => ({ from, to }));
    if (joined.length === 0) return [];
    return (await run(statement, { pairs: joined })).filter(({ id }) => !has(String(id)));
  };
}
