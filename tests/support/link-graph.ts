import { KEY_PROPERTY, type NodeKey } from '../../src/domain/graph/node.ts';
import type { Relation } from '../../src/domain/graph/relation.ts';
import type { GraphStore, GraphValue } from '../../src/graph/graph-store.ts';

/** A link to write, with its properties. */
export interface LinkToWrite {
  readonly from: NodeKey;
  readonly relation: Relation;
  readonly to: NodeKey;
  readonly properties: Readonly<Record<string, GraphValue>>;
}

/** Writes things and links as they are told, one statement for each sort of link, and raises the graph's version. */
export async function writeLinks(
  store: GraphStore,
  things: readonly NodeKey[],
  links: readonly LinkToWrite[],
): Promise<void> {
  await store.write(async ({ run }) => {
    for (const kind of new Set(things.map((thing) => thing.kind))) {
      const cypher = `UNWIND $keys AS key MERGE (n:${kind} {${KEY_PROPERTY[kind]}: key})`;
      await run({ name: 'things', cypher }, { keys: things.flatMap((of) => (of.kind === kind ? [of.key] : [])) });
    }
    for (const sort of new Set(links.map(sortOf))) {
      const rows = links
        .filter((link) => sortOf(link) === sort)
        .map(({ from, to, properties }) => ({ from: from.key, to: to.key, properties }));
      await run({ name: 'links', cypher: `UNWIND $rows AS row ${sort} SET r += row.properties` }, { rows });
    }
    await run({ name: 'version', cypher: RAISE });
  });
}

const RAISE = "MERGE (g:GraphState {id: 'graph'}) SET g.version = coalesce(g.version, 0) + 1";

function sortOf({ from, relation, to }: LinkToWrite): string {
  const end = (variable: string, { kind }: NodeKey, column: string) =>
    `(${variable}:${kind} {${KEY_PROPERTY[kind]}: row.${column}})`;
  return `MATCH ${end('a', from, 'from')}, ${end('b', to, 'to')} CREATE (a)-[r:${relation}]->(b)`;
}
