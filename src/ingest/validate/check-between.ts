import type { TableName } from '../tables/tables.ts';
import { checkModel, type ModelFinding } from './check-model.ts';
import { parentFindings } from './check-parents.ts';
import { periodFindings } from './check-periods.ts';
import { ReferenceChecker } from './check-references.ts';
import type { Folder } from './folder.ts';
import { indexKeys } from './index-keys.ts';
import { KeyIndex } from './key-index.ts';
import type { OpenedTable } from './opened-table.ts';

/** What the model computes with beside the base case. */
const CHAIN: readonly TableName[] = ['stages', 'technologies', 'domains', 'generations', 'resources'];

/** Checks what no table can tell by itself; gives back what belongs to a file that is not there. */
export function checkBetween(folder: Folder, opened: readonly OpenedTable[]): readonly ModelFinding[] {
  checkNames(opened);
  const firms = opened.find(({ name }) => name === 'firms');
  if (firms !== undefined) firms.table.findings.push(...parentFindings(folder.firms, firms));
  const figures = opened.find(({ name }) => name === 'figures');
  if (figures !== undefined) figures.table.findings.push(...periodFindings(folder.figures, figures));
  return checkBaseCase(folder, opened);
}

function checkNames(opened: readonly OpenedTable[]): void {
  const keys = new KeyIndex();
  for (const { spec, table, source } of opened) indexKeys(spec, table, source.file, keys);
  const references = new ReferenceChecker(keys);
  for (const { spec, table } of opened) references.check(spec, table);
}

/** Only on tables without a mistake: one there would bring more of the same. */
function checkBaseCase(folder: Folder, opened: readonly OpenedTable[]): readonly ModelFinding[] {
  if (opened.some((one) => isOfModel(one) && one.table.findings.length > 0)) return [];
  const { faults, warnings } = checkModel(folder, opened);
  const tableOf = ({ file }: ModelFinding) => opened.find(({ spec }) => spec.file === file);
  for (const warning of warnings) tableOf(warning)?.warnings.push(warning.finding);
  for (const fault of faults) tableOf(fault)?.table.findings.push(fault.finding);
  return faults.filter((fault) => tableOf(fault) === undefined);
}

function isOfModel({ name, spec }: OpenedTable): boolean {
  return spec.file.startsWith('base-case/') || CHAIN.some((table) => table === name);
}
