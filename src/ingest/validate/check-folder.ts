import type { Problem } from '../problem.ts';
import type { ReportProgress } from '../progress.ts';
import type { TableSources } from '../read/table-source.ts';
import { tableEntries } from '../tables/tables.ts';
import { checkBetween, checkNames, type GraphBeside } from './check-between.ts';
import type { ModelFinding } from './check-model.ts';
import type { CheckedFolder, Folder } from './folder.ts';
import { locateFindings } from './locate-findings.ts';
import { OpenedTable } from './opened-table.ts';
import { NO_ROWS, passingRows } from './passing-rows.ts';
import { unknownTables } from './unknown-tables.ts';

/**
 * Reads every table and checks everything that can be checked without a database, or with what of a graph lies beside; all
 * mistakes at once.
 */
export async function checkFolder(
  sources: TableSources,
  progress: ReportProgress = () => {},
  beside: GraphBeside = {},
): Promise<CheckedFolder> {
  const { kept, passing, missing } = await openTables(sources, progress);
  await checkNames(kept, passing, beside);
  const folder = toFolder(kept, passing);
  const homeless = await checkBetween(folder, kept, beside);
  const opened = [...kept, ...passing];
  const problems = await Promise.all(opened.map(({ source, findings }) => locateFindings(source, findings)));
  const files = tableEntries().map(([, { file }]) => file);
  const warnings = await Promise.all(opened.map((one) => locateFindings(one.source, one.warnings)));
  return {
    folder,
    problems: [
      ...(beside.keys === undefined ? missing : []),
      ...(await unknownTables(sources, files)),
      ...homeless.map((one) => toProblem(sources, one)),
      ...problems.flat(),
    ],
    warnings: warnings.flat(),
  };
}

/** Reads every table whose rows are kept; opens the others. */
async function openTables(sources: TableSources, progress: ReportProgress) {
  const kept: OpenedTable[] = [];
  const passing: OpenedTable[] = [];
  const missing: Problem[] = [];
  const entries = tableEntries();
  for (const [done, [name, spec]] of entries.entries()) {
    progress({ phase: 'read', what: spec.file, done, total: entries.length });
    const source = await sources.open(spec.file);
    if (source === null) {
      if (spec.required === true) missing.push(missingFile(sources.pathOf(spec.file)));
      continue;
    }
    const table = new OpenedTable(name, spec, source);
    if (spec.passing !== true) await table.readAll();
    (spec.passing === true ? passing : kept).push(table);
  }
  return { kept, passing, missing };
}

function missingFile(file: string): Problem {
  return { file, line: 0, column: 0, message: 'this file is required and is not there' };
}

/** What a file lacks that is not there. */
function toProblem(sources: TableSources, { file, finding }: ModelFinding): Problem {
  return { file: sources.pathOf(file), line: 0, column: 0, message: finding.message };
}

function toFolder(kept: readonly OpenedTable[], passing: readonly OpenedTable[]): Folder {
  const rows = tableEntries().map(([name, spec]) => {
    if (spec.passing !== true) return [name, kept.find((table) => table.name === name)?.rows ?? []];
    const table = passing.find((one) => one.name === name);
    return [name, table === undefined ? NO_ROWS : passingRows(spec, table.source, table.passed)];
  });
  return Object.fromEntries(rows) as Folder; // each table was read by the columns of its own name
}
