import { onStandingGround } from '../house/groundless.ts';
import { parametersOfGraph } from '../parameters-beside.ts';
import { planContext } from '../plan/context.ts';
import { mapItems } from '../plan/make-plan.ts';
import type { MoneyBeside } from '../plan/money-beside.ts';
import { planTogether } from '../plan/plan-graph.ts';
import type { GraphPlan } from '../plan/shape.ts';
import { memorySources } from '../read/memory-sources.ts';
import type { TableSources } from '../read/table-source.ts';
import { checkFolder } from '../validate/check-folder.ts';
import type { Folder } from '../validate/folder.ts';
import { capturesChanged } from './captures-changed.ts';
import { EditRefused, faultOf } from './edit-refused.ts';
import { keysOfGraph } from './graph-keys.ts';
import { withItems } from './list-cells.ts';
import type { Desk } from './make-edit.ts';
import { moneyOfGraph } from './money-of-graph.ts';
import { type Origins, originsOf } from './origins.ts';
import { planOthers } from './others-changed.ts';
import { pricesChanged, referenceOfGraph } from './prices-changed.ts';
import { readBeside } from './read-beside.ts';
import { relationsBetween } from './relations-between.ts';

/** A row of a table as text, by the names of its columns. */
export type RowText = Readonly<Record<string, string>>;

/** A plan that can tell from which row each thing comes. */
interface TablesPlan extends GraphPlan {
  readonly origins: () => Promise<Origins>;
}

/** Checks tables as a folder is checked, and plans what their rows make together with what the graph has, which they may name too. Fails with EditRefused. */
export async function planTables(desk: Desk, sources: TableSources): Promise<TablesPlan> {
  let periods: Promise<MoneyBeside> | undefined;
  const moneyOf = (folder: Folder) => {
    periods ??= moneyOfGraph(desk.run, folder);
    return periods;
  };
  const beside = {
    keys: keysOfGraph(desk.run),
    relations: relationsBetween(desk.run),
    parameters: parametersOfGraph(desk.run),
    money: moneyOf,
  };
  const { folder, problems, warnings } = await checkFolder(sources, () => {}, beside);
  if (problems.length > 0) throw new EditRefused(problems.map(faultOf));
  desk.warnings.push(...warnings);
  const reference = await referenceOfGraph(desk, folder);
  const whole = await withRowsChanged(desk, folder, reference);
  const known = await readBeside(desk, whole, { periods: await moneyOf(folder), reference });
  const context = planContext(whole, known);
  const plan = planTogether(context);
  const isRetracted = (claim: string) => known.retracted.has(claim);
  const grounded = plan.nodes.map((nodes) =>
    mapItems(nodes, (item) => onStandingGround(nodes.shape, item, isRetracted)),
  );
  const nodes = [...grounded, ...(await planOthers(desk, context))];
  return { ...plan, nodes, origins: () => originsOf(folder, context) };
}

/** The rows with those of the base case in the graph that they make others. */
async function withRowsChanged(desk: Desk, folder: Folder, reference: readonly string[]): Promise<Folder> {
  const captures = [...folder.captures, ...(await capturesChanged(desk, folder))];
  return { ...folder, captures, pricePath: [...folder.pricePath, ...(await pricesChanged(desk, folder, reference))] };
}

/** The same for one row. */
export async function planRow(desk: Desk, file: string, row: RowText): Promise<GraphPlan> {
  return withItems(await planTables(desk, memorySources(new Map([[file, [row]]]))));
}
