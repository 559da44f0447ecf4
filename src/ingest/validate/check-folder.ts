import type { Problem } from '../problem.ts';
import type { ReportProgress } from '../progress.ts';
import type { TableSources } from '../read/table-source.ts';
import { tableEntries } from '../tables/tables.ts';
import { checkBetween } from './check-between.ts';
import type { ModelFinding } from './check-model.ts';
import type { CheckedFolder, Folder } from './folder.ts';
import { locateFindings } from './locate-findings.ts';
import type { OpenedTable } from './opened-table.ts';
import { readTable } from './read-table.ts';

/** Reads every table and checks everything that can be checked without a database; all mistakes at once. */
export async function checkFolder(sources: TableSources, progress: ReportProgress = () => {}): Promise<CheckedFolder> {
  const { opened, missing } = await openTables(sources, progress);
  const folder = toFolder(opened);
  const homeless = checkBetween(folder, opened);
  const problems = await Promise.all(opened.map(({ source, table }) => locateFindings(source, table.findings)));
  const warnings = await Promise.all(opened.map((one) => locateFindings(one.source, one.warnings)));
  return {
    folder,
    problems: [...missing, ...homeless.map((one) => toProblem(sources, one)), ...problems.flat()],
    warnings: warnings.flat(),
  };
}

async function openTables(sources: TableSources, progress: ReportProgress) {
  const opened: OpenedTable[] = [];
  const missing: Problem[] = [];
  const entries = tableEntries();
  for (const [done, [name, spec]] of entries.entries()) {
    progress({ phase: 'read', what: spec.file, done, total: entries.length });
    const source = await sources.open(spec.file);
    if (source !== null) opened.push({ name, spec, source, table: await readTable(spec, source), warnings: [] });
    else if (spec.required === true) missing.push(missingFile(sources.pathOf(spec.file)));
  }
  return { opened, missing };
}

function missingFile(file: string): Problem {
  return { file, line: 0, column: 0, message: 'this file is required and is not there' };
}

/** What a file lacks that is not there. */
function toProblem(sources: TableSources, { file, finding }: ModelFinding): Problem {
  return { file: sources.pathOf(file), line: 0, column: 0, message: finding.message };
}

function toFolder(opened: readonly OpenedTable[]): Folder {
  const rows = tableEntries().map(([name]) => [name, opened.find((table) => table.name === name)?.table.rows ?? []]);
  return Object.fromEntries(rows) as Folder; // each table was read by the columns of its own name
}
