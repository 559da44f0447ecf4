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

const before: Statement = {
  name: 'changed-figures',
  cypher: `// changed-figures
UNWIND $seqs AS seq MATCH (c:Change {seq: seq}) WHERE c.before IS NOT NULL RETURN c.before AS before`,
};

function reporters(kind: string, match: string): Statement {
  const name = `changed-reporters-${kind}`;
  return {
    name,
    cypher: `// ${name}\nUNWIND $keys AS key ${match} MATCH (f:Firm)-[:REPORTED]->(y) RETURN DISTINCT f.slug AS slug`,
  };
}

/** Slugs of the firms whose fiscal years, figures or their sources these entries of the history are, or were, of. */
export async function changedReporters(
  reader: GraphReader,
  changes: readonly ChangeMark[],
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const [kind, statement] of Object.entries(STATEMENTS)) {
    const keys = new Set(changes.filter((change) => change.kind === kind).map(({ key }) => key));
    if (kind === 'FiscalYear') for (const key of await yearsLeft(reader, changes)) keys.add(key);
    if (keys.size === 0) continue;
    for (const row of await reader.read(statement, { keys: [...keys] })) found.add(text(row, 'slug'));
  }
  return found;
}

/** Keys of the fiscal years that had the figures before these changes, some of which moved them to another. */
async function yearsLeft(reader: GraphReader, changes: readonly ChangeMark[]): Promise<readonly string[]> {
  const seqs = changes.filter(({ kind }) => kind === 'Figure').map(({ seq }) => seq);
  const rows = seqs.length === 0 ? [] : await reader.read(before, { seqs });
  return rows.flatMap((row) => {
    // As `readNodes` makes it: the ends of each link by name.
    const { links }: { readonly links?: { readonly year?: readonly { readonly key: string }[] } } = JSON.parse(
      text(row, 'before'),
    );
    return (links?.year ?? []).map(({ key }) => key);
  });
}
