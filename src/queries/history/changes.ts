import { CHANGE_ACTIONS, type Change } from '../../domain/graph/change.ts';
import type { GraphRow, Statement } from '../../graph/graph-store.ts';
import type { GraphReader } from '../graph-reader.ts';
import { map, number, oneOf, text, textOrNull } from '../rows/read-value.ts';

const changesAfterStatement: Statement = {
  name: 'changes-after',
  cypher: `// changes-after
MATCH (c:Change) WHERE c.seq > $after
RETURN c{.*} AS change, c.seq AS seq ORDER BY seq LIMIT $limit`,
};

const historyStatement: Statement = {
  name: 'history',
  cypher: `// history
CALL {
  MATCH (c:Change) WHERE c.of IN $things RETURN c
  UNION
  MATCH (c:Change) WHERE c.key = $key RETURN c
}
WITH c.seq AS seq, c{.*} AS change WHERE $before IS NULL OR seq < $before
RETURN seq, change ORDER BY seq DESC LIMIT $limit`,
};

const lastSeqStatement: Statement = {
  name: 'last-change',
  cypher: "// last-change\nMATCH (state:GraphState {id: 'graph'}) RETURN coalesce(state.seq, 0) AS seq",
};

/** Entries of the history after a number, in the order of writing. */
export async function changesAfter(reader: GraphReader, after: number, limit: number): Promise<Change[]> {
  return (await reader.read(changesAfterStatement, { after, limit })).map((row) => readChange(map(row, 'change')));
}

/** What was done to a thing, the newest first. `things`: its texts of kind and key; `key`: a bare key, of whatever kind. */
export async function historyOf(
  reader: GraphReader,
  of: { readonly things: readonly string[]; readonly key: string | null },
  before: number | null,
  limit: number,
): Promise<Change[]> {
  const rows = await reader.read(historyStatement, { ...of, before, limit });
  return rows.map((row) => readChange(map(row, 'change')));
}

/** Number of the newest entry; 0 where there is none. */
export async function lastChange(reader: Pick<GraphReader, 'read'>): Promise<number> {
  const [row] = await reader.read(lastSeqStatement);
  return row === undefined ? 0 : number(row, 'seq');
}

function readChange(row: GraphRow): Change {
  return {
    seq: number(row, 'seq'),
    at: text(row, 'at'),
    actor: text(row, 'actor'),
    action: oneOf(row, 'action', CHANGE_ACTIONS),
    kind: text(row, 'kind'),
    key: text(row, 'key'),
    before: textOrNull(row, 'before'),
    after: textOrNull(row, 'after'),
    graphVersion: number(row, 'graphVersion'),
    reason: textOrNull(row, 'reason'),
  };
}
