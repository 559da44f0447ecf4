import type { GraphReader } from '../graph-reader.ts';
import { text } from '../rows/read-value.ts';
import type { TechnologyRow } from './evidence-rows.ts';

const evidenceTechnologies = {
  name: 'evidence-technologies',
  cypher: `// evidence-technologies
MATCH (technology:Technology)-[:ROOTED_AT]->(root:Stage)
RETURN technology.slug AS slug, technology.inBaseline AS inBaseline, technology.position AS position, root.slug AS rootStage
ORDER BY position, slug`,
};

/** The technologies of the model with the stage that a port's buyer pays. */
export async function gatherTechnologies(reader: GraphReader): Promise<TechnologyRow[]> {
  const rows = await reader.read(evidenceTechnologies);
  return rows.map((row) => ({
    slug: text(row, 'slug'),
    rootStage: text(row, 'rootStage'),
    inBaseline: row.inBaseline === true,
  }));
}
