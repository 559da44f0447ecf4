import { map, text, textOrNull } from '../rows/read-value.ts';
import { type ExportedPage, PAGE, type ReadPage } from './export-page.ts';

const statement = {
  name: 'export-firms',
  cypher: `// export-firms
MATCH (n:Firm) WHERE n.slug > $after
WITH n ORDER BY n.slug LIMIT $limit
RETURN n{.*} AS firm, [(n)-[:SUBSIDIARY_OF]->(p:Firm) | p.slug][0] AS parent ORDER BY n.slug`,
};

export const firmPages: ReadPage = async (reader, after): Promise<ExportedPage> => {
  const rows = await reader.read(statement, { after, limit: PAGE });
  const things = rows.map((row) => {
    const firm = map(row, 'firm');
    return { cursor: text(firm, 'slug'), row: { ...firm, parent: textOrNull(row, 'parent') } };
  });
  return { things, next: things.length < PAGE ? null : (things.at(-1)?.cursor ?? null) };
};
