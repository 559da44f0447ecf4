import type { GraphTransaction, GraphValue, Statement } from '../../graph/graph-store.ts';
import { dateAnew, HAS_DAY_OF_SOURCE } from '../edit/dated-anew.ts';
import type { ThingChange } from '../edit/thing-change.ts';

const sourcesOfOtherDays: Statement = {
  name: 'sources-of-other-days',
  cypher: `// sources-of-other-days
MATCH (c:Claim)-[:CITES {position: 0}]->(s:Source)
WHERE ${HAS_DAY_OF_SOURCE}
  AND coalesce(s.publishedOn, s.retrievedOn, '') <> coalesce(c.knownFrom, '')
RETURN DISTINCT s.id AS id ORDER BY id`,
};

const sourcesOfForecasts: Statement = {
  name: 'sources-of-forecasts',
  cypher: `// sources-of-forecasts
MATCH (:Forecast)-[:CITES {position: 0}]->(s:Source) RETURN DISTINCT s.id AS id ORDER BY id`,
};

const claimsCorrected: Statement = {
  name: 'claims-corrected',
  cypher: `// claims-corrected
MATCH (c:Change {kind: 'Claim', action: 'CORRECT'}) RETURN c.key AS id, c.before AS before, c.after AS after ORDER BY c.seq`,
};

/**
 * Dates by the graph's sources what a load leaves dated otherwise: its rows are dated by the folder's own sources, of which an edit
 * may have corrected the day, and what editors added under a source has no row that would bring a new day. So it is with what rests on
 * claims of which an edit corrected the day. Answers the changes, for the history.
 */
export async function dateBySources({ run }: Pick<GraphTransaction, 'run'>): Promise<readonly ThingChange[]> {
  const idsOf = async (statement: Statement) => (await run(statement)).map(({ id }) => String(id));
  const [sources, readIn] = [await idsOf(sourcesOfOtherDays), await idsOf(sourcesOfForecasts)];
  const claims = (await run(claimsCorrected)).filter((row) => dayOf(row.before) !== dayOf(row.after));
  const ids = [...new Set(claims.map(({ id }) => String(id)))];
  const changes = await dateAnew({ run }, { sources, readIn, claims: ids });
  return changes.map((change) => ({ ...change, action: 'LOAD' }));
}

/** The day from which a claim is known, by what the history keeps of it. */
function dayOf(snapshot: GraphValue | undefined): unknown {
  return typeof snapshot === 'string' ? (JSON.parse(snapshot).knownFrom ?? null) : null;
}
