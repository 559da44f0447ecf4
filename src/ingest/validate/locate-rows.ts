import { groupBy } from '../../domain/group-by.ts';
import type { Problem } from '../problem.ts';
import type { TableSources } from '../read/table-source.ts';
import { type AnyTable, keyOf } from '../tables/table-spec.ts';
import { tableEntries } from '../tables/tables.ts';
import type { Finding } from './finding.ts';
import { locateFindings } from './locate-findings.ts';
import { OpenedTable } from './opened-table.ts';

/** A row by its table, as the path inside the folder, and by its key there. */
export interface RowKey {
  readonly file: string;
  readonly key: string;
}

/** A mistake of a row that came to light in the graph; without a field it is one of the row's key. */
export interface RowMistake extends RowKey, Omit<Finding, 'line' | 'cell'> {}

/** Mistakes with their places, in the order of the tables and of their rows. Reads these tables again. */
export async function locateRows(sources: TableSources, mistakes: readonly RowMistake[]): Promise<readonly Problem[]> {
  const ofTables = groupBy(mistakes, ({ file }) => file);
  const problems: Problem[] = [];
  for (const [name, spec] of tableEntries()) {
    const ofTable = ofTables.get(spec.file);
    if (ofTable !== undefined) problems.push(...(await locateIn(sources, name, spec, ofTable)));
  }
  return problems;
}

async function locateIn(
  sources: TableSources,
  name: string,
  spec: AnyTable,
  mistakes: readonly RowMistake[],
): Promise<readonly Problem[]> {
  const source = await sources.open(spec.file);
  if (source === null) {
    const place = { file: sources.pathOf(spec.file), line: 0, column: 0 };
    return mistakes.map(({ file: _f, key: _k, ...what }) => ({ ...place, ...what }));
  }
  const table = new OpenedTable(name, spec, source);
  await table.readAll();
  const rowOf = new Map(table.rows.map((row, index) => [keyOf(spec, row), index]));
  const findings = mistakes.map(({ file: _, key, field = spec.key.join(', '), ...what }): Finding => {
    const cell = table.cellOf(field) ?? table.cellOf(spec.key[0] ?? '');
    return { line: table.lineOf(rowOf.get(key) ?? -1), cell, field, ...what };
  });
  return locateFindings(source, findings);
}
