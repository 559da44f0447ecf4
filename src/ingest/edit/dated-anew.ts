import type { ThingKey } from '../../domain/graph/change.ts';
import { CLAIMED_RELATIONS } from '../../domain/vocabulary.ts';
import type { Statement } from '../../graph/graph-store.ts';
import { text, textOrNull, texts } from '../../queries/rows/read-value.ts';
import { type Known, madeOn, together } from '../plan/known-dates.ts';
import { CLAIM, FORECAST, SOURCE } from '../plan/node-shapes.ts';
import type { NodeShape } from '../plan/shape.ts';
import type { Desk } from './make-edit.ts';
import { readNodes } from './read-nodes.ts';
import { knownSnapshot, RELATION_KIND, readRelations, shapeOf } from './relation-record.ts';
import { type Snapshot, snapshotText, type ThingChange } from './thing-change.ts';

/**
 * Dates anew what was known from the day of a source or a claim that an edit corrected: claims that cite the source first and
 * have no day of their own, what the house estimates from claims, relations, and forecasts that were read in the source. Answers
 * these changes.
 */
export async function datedAnew(desk: Desk, changes: readonly ThingChange[]): Promise<readonly ThingChange[]> {
  const sources = corrected(changes, SOURCE.label, ['publishedOn', 'retrievedOn']);
  const claims = corrected(changes, CLAIM.label, ['knownFrom']);
  return dateAnew(desk, { sources, readIn: sources, claims });
}

/** Of what the days may be others now. */
export interface ToDate {
  /** Sources that claims cite first. */
  readonly sources: readonly string[];
  /** Sources in which forecasts were read. */
  readonly readIn: readonly string[];
  /** Claims on which others rest. */
  readonly claims: readonly string[];
}

/** Dates by these what the graph has; what has its right day already is left alone. Answers the changes, as an edit's. */
export async function dateAnew(desk: Run, { sources, readIn, claims }: ToDate): Promise<readonly ThingChange[]> {
  const ofSources = await dateNodes(desk, CLAIMS, await daysFromSources(desk, sources));
  const forecasts = await dateNodes(desk, FORECASTS, await daysOfForecasts(desk, readIn));
  const dated = [...claims, ...ofSources.map(({ key }) => key)];
  if (dated.length === 0) return forecasts;
  const ofHouse = await dateNodes(desk, CLAIMS, await daysOfEstimates(desk, dated));
  return [...ofSources, ...forecasts, ...ofHouse, ...(await dateRelations(desk, dated))];
}

/** Keys of things of a kind that were there already and of which one of these properties is another now. */
function corrected(changes: readonly ThingChange[], kind: string, properties: readonly string[]): readonly string[] {
  const differs = ({ before, after }: ThingChange) =>
    properties.some((name) => (before?.[name] ?? null) !== (after?.[name] ?? null));
  return changes.filter((one) => one.kind === kind && one.before !== null && differs(one)).map(({ key }) => key);
}

type Run = Pick<Desk, 'run'>;

/** By key, the day from which a thing is known; null where no day is. */
type Days = ReadonlyMap<string, string | null>;

/** Of a claim `c`: that the day of the source which it cites first is its own. */
export const HAS_DAY_OF_SOURCE = 'coalesce(c.house, false) = false AND c.publishedOn IS NULL';

const claimsDatedBySources: Statement = {
  name: 'claims-dated-by-sources',
  cypher: `// claims-dated-by-sources
UNWIND $sources AS source MATCH (c:Claim)-[:CITES {position: 0}]->(s:Source {id: source})
WHERE ${HAS_DAY_OF_SOURCE}
RETURN c.id AS id, coalesce(s.publishedOn, s.retrievedOn) AS day`,
};

async function daysFromSources({ run }: Run, sources: readonly string[]): Promise<Days> {
  if (sources.length === 0) return new Map();
  const rows = await run(claimsDatedBySources, { sources });
  return new Map(rows.map((row) => [String(row.id), textOrNull(row, 'day')]));
}

const forecastsOfSources: Statement = {
  name: 'forecasts-of-sources',
  cypher: `// forecasts-of-sources
UNWIND $sources AS source MATCH (f:Forecast)-[:CITES {position: 0}]->(s:Source {id: source})
RETURN f.id AS id, f.made AS made, s.retrievedOn AS retrieved`,
};

async function daysOfForecasts({ run }: Run, sources: readonly string[]): Promise<Days> {
  if (sources.length === 0) return new Map();
  const rows = await run(forecastsOfSources, { sources });
  return new Map(rows.map((row) => [String(row.id), madeOn(text(row, 'made'), textOrNull(row, 'retrieved'))]));
}

const groundsOfEstimates: Statement = {
  name: 'grounds-of-estimates',
  cypher: `// grounds-of-estimates
UNWIND $claims AS claim MATCH (h:Claim {house: true})-[:RESTS_ON]->(:Claim {id: claim}) WHERE h.basis = 'ESTIMATED'
WITH DISTINCT h MATCH (h)-[:RESTS_ON]->(g:Claim) RETURN h.id AS id, collect(g.id) AS grounds`,
};

async function daysOfEstimates(desk: Run, claims: readonly string[]): Promise<Days> {
  const rows = await desk.run(groundsOfEstimates, { claims });
  return daysOf(desk, new Map(rows.map((row) => [String(row.id), texts(row, 'grounds')])));
}

const datesOfClaims: Statement = {
  name: 'dates-of-claims',
  cypher: `// dates-of-claims
UNWIND $ids AS id MATCH (c:Claim {id: id}) RETURN c.id AS id, c.knownFrom AS knownFrom, c.recordedOn AS recordedOn`,
};

/** @param claimsOf the claims behind a thing, by its key */
async function daysOf({ run }: Run, claimsOf: ReadonlyMap<string, readonly string[]>): Promise<Days> {
  const rows = await run(datesOfClaims, { ids: [...new Set([...claimsOf.values()].flat())] });
  const known = new Map(
    rows.map((row): [string, Known] => [
      String(row.id),
      { knownFrom: textOrNull(row, 'knownFrom'), recordedOn: textOrNull(row, 'recordedOn') },
    ]),
  );
  return new Map([...claimsOf].map(([key, claims]) => [key, together(claims, known).knownFrom]));
}

/** Things of one kind, and their property that holds the day. */
interface Dated {
  readonly shape: NodeShape;
  readonly property: 'knownFrom' | 'madeOn';
}

const CLAIMS: Dated = { shape: CLAIM, property: 'knownFrom' };
const FORECASTS: Dated = { shape: FORECAST, property: 'madeOn' };

async function dateNodes(desk: Run, { shape, property }: Dated, days: Days): Promise<readonly ThingChange[]> {
  if (days.size === 0) return [];
  const { label, key: id } = shape;
  const known = await readNodes(desk, shape, [...days.keys()]);
  const changes = [...known].flatMap(([key, { snapshot }]) =>
    changeOf({ kind: label, key }, snapshot, { [property]: days.get(key) ?? null }),
  );
  const name = `date-${label}`;
  const cypher = `// ${name}\nUNWIND $rows AS row MATCH (n:${label} {${id}: row[0]}) SET n.${property} = row[1]`;
  const rows = changes.map(({ key }) => [key, days.get(key) ?? null]);
  if (rows.length > 0) await desk.run({ name, cypher }, { rows });
  return changes;
}

async function dateRelations(desk: Run, claims: readonly string[]): Promise<readonly ThingChange[]> {
  const claimsOf = new Map<string, readonly string[]>();
  for (const type of CLAIMED_RELATIONS) {
    const rows = await desk.run(relationsThatCite(type), { claims });
    for (const row of rows) claimsOf.set(String(row.id), texts(row, 'claims'));
  }
  if (claimsOf.size === 0) return [];
  const days = await daysOf(desk, claimsOf);
  const known = await readRelations(desk, 'dealing', [...days.keys()]);
  const changes: ThingChange[] = [];
  for (const [key, link] of known) {
    const day = days.get(key) ?? null;
    const before = knownSnapshot(link, shapeOf(link.type));
    const change = changeOf({ kind: RELATION_KIND.dealing, key }, before, { knownFrom: day });
    if (change.length > 0) await desk.run(dating(link.type), { id: key, from: link.from, day });
    changes.push(...change);
  }
  return changes;
}

/** Looks through all relations of the type: no engine finds one by an item of a list. */
function relationsThatCite(type: string): Statement {
  const name = `relations-that-cite-${type}`;
  const cypher = `// ${name}
MATCH (:Firm)-[r:${type}]->() WHERE any(claim IN r.claims WHERE claim IN $claims) RETURN r.id AS id, r.claims AS claims`;
  return { name, cypher };
}

function dating(type: string): Statement {
  const name = `date-${type}`;
  return { name, cypher: `// ${name}\nMATCH (:Firm {slug: $from})-[r:${type} {id: $id}]->() SET r.knownFrom = $day` };
}

function changeOf(thing: ThingKey, before: Snapshot, day: Snapshot): readonly ThingChange[] {
  const after = { ...before, ...day };
  return snapshotText(before) === snapshotText(after) ? [] : [{ ...thing, action: 'CORRECT', before, after }];
}
