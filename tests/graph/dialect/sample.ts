import type { GraphStore } from '../../../src/graph/graph-store.ts';
import { statement } from '../contract/asking.ts';

const FIRMS = [
  { slug: 'a', more: { name: 'Alpha', x: 3, roles: ['CHIP', 'LASER'] } },
  { slug: 'b', more: { name: 'beta', x: 1, roles: ['LASER'] } },
  { slug: 'c', more: { name: 'Gamma', x: 3, roles: [] } },
  { slug: 'd', more: { name: 'delta', roles: ['FAB'] } },
  { slug: 'e', more: { name: 'eps', x: -2.5 } },
];

const RELATIONSHIPS = {
  SUPPLIES: ['a-b', 'b-c', 'a-c', 'c-d'],
  OWNS: ['a-d', 'd-e'],
  MAKES: ['a-p1', 'a-p2', 'b-p1'],
};

/** Five firms (the fourth without x), two products, and relationships named after their ends: `a-b`. */
export async function loadSample(store: GraphStore): Promise<void> {
  await store.ensureSchema({
    keys: ['Firm', 'Product'].map((label) => ({ label, property: 'slug' })),
    indexes: [],
    relationshipKeys: [],
    texts: [],
  });
  await store.write(async (transaction) => {
    const mergeFirms = 'UNWIND $rows AS row MERGE (f:Firm {slug: row.slug}) SET f += row.more';
    await transaction.run(statement(mergeFirms), { rows: FIRMS });
    await transaction.run(statement("UNWIND ['p1', 'p2'] AS slug MERGE (:Product {slug: slug})"));
    for (const [type, ids] of Object.entries(RELATIONSHIPS)) {
      const mergeRelationships = `UNWIND $ids AS id MATCH (a {slug: split(id, '-')[0]}) MATCH (b {slug: split(id, '-')[1]})
        MERGE (a)-[r:${type} {id: id}]->(b) SET r += {claims: ['c1', 'c2'], share: 0.5}`;
      await transaction.run(statement(mergeRelationships), { ids });
    }
  });
}
