import { groupBy } from '../../domain/group-by.ts';
import { CLAIM_BASES, CONFIDENCES, SEEN } from '../../domain/vocabulary.ts';
import type { ClaimRecord, ParameterClaim } from '../../economics/resolution/claim-record.ts';
import type { GraphRow } from '../../graph/graph-store.ts';
import { atOneVersion } from '../at-one-version.ts';
import type { GraphReader } from '../graph-reader.ts';
import type { GraphStamp } from '../node/graph-version.ts';
import { numberOrNull, oneOf, text, textOrNull } from '../rows/read-value.ts';

/** The record of claims, and the version of the graph that it is wholly of. */
export interface GatheredClaims {
  readonly version: GraphStamp;
  readonly record: ClaimRecord;
}

const parameterClaims = {
  name: 'parameter-claims',
  cypher: `// parameter-claims
MATCH (value:ParameterClaim)-[converts:CONVERTS]->(claim:Claim)
OPTIONAL MATCH (claim)-[:ATTRIBUTED_TO]->(speaker:Organization)
RETURN value.id AS id, value.parameter AS parameter, value.year AS year, value.low AS low, value.mid AS mid, value.high AS high,
  value.conversion AS conversion, converts.position AS position, claim.id AS claim, claim.knownFrom AS knownFrom,
  claim.basis AS basis, claim.confidence AS confidence, claim.seen AS seen,
  claim.retractedOn AS retractedOn, speaker.slug AS publisher
ORDER BY id, position, claim`,
};

const knownClaims = {
  name: 'claims-known',
  cypher: `// claims-known
MATCH (house:Claim {house: true})-[:RESTS_ON]->(claim:Claim)
WHERE claim.retractedOn IS NULL
RETURN DISTINCT claim.id AS id, claim.knownFrom AS knownFrom
ORDER BY id`,
};

const newestClaim = {
  name: 'claims-newest',
  cypher: '// claims-newest\nMATCH (claim:Claim) WHERE claim.retractedOn IS NULL RETURN max(claim.knownFrom) AS newest',
};

const speakers = {
  name: 'organization-slugs',
  cypher: '// organization-slugs\nMATCH (speaker:Organization) RETURN speaker.slug AS slug ORDER BY slug',
};

/** What choosing among claims needs, read only where a scenario chooses. Fails with CONFLICT when writes never pause. */
export async function gatherClaims(reader: GraphReader, version: GraphStamp): Promise<GatheredClaims> {
  const { version: of, found } = await atOneVersion(reader, version, () => gatherOnce(reader));
  return { version: of, record: found };
}

async function gatherOnce(reader: GraphReader): Promise<ClaimRecord> {
  const [converted, known, [newest], organizations] = await Promise.all([
    reader.read(parameterClaims),
    reader.read(knownClaims),
    reader.read(newestClaim),
    reader.read(speakers),
  ]);
  const values = [...groupBy(converted, (row) => text(row, 'id')).values()];
  const rivals = values.filter((rows) => rows.every(isStanding)).map(parameterClaim);
  return {
    rivals,
    knownFrom: new Map(known.flatMap((row) => dated(text(row, 'id'), textOrNull(row, 'knownFrom')))),
    newest: newest === undefined ? null : textOrNull(newest, 'newest'),
    organizations: organizations.map((row) => text(row, 'slug')),
  };
}

/** What rests on a claim that was retracted is nobody's word any more. */
function isStanding(row: GraphRow): boolean {
  return textOrNull(row, 'retractedOn') === null;
}

function dated(id: string, day: string | null): readonly (readonly [string, string])[] {
  return day === null ? [] : [[id, day]];
}

/** Out of the rows of its claims, the main one first. It can be said once the last of them is known. */
function parameterClaim(rows: readonly GraphRow[]): ParameterClaim {
  const [main = {}] = rows;
  const days = rows.map((row) => textOrNull(row, 'knownFrom'));
  return {
    id: text(main, 'id'),
    parameter: text(main, 'parameter'),
    year: numberOrNull(main, 'year'),
    value: { low: numberOrNull(main, 'low'), mid: numberOrNull(main, 'mid'), high: numberOrNull(main, 'high') },
    conversion: text(main, 'conversion'),
    claims: rows.map((row) => text(row, 'claim')),
    publisher: textOrNull(main, 'publisher'),
    knownFrom: days.includes(null) ? null : (days.toSorted().at(-1) ?? null),
    basis: oneOf(main, 'basis', CLAIM_BASES),
    confidence: oneOf(main, 'confidence', CONFIDENCES),
    seen: oneOf(main, 'seen', SEEN),
  };
}
