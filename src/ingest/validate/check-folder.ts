import type { Problem } from '../problem.ts';
import type { ReportProgress } from '../progress.ts';
import type { TableSource, TableSources } from '../read/table-source.ts';
import type { AnyTable } from '../tables/table-spec.ts';
import { tableEntries } from '../tables/tables.ts';
import { ReferenceChecker } from './check-references.ts';
import type { CheckedFolder, Folder } from './folder.ts';
import { indexKeys } from './index-keys.ts';
import { KeyIndex } from './key-index.ts';
import { locateFindings } from './locate-findings.ts';
import { type ReadTable, readTable } from './read-table.ts';

export interface OpenedTable {
  readonly name: string;
  readonly spec: AnyTable;
  readonly source: TableSource;
  readonly table: ReadTable;
}

/** Reads every table and checks everything that can be checked without a database; all mistakes at once. */
export async function checkFolder(sources: TableSources, progress: ReportProgress = () => {}): Promise<CheckedFolder> {
  const missing: Problem[] = [];
  const opened: OpenedTable[] = [];
  const entries = tableEntries();
  for (const [done, [name, spec]] of entries.entries()) {
    progress({ phase: 'read', what: spec.file, done, total: entries.length });
    const source = await sources.open(spec.file);
    if (source !== null) opened.push({ name, spec, source, table: await readTable(spec, source) });
    else if (spec.required === true) missing.push(missingFile(sources.pathOf(spec.file)));
  }
  checkBetweenTables(opened);
  const located = await Promise.all(opened.map(({ source, table }) => locateFindings(source, table.findings)));
  return { folder: toFolder(opened), problems: [...missing, ...located.flat()], warnings: [] };
}

function missingFile(file: string): Problem {
  return { file, line: 0, column: 0, message: 'this file is required and is not there' };
}

function checkBetweenTables(opened: readonly OpenedTable[]): void {
  const keys = new KeyIndex();
  for (const { spec, table, source } of opened) indexKeys(spec, table, source.file, keys);
  const references = new ReferenceChecker(keys);
  for (const { spec, table } of opened) references.check(spec, table);
}

function toFolder(opened: readonly OpenedTable[]): Folder {
  const rows = tableEntries().map(([name]) => [name, opened.find((table) => table.name === name)?.table.rows ?? []]);
  return Object.fromEntries(rows) as Folder; // each table was read by the columns of its own name
}
