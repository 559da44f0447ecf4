import type { StoredLink } from '../../domain/graph/connection.ts';
import { CLAIMED_RELATIONS } from '../../domain/vocabulary.ts';
import type { GraphReader } from '../graph-reader.ts';
import { endAt, linkColumns, readLink } from './expand.ts';

/** One union over the types, because an index serves one type. */
const branches = CLAIMED_RELATIONS.map(
  (type) => `MATCH (a:Firm)-[r:${type}]->(b) WHERE r.id = $id RETURN ${linkColumns(endAt('a'), endAt('b'))}`,
);
const statement = { name: 'link-by-id', cypher: `// link-by-id\n${branches.join('\nUNION ALL\n')}` };

/** The relation with this id; null where there is none, or where it was retracted. */
export async function linkById(reader: GraphReader, id: string): Promise<StoredLink | null> {
  const [row] = await reader.read(statement, { id });
  return row === undefined ? null : readLink(row);
}
