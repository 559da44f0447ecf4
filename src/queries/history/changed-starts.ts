import type { Statement } from '../../graph/graph-store.ts';
import type { GraphReader } from '../graph-reader.ts';
import { textOrNull, UnexpectedRow } from '../rows/read-value.ts';

const statement: Statement = {
  name: 'changed-starts',
  cypher: `// changed-starts
UNWIND $seqs AS seq MATCH (c:Change {seq: seq}) RETURN c.before AS before, c.after AS after`,
};

/** Slugs of the things from which links go, or went, that these entries of the history are of. */
export async function changedStarts(reader: GraphReader, seqs: readonly number[]): Promise<ReadonlySet<string>> {
  const rows = seqs.length === 0 ? [] : await reader.read(statement, { seqs });
  const starts = rows.flatMap((row) => [startIn(textOrNull(row, 'before')), startIn(textOrNull(row, 'after'))]);
  return new Set(starts.filter((start) => start !== null));
}

/** From the link as the history writes it down, see `Change`. */
function startIn(link: string | null): string | null {
  if (link === null) return null;
  const { from }: { readonly from?: unknown } = JSON.parse(link);
  if (typeof from !== 'string') throw new UnexpectedRow('from', 'a slug', from);
  return from;
}
