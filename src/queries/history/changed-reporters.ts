import type { Statement } from '../../graph/graph-store.ts';
import type { GraphReader } from '../graph-reader.ts';
import { text } from '../rows/read-value.ts';
import type { ChangeMark } from './changed-things.ts';

const STATEMENTS: Readonly<Record<string, Statement>> = {
  FiscalYear: reporters('FiscalYear', 'MATCH (y:FiscalYear {key: key})'),
  Figure: reporters('Figure', 'MATCH (g:Figure {id: key}) MATCH (y:FiscalYear)-[:HAS]->(g)'),
  Source: reporters(
    'Source',
    'MATCH (s:Source {id: key}) MATCH (g:Figure)-[:CITES]->(s) MATCH (y:FiscalYear)-[:HAS]->(g)',
  ),
};

function reporters(kind: string, match: string): Statement {
  const name = `changed-reporters-${kind}`;
  return {
    name,
    cypher: `// ${name}\nUNWIND $keys AS key ${match} MATCH (f:Firm)-[:REPORTED]->(y) RETURN DISTINCT f.slug AS slug`,
  };
}

/** Slugs of the firms whose fiscal years, figures or their sources these entries of the history are of. */
export async function changedReporters(
  reader: GraphReader,
  changes: readonly ChangeMark[],
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const [kind, statement] of Object.entries(STATEMENTS)) {
    const keys = [...new Set(changes.filter((change) => change.kind === kind).map(({ key }) => key))];
    if (keys.length === 0) continue;
    for (const row of await reader.read(statement, { keys })) found.add(text(row, 'slug'));
  }
  return found;
}
