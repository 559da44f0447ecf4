import type { Problem } from '../problem.ts';
import type { TableSources } from '../read/table-source.ts';
import { TABLES } from '../tables/tables.ts';
import type { OwnerFault } from './check-parents.ts';
import { locateFindings } from './locate-findings.ts';
import { OpenedTable } from './opened-table.ts';

/** Mistakes about owners that came to light in the graph, each at the cell of its firm. Reads the firms again. */
export async function locateOwners(sources: TableSources, faults: readonly OwnerFault[]): Promise<readonly Problem[]> {
  const { file } = TABLES.firms;
  const source = await sources.open(file);
  if (source === null)
    return faults.map(({ message }) => ({ file: sources.pathOf(file), line: 0, column: 0, message }));
  const table = new OpenedTable('firms', TABLES.firms, source);
  await table.readAll();
  const rowOf = new Map(table.rows.map(({ slug }, row) => [String(slug), row]));
  const findings = faults.map(({ slug, message }) => table.findingAt(rowOf.get(slug) ?? -1, 'parent', message));
  return locateFindings(source, findings);
}
