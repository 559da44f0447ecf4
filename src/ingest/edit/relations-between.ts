import type { Statement } from '../../graph/graph-store.ts';
import { RELATION_ROW } from '../relations-beside.ts';
import type { RelationsBeside } from '../validate/check-repeats.ts';
import type { Desk } from './make-edit.ts';

const statement: Statement = {
  name: 'relations-between',
  cypher: `// relations-between
UNWIND $pairs AS pair MATCH (a:Firm {slug: pair.from})-[r]->(b) WHERE b.slug = pair.to AND r.id IS NOT NULL
${RELATION_ROW}`,
};

/** What the graph has that rows of an edit may repeat, by the ends of the rows: they are few, and the graph may be large. */
export function relationsBetween(run: Desk['run']): RelationsBeside {
  return async ({ pairs, has }) => {
    const joined = pairs().map(({ from, to }) => ({ from, to }));
    if (joined.length === 0) return [];
    return (await run(statement, { pairs: joined })).filter(({ id }) => !has(String(id)));
  };
}
