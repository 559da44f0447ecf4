import { parametersOfGraph } from '../parameters-beside.ts';
import { planGraph } from '../plan/plan-graph.ts';
import type { GraphPlan } from '../plan/shape.ts';
import { memorySources } from '../read/memory-sources.ts';
import type { TableSources } from '../read/table-source.ts';
import { checkFolder } from '../validate/check-folder.ts';
import { EditRefused, faultOf } from './edit-refused.ts';
import { keysOfGraph } from './graph-keys.ts';
import type { Desk } from './make-edit.ts';
import { readBeside } from './read-beside.ts';
import { relationsBetween } from './relations-between.ts';

/** A row of a table as text, by the names of its columns. */
export type RowText = Readonly<Record<string, string>>;

/** Checks tables as a folder is checked, except that their rows may also name what the graph has. Fails with EditRefused. */
export async function planTables(desk: Desk, sources: TableSources): Promise<GraphPlan> {
  const beside = {
    keys: keysOfGraph(desk.run),
    relations: relationsBetween(desk.run),
    parameters: parametersOfGraph(desk.run),
  };
  const { folder, problems, warnings } = await checkFolder(sources, () => {}, beside);
  if (problems.length > 0) throw new EditRefused(problems.map(faultOf));
  desk.warnings.push(...warnings);
  return planGraph(folder, await readBeside(desk, folder));
}

/** The same for one row. */
export function planRow(desk: Desk, file: string, row: RowText): Promise<GraphPlan> {
  return planTables(desk, memorySources(new Map([[file, [row]]])));
}
