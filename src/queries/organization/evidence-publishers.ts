import type { Organization } from '../../domain/graph/source.ts';
import type { GraphReader } from '../graph-reader.ts';
import { map } from '../rows/read-value.ts';
import { readOrganization } from '../source/read-source.ts';

const statement = {
  name: 'evidence-publishers',
  cypher: `// evidence-publishers
MATCH (value:ParameterClaim)-[:CONVERTS]->(:Claim)-[:ATTRIBUTED_TO]->(o:Organization)
WHERE NOT EXISTS { MATCH (value)-[:CONVERTS]->(claim:Claim) WHERE claim.retractedOn IS NOT NULL }
WITH o, o.slug AS slug, count(DISTINCT value.parameter) AS parameters
RETURN o{.*} AS node, slug, parameters ORDER BY parameters DESC, slug`,
};

/** Who speaks of parameters of the model, the most of them first. What rests on a claim that was retracted is nobody's word any more. */
export async function evidencePublishers(reader: GraphReader): Promise<Organization[]> {
  return (await reader.read(statement)).map((row) => readOrganization(map(row, 'node')));
}
