import { CLAIMED_RELATIONS } from '../../domain/vocabulary.ts';
import type { GraphRow } from '../../graph/graph-store.ts';
import { text, UnexpectedRow } from '../rows/read-value.ts';
import { type ExportedPage, type ExportedThing, PAGE, type ReadPage } from './export-page.ts';

/** Relationships have no index of their own on both engines, so that pages go by the firm at which they begin. */
const FIRMS = Math.floor(PAGE / 5);

const statement = {
  name: 'export-links',
  cypher: `// export-links
MATCH (n:Firm) WHERE n.slug >= $from
WITH n ORDER BY n.slug LIMIT $limit
CALL (n) {
  MATCH (n)-[r:${CLAIMED_RELATIONS.join('|')}]->(t)
  RETURN collect(r{.*, relation: type(r), to: t.slug, toKind: labels(t)[0]}) AS links
}
RETURN n.slug AS slug, links ORDER BY slug`,
};

/** A link's cursor is the firm at which it begins and its id, `nvidia/REL12`; both in their order. An id may have slashes, a slug has none. */
export const linkPages: ReadPage = async (reader, after): Promise<ExportedPage> => {
  const [from = ''] = after.split('/');
  const rows = await reader.read(statement, { from, limit: FIRMS });
  const things = rows.flatMap(linksOf).filter(({ cursor, row }) => row.from !== from || cursor > after);
  const last = rows.at(-1);
  return { things, next: last === undefined || rows.length < FIRMS ? null : `${text(last, 'slug')}/\uffff` };
};

function linksOf(row: GraphRow): readonly ExportedThing[] {
  const from = text(row, 'slug');
  if (!Array.isArray(row.links)) throw new UnexpectedRow('links', 'a list', row.links);
  const links: readonly GraphRow[] = row.links;
  return links
    .map((link) => ({ cursor: `${from}/${text(link, 'id')}`, row: { ...link, from } }))
    .sort((a, b) => (a.cursor < b.cursor ? -1 : 1));
}
