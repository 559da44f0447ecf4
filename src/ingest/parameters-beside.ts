import { withFirmCalled } from '../economics/parameter-id.ts';
import type { Statement } from '../graph/graph-store.ts';
import { textOrNull } from '../queries/rows/read-value.ts';
import { MergedFirms } from './load/merged-firms.ts';
import type { RunRead } from './load/write.ts';
import type { ParametersBeside } from './validate/check-parameter-claims.ts';

const parameters: Statement = {
  name: 'parameters-of-house',
  cypher: `// parameters-of-house
MATCH (c:Claim {house: true}) WHERE c.retractedOn IS NULL
RETURN c.parameter AS parameter, max(c.year) AS year ORDER BY parameter`,
};

const speakers: Statement = {
  name: 'speakers-of-claims',
  cypher: `// speakers-of-claims
UNWIND $claims AS id MATCH (c:Claim {id: id}) OPTIONAL MATCH (c)-[:ATTRIBUTED_TO]->(o:Organization)
RETURN c.id AS id, o.slug AS speaker`,
};

/** What the graph knows of that parameter claims may speak of. */
export function parametersOfGraph(run: RunRead): ParametersBeside {
  return {
    async parameters() {
      const rows = await run(parameters);
      return new Map(rows.map(({ parameter, year }) => [String(parameter), typeof year === 'number']));
    },
    async speakers(claims) {
      if (claims.length === 0) return new Map();
      const rows = await run(speakers, { claims });
      return new Map(rows.map((row) => [String(row.id), textOrNull(row, 'speaker')]));
    },
  };
}

/** The same for a folder, which may call a firm as it was called before it became part of another. */
export function parametersBeside(run: RunRead): ParametersBeside {
  const graph = parametersOfGraph(run);
  return {
    ...graph,
    async parameters() {
      const [known, merged] = [await graph.parameters(), await MergedFirms.read(run)];
      const formerly = [...merged.into].flatMap(([slug, into]) =>
        [...known].map(
          ([id, isPath]) => [withFirmCalled(id, (firm) => (firm === into ? slug : firm)), isPath] as const,
        ),
      );
      return new Map([...known, ...formerly]);
    },
  };
}
