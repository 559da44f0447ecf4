import { CHANGE_ACTIONS, thingText } from '../../../domain/graph/change.ts';
import { groupBy } from '../../../domain/group-by.ts';
import type { GraphRow, Statement } from '../../../graph/graph-store.ts';
import type { Snapshot } from '../../edit/thing-change.ts';
import type { RunRead } from '../write.ts';
import type { Entry } from './base.ts';
import type { Contests } from './contest.ts';
import type { Fields } from './fields.ts';

const anyEdit: Statement = {
  name: 'any-edit',
  cypher: "// any-edit\nMATCH (c:Change) WHERE c.kind <> 'Graph' RETURN c.seq AS seq LIMIT 1",
};

const historyOfRows: Statement = {
  name: 'history-of-rows',
  cypher: `// history-of-rows
UNWIND $of AS of MATCH (c:Change {of: of})
RETURN c.of AS of, c.seq AS seq, c.action AS action, c.actor AS actor, c.at AS at, c.before AS before, c.after AS after
ORDER BY seq DESC`,
};

/** Whether anything was ever edited or filled by an import: where not, a load need not look for either. */
export async function wasEdited(run: RunRead): Promise<boolean> {
  return (await run(anyEdit)).length > 0;
}

/** The histories of those of the things that have one, by key, the newest entry first; `read` tells fields of what an entry keeps. */
export async function historyOf(
  run: RunRead,
  kind: string,
  keys: readonly string[],
  read: Contests<unknown>['read'],
): Promise<ReadonlyMap<string, readonly Entry[]>> {
  const keyOf = new Map(keys.map((key) => [thingText({ kind, key }), key]));
  const rows = await run(historyOfRows, { of: [...keyOf.keys()] });
  const byThing = groupBy(rows, ({ of }) => String(of));
  return new Map(
    [...byThing].map(([of, entries]) => {
      const key = keyOf.get(of) ?? of;
      return [key, entries.map((row) => toEntry(row, (snapshot) => read(snapshot, key)))];
    }),
  );
}

function toEntry({ action, actor, at, before, after }: GraphRow, read: (snapshot: Snapshot) => Fields): Entry {
  const known = CHANGE_ACTIONS.find((one) => one === action);
  if (known === undefined) throw new RangeError(`the history has no action ${String(action)}`);
  return {
    ...{ action: known, actor: String(actor), at: String(at) },
    before: fieldsOfText(before, read),
    after: fieldsOfText(after, read) ?? new Map(),
  };
}

function fieldsOfText(text: unknown, read: (snapshot: Snapshot) => Fields): Fields | null {
  return typeof text === 'string' ? read(JSON.parse(text)) : null;
}
