import { map, text, texts } from '../rows/read-value.ts';
import { type ExportedPage, PAGE, type ReadPage } from './export-page.ts';

const statement = {
  name: 'export-claims',
  cypher: `// export-claims
MATCH (n:Claim) WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
RETURN n{.*} AS claim, [(n)-[:CITES]->(s:Source) | s.id] AS sources,
  [(n)-[:ABOUT]->(t) | CASE WHEN t:NetworkDomain THEN 'domain' ELSE toLower(labels(t)[0]) END + ':' + t.slug] AS about,
  [(n)-[:ATTRIBUTED_TO]->(o:Organization) | o.slug] AS attributedTo,
  [(n)-[:RESTS_ON]->(c:Claim) | c.id] AS restsOn
ORDER BY n.id`,
};

const LISTS = ['sources', 'about', 'attributedTo', 'restsOn'] as const;

export const claimPages: ReadPage = async (reader, after): Promise<ExportedPage> => {
  const rows = await reader.read(statement, { after, limit: PAGE });
  const things = rows.map((row) => {
    const claim = map(row, 'claim');
    const lists = Object.fromEntries(LISTS.map((name) => [name, texts(row, name).toSorted()]));
    return { cursor: text(claim, 'id'), row: { ...claim, ...lists } };
  });
  return { things, next: things.length < PAGE ? null : (things.at(-1)?.cursor ?? null) };
};
