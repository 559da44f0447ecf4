import type { EachKey, GraphParameters, GraphRow, Statement } from '../../graph/graph-store.ts';
import type { GraphReader } from '../graph-reader.ts';
import { text } from './read-value.ts';

/** A short list that hangs on a parent, read whole for many parents: `$parents` in, rows with `parent` out, in order. */
export interface ByParent<T> {
  readonly statement: Statement;
  /** Beside the parents. */
  readonly parameters?: GraphParameters;
  readonly read: (row: GraphRow) => T;
}

/** One statement whatever the number of parents; a parent without entries is missing from the answer. */
export async function readByParent<T>(
  reader: GraphReader,
  { statement, parameters, read }: ByParent<T>,
  parents: readonly string[],
): Promise<Map<string, T[]>> {
  const rows = await reader.read(statement, { ...parameters, parents });
  const lists = new Map<string, T[]>();
  for (const row of rows) {
    const parent = text(row, 'parent');
    const list = lists.get(parent);
    if (list === undefined) lists.set(parent, [read(row)]);
    else list.push(read(row));
  }
  return lists;
}

/** How a statement says that it answers for each parent by itself. */
export const EACH_PARENT: EachKey = { keys: 'parents', column: 'parent' };

/** Writes the statement of a `ByParent`: the name becomes its first line. */
export function byParentStatement(name: string, cypher: string): Statement {
  return { name, cypher: `// ${name}\nUNWIND $parents AS parent\n${cypher}`, each: EACH_PARENT };
}
