import type { GraphStore } from '../../graph/graph-store.ts';
import { nearest } from '../../text/nearest.ts';
import { csvText } from '../read/csv-file.ts';
import type { TableSources } from '../read/table-source.ts';
import { isOfModel } from '../tables/model-tables.ts';
import { tableEntries } from '../tables/tables.ts';
import { applyPlan } from './apply-plan.ts';
import { checkModel } from './check-model.ts';
import { type EditFault, EditRefused } from './edit-refused.ts';
import { type EditDone, type EditRequest, makeEdit } from './make-edit.ts';
import { occupiedRows } from './occupied-rows.ts';
import { planTables } from './plan-rows.ts';

/** One file of a folder: its name inside the folder, and its text. */
export interface TableText {
  readonly name: string;
  readonly csv: string;
}

/**
 * Adds tables of a folder, all of them or nothing: checked as a folder is, except that rows may name what the graph has, and
 * meaning what they would mean if all that the graph has were in the folder too.
 * A row that the graph has already is refused unless it is the same, or `corrects` is set. Fails with EditRefused, which holds
 * every mistake with its table, line and column: those of the tables by themselves, or else every row whose key is taken or
 * retracted; what rows do together, to owners and to the model, comes to light last and has no place.
 */
export function bulkAdd(
  store: GraphStore,
  tables: readonly TableText[],
  corrects: boolean,
  request: EditRequest,
): Promise<EditDone> {
  return makeEdit(store, request, async (desk) => {
    const sources = textSources(tables);
    const plan = await planTables(desk, sources);
    const changes = await applyPlan(desk, plan, corrects ? 'CORRECT' : 'ADD_OR_SAME', async (occupied) =>
      occupiedRows(sources, await plan.origins(), occupied),
    );
    if (tables.some(({ name }) => isOfModel(name))) await checkModel(desk);
    return { main: null, changes };
  });
}

function textSources(tables: readonly TableText[]): TableSources {
  const known = tableEntries().map(([, { file }]) => file);
  const faults = tables.flatMap(({ name }, index) => faultsOfName(name, index, tables, known));
  if (tables.length === 0) faults.push(fault('a bulk needs one table at least', []));
  if (faults.length > 0) throw new EditRefused(faults);
  const texts = new Map(tables.map(({ name, csv }) => [name, csv]));
  return {
    pathOf: (name) => name,
    names: async () => [...texts.keys()],
    open: async (name) => {
      const text = texts.get(name);
      return text === undefined ? null : csvText(text, name);
    },
  };
}

function faultsOfName(
  name: string,
  index: number,
  tables: readonly TableText[],
  known: readonly string[],
): EditFault[] {
  if (tables.findIndex((table) => table.name === name) < index) return [fault(`the table "${name}" comes twice`, [])];
  return known.includes(name) ? [] : [fault(`no table "${name}"`, nearest(name, known))];
}

function fault(message: string, suggestions: readonly string[]): EditFault {
  return { field: 'tables', message, code: 'BAD_USER_INPUT', suggestions };
}
