import type { GraphStore } from '../graph/graph-store.ts';
import { capturesOfFolder } from './captures-beside.ts';
import { FolderRefused } from './folder-refused.ts';
import type { Author } from './history/record-changes.ts';
import { inTurn } from './load/in-turn.ts';
import { loadPlan } from './load/load-plan.ts';
import type { LoadReport } from './load/load-report.ts';
import { MergedFirms } from './load/merged-firms.ts';
import { numbersBeside } from './load/numbers-beside.ts';
import { OwnersRefused } from './load/owners.ts';
import { sharedListings } from './load/shared-listings.ts';
import type { RunRead } from './load/write.ts';
import { parametersBeside } from './parameters-beside.ts';
import { NOTHING_BESIDE } from './plan/context.ts';
import { planGraph } from './plan/plan-graph.ts';
import { prepareGraph } from './prepare-graph.ts';
import type { Problem } from './problem.ts';
import type { ReportProgress } from './progress.ts';
import { folderSources } from './read/folder-sources.ts';
import type { TableSources } from './read/table-source.ts';
import { relationsBeside } from './relations-beside.ts';
import { checkFolder } from './validate/check-folder.ts';
import { locateRows } from './validate/locate-rows.ts';

export interface LoadFolderOptions {
  readonly progress?: ReportProgress;
  /** Rows above which a load takes several transactions; see the README of this folder. */
  readonly stepsAbove?: number;
  /** On a store that several processes share: takes back what a load left that was ended before it finished. */
  readonly recover?: boolean;
  /** Mistakes that somebody found in the folder beside its tables: told with those of the tables, and nothing is loaded. */
  readonly mistakesBeside?: readonly Problem[];
  /** Under whose name the load enters the history; left out: it does not. */
  readonly author?: Author;
}

/** One transaction of this many rows takes some 130 MB in either engine. */
const STEPS_ABOVE = 50_000;

/**
 * Reads, checks and loads a folder of tables: all of it or nothing. Loading it again changes nothing; rows that the folder
 * no longer has stay in the graph. Fails with FolderRefused, which holds every mistake, and with GraphError.
 */
export function loadFolder(store: GraphStore, folder: string, options: LoadFolderOptions = {}): Promise<LoadReport> {
  return loadTables(store, folderSources(folder), options);
}

/** The same for tables from anywhere, such as a bulk write. */
export async function loadTables(
  store: GraphStore,
  sources: TableSources,
  options: LoadFolderOptions = {},
): Promise<LoadReport> {
  const { progress = () => {}, stepsAbove = STEPS_ABOVE, recover = false, author = null } = options;
  const run: RunRead = (statement, parameters) => store.read(statement, parameters);
  const { folder, problems, warnings } = await checkFolder(sources, progress, {
    relations: relationsBeside(store),
    parameters: parametersBeside(run),
    merged: async () => (await MergedFirms.read(run)).into,
  });
  const mistakes = [...problems, ...(options.mistakesBeside ?? [])];
  if (mistakes.length > 0) throw new FolderRefused(mistakes);
  await prepareGraph(store);
  const known = { ...NOTHING_BESIDE, captures: await capturesOfFolder(run) };
  const plan = planGraph(folder, known);
  // Before the load, which adds the folder's own only: what fails afterwards would look as if nothing had been loaded.
  const beside = await numbersBeside(store, folder, known);
  const load = () => loadPlan(store, plan, { progress, stepsAbove, recover, author });
  const loaded = await inTurn(store, load).catch(async (error: unknown) => {
    throw error instanceof OwnersRefused ? new FolderRefused(await locateRows(sources, error.mistakes)) : error;
  });
  return { ...loaded, warnings, beside, shared: await sharedListings(store) };
}
