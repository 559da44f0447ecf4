import type { GraphReader } from '../graph-reader.ts';
import { text } from '../rows/read-value.ts';

const evidenceStages = {
  name: 'evidence-stages',
  cypher: `// evidence-stages
MATCH (stage:Stage)
RETURN stage.slug AS slug, stage.position AS position
ORDER BY position, slug`,
};

const evidenceResources = {
  name: 'evidence-resources',
  cypher: `// evidence-resources
MATCH (resource:Resource)
RETURN resource.slug AS slug
ORDER BY slug`,
};

/** Slugs of the stages, in the order of their files. */
export async function gatherStages(reader: GraphReader): Promise<string[]> {
  return (await reader.read(evidenceStages)).map((row) => text(row, 'slug'));
}

/** Slugs of the resources. */
export async function gatherResources(reader: GraphReader): Promise<string[]> {
  return (await reader.read(evidenceResources)).map((row) => text(row, 'slug'));
}
