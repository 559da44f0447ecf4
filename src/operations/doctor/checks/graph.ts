import { thingText } from '../../../domain/graph/change.ts';
import type { GraphStore } from '../../../graph/graph-store.ts';
import { compareFolder } from '../../../ingest/compare-folder.ts';
import type { EditsMet } from '../../../ingest/load/edits/edits-met.ts';
import { faultWords, modelFaults } from '../../../ingest/load/model-faults.ts';
import { sharedListings, sharedListingText } from '../../../ingest/load/shared-listings.ts';
import { isUnfinished, UNFINISHED } from '../../../ingest/load/take-back.ts';
import { formatProblems } from '../../../ingest/problem.ts';
import { validateFolder } from '../../../ingest/validate-folder.ts';
import { GRAPH_SCHEMA } from '../../../queries/schema.ts';
import { type Finding, fail, ok, warn } from '../finding.ts';
import type { Place } from '../place.ts';

/** The seed itself; and where there is a graph, whether it has all of it. */
export async function checkSeed(
  { seedDir, presetProblems }: Pick<Place, 'seedDir' | 'presetProblems'>,
  store: GraphStore | null,
): Promise<Finding> {
  const { problems: ofTables, folder } = await validateFolder(seedDir);
  const problems = [...ofTables, ...(await presetProblems())];
  if (problems.length > 0) {
    return fail(
      'seed',
      `${problems.length} mistakes in ${seedDir}/:\n${formatProblems(problems)}`,
      'mend them; nothing is loaded, and with a mistake in scenarios/ no server starts, until then',
    );
  }
  if (store === null) return ok('seed', `${seedDir}/ has no mistakes`);
  const { added, changed, edits } = await compareFolder(store, folder);
  if (added + changed === 0) return ok('seed', `${seedDir}/ has no mistakes, and the graph has all of it`);
  return warn(
    'seed',
    `the graph lacks ${added} rows of ${seedDir}/ and has ${changed} otherwise`,
    `${seeding(store)}: these rows then hold as the folder has them${exceptEdits(edits)}`,
  );
}

/** How the seed is loaded: only one process may have an embedded graph open. */
function seeding({ capabilities }: GraphStore): string {
  return capabilities.shared ? 'run `npm run seed`' : 'run `npm run seed` while no server has the graph open';
}

/** What a load would do to edits and imports, by thing. */
function exceptEdits({ kept, replaced }: EditsMet): string {
  const keeps = kept.length === 0 ? '' : `, but for what was edited or imported of ${kept.map(thingText).join(', ')}`;
  const costs =
    replaced.length === 0 ? '' : `; it replaces what was edited or imported of ${replaced.map(thingText).join(', ')}`;
  return keeps + costs;
}

/** A load in steps that was ended leaves a part of its folder, and a mark for which every edit is refused. */
export async function checkLoads(store: GraphStore): Promise<Finding> {
  if (!(await isUnfinished(store))) return ok('loads', 'none is under way or was left unfinished');
  if (store.capabilities.shared)
    return warn('loads', UNFINISHED, 'look whether one is loading; edits are refused until then');
  return fail(
    'loads',
    'one was ended before it finished: the graph has a part of its folder, and edits are refused',
    'start the server again, or with none running `npm run seed`: either takes back what was added of it',
  );
}

/** Whether the API can answer what the model computes. */
export async function checkModel(store: GraphStore): Promise<Finding> {
  const faults = await modelFaults((statement, parameters) => store.read(statement, parameters));
  if (faults.length === 0) return ok('model', 'it can compute with the graph, or has no base case to compute with');
  const advice = `${seeding(store)}; where that does not mend it, mend the named numbers by \`bulkAdd\` or \`retractClaim\``;
  return fail('model', `it cannot compute with the graph: ${faultWords(faults)}`, advice);
}

export async function checkIndexes(store: GraphStore): Promise<Finding> {
  const missing = await store.missingIndexes(GRAPH_SCHEMA);
  if (missing.length === 0) return ok('indexes', 'every key and index is there');
  return warn('indexes', `missing: ${missing.join(', ')}`, 'start the server again, which makes them');
}

export async function checkListings(store: GraphStore): Promise<Finding> {
  const shared = await sharedListings(store);
  if (shared.length === 0) return ok('listings', 'each is of one firm');
  return warn(
    'listings',
    `of several firms, so that a ticker finds none of them: ${shared.map(sharedListingText).join('; ')}`,
    'merge the firms, or take the listing from one',
  );
}

/** What the history says was done after now was done by another clock. */
export async function checkClock({ now }: Pick<Place, 'now'>, store: GraphStore): Promise<Finding> {
  const [row] = await store.read({ name: 'last-change', cypher: 'MATCH (c:Change) RETURN max(c.at) AS at' });
  const today = new Date(now).toISOString();
  const last = row?.at;
  if (typeof last !== 'string' || Date.parse(last) <= now + 60_000) return ok('clock', today);
  return fail(
    'clock',
    `this machine says ${today}, and the graph was changed at ${last}`,
    'set the clock; edits are dated by it',
  );
}
