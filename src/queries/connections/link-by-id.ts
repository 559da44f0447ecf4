import type { StoredLink } from '../../domain/graph/connection.ts';
import { CLAIMED_RELATIONS, type ClaimedRelation } from '../../domain/vocabulary.ts';
import type { GraphReader } from '../graph-reader.ts';
import { endAt, linkColumns, readLink } from './expand.ts';

/** Where a relation stands: its type, and the slug of the firm that it starts at. */
export interface RelationPlace {
  readonly type: ClaimedRelation;
  readonly from: string;
}

/** One union over the types, because an index serves one type. */
const branches = CLAIMED_RELATIONS.map(
  (type) => `MATCH (a:Firm)-[r:${type}]->(b) WHERE r.id = $id RETURN ${linkColumns(endAt('a'), endAt('b'))}`,
);
const statement = { name: 'link-by-id', cypher: `// link-by-id\n${branches.join('\nUNION ALL\n')}` };

const ofFirm = (type: ClaimedRelation) => {
  const name = `link-of-${type}`;
  const columns = linkColumns(endAt('a'), endAt('b'));
  return {
    name,
    cypher: `// ${name}\nMATCH (a:Firm {slug: $from})-[r:${type}]->(b) WHERE r.id = $id RETURN ${columns}`,
  };
};

/**
 * The relation with this id; null where there is none, or where it was retracted.
 * @param place where it stands, if that is known: an engine without indexes of relations would look through all of them
 */
export async function linkById(reader: GraphReader, id: string, place?: RelationPlace): Promise<StoredLink | null> {
  const [there] = place === undefined ? [] : await reader.read(ofFirm(place.type), { id, from: place.from });
  // It may have been moved since its place was noted.
  const [row] = there === undefined ? await reader.read(statement, { id }) : [there];
  return row === undefined ? null : readLink(row);
}
