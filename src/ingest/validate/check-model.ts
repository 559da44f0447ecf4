import type { InputFault } from '../../domain/input-error.ts';
import { validateEvidence } from '../../economics/validation/validate-evidence.ts';
import { buildEvidence } from '../../queries/evidence/build-evidence.ts';
import type { HouseClaim } from '../house/house-claim.ts';
import { houseClaims } from '../house/house-claims.ts';
import type { AnyTable } from '../tables/table-spec.ts';
import { TABLES, type TableName } from '../tables/tables.ts';
import type { Finding } from './finding.ts';
import type { Folder } from './folder.ts';
import { type IdleRow, idleRows } from './idle-rows.ts';
import { modelRows } from './model-rows.ts';
import type { OpenedTable } from './opened-table.ts';
import { placeOfArgument } from './place-of-argument.ts';

/** A finding and the file that it belongs to, which may be missing. */
export interface ModelFinding {
  readonly file: string;
  readonly finding: Finding;
}

export interface ModelFindings {
  readonly faults: readonly ModelFinding[];
  readonly warnings: readonly ModelFinding[];
}

/** Whether the model can compute with the base case: money flows down from one root and no stage gives away more than it has. */
export function checkModel(folder: Folder, opened: readonly OpenedTable[]): ModelFindings {
  const house = houseClaims(folder);
  if (house.length === 0) return { faults: [], warnings: [] };
  const verdict = validateEvidence(buildEvidence(modelRows(folder, house)));
  const toFinding = (fault: InputFault) => modelFinding(fault, folder, house, opened);
  const idle = verdict.faults.length > 0 ? [] : idleRows(folder).map((one) => idleFinding(one, opened));
  const atBounds = verdict.warnings.map((warning) => {
    const { file, finding } = toFinding(warning);
    return { file, finding: { ...finding, atBound: warning.bound } };
  });
  return { faults: verdict.faults.map(toFinding), warnings: [...atBounds, ...idle] };
}

function idleFinding({ table, row, column, message }: IdleRow, opened: readonly OpenedTable[]): ModelFinding {
  const finding = opened.find(({ name }) => name === table)?.findingAt(row, column, message);
  return { file: TABLES[table].file, finding: finding ?? { line: 0, cell: null, message } };
}

function modelFinding(
  fault: InputFault,
  folder: Folder,
  house: readonly HouseClaim[],
  opened: readonly OpenedTable[],
): ModelFinding {
  const { table, row, column } = placeOfArgument(fault.argument, folder, house);
  const { file } = TABLES[table];
  const where = opened.find((one) => one.name === table);
  const finding =
    where === undefined || row === null
      ? { line: 0, cell: null, message: `${fault.message} (${fault.argument})${rowWanted(table)}` }
      : where.findingAt(row, column, fault.message);
  return { file, finding };
}

/** The cells that a row of the base case must have: where a number is missing, a row is. */
function rowWanted(table: TableName): string {
  const spec: AnyTable = TABLES[table];
  if (!spec.file.startsWith('base-case/')) return '';
  const filled = Object.entries(spec.columns).flatMap(([name, { empty }]) => (empty === undefined ? [name] : []));
  return `: add a row with ${filled.join(', ')}`;
}
