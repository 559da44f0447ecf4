import type { ChangeAction } from '../../../domain/graph/change.ts';
import { differences, type Fields, setField } from './fields.ts';

/** An entry of a thing's history. `before` is null where the edit added the thing. */
export interface Entry {
  readonly action: ChangeAction;
  readonly actor: string;
  readonly at: string;
  readonly before: Fields | null;
  readonly after: Fields;
}

/** The edits of a thing that are in force. */
export interface InForce {
  readonly newest: Entry;
  /** What the folder says of the thing, as far as is known; null where the first of these edits added the thing. */
  readonly base: Fields | null;
}

/**
 * Goes back through a thing's history, the newest first, while what each edit changed still holds: where it does not, a load
 * had replaced it. What loads changed since is the folder's word too. Null where no edit is in force.
 */
export function editsInForce(history: readonly Entry[], current: Fields): InForce | null {
  const edits: Entry[] = [];
  const loads: Entry[] = [];
  let since: Entry[] = [];
  let next = current;
  for (const entry of history) {
    if (entry.action === 'LOAD') since.push(entry);
    else if (!holdsIn(next, entry)) break;
    else {
      edits.push(entry);
      loads.push(...since);
      since = [];
      if (entry.before === null) break;
      next = entry.before;
    }
  }
  const [newest, oldest] = [edits[0], edits.at(-1)];
  if (newest === undefined || oldest === undefined) return null;
  return { newest, base: oldest.before === null ? null : withLoads(oldest.before, loads) };
}

/** An addition holds as a whole; of a correction, one field that it changed is enough: others may have been filled since. */
function holdsIn(next: Fields, { before, after }: Entry): boolean {
  if (before === null) return differences(after, next).length === 0;
  return differences(before, after).some((name) => after.get(name) === next.get(name));
}

/** The newest load has the last word. */
function withLoads(base: Fields, newestFirst: readonly Entry[]): Fields {
  const fields = new Map(base);
  for (const { before, after } of newestFirst.toReversed()) {
    for (const name of differences(before ?? new Map(), after)) setField(fields, name, after.get(name));
  }
  return fields;
}
