import { setTimeout as pause } from 'node:timers/promises';
import { call } from './call.ts';
import { type Change, type ChangeWatcher, changesSince } from './change-watcher.ts';
import type { Service } from './service.ts';
import type { Writer } from './writer.ts';

/** Names of writes that went wrong, by how. */
export interface WriteFaults {
  /** Acknowledged, but not in the history. */
  readonly lost: readonly string[];
  /** In the history more than once. */
  readonly doubled: readonly string[];
  /** Acknowledged and in the history, but what the graph answers is something else. */
  readonly notInGraph: readonly string[];
  /** In the history, but the subscription did not tell it. */
  readonly untold: readonly string[];
  /** Told twice, or out of order. */
  readonly disordered: readonly string[];
}

const PATIENCE_MS = 10_000;
const AT_ONCE = 20;

/** After the writer has stopped: compares what was acknowledged with the history since `after`, the graph and the feed. */
export async function checkWrites(
  service: Service,
  writer: Writer,
  watcher: ChangeWatcher,
  after: string,
): Promise<WriteFaults> {
  const { changes } = await changesSince(service, after);
  await untilTold(watcher, changes.at(-1)?.cursor);
  const made = changes.map(({ reason }) => reason ?? '');
  const [known, told] = [new Set(made), new Set(watcher.told.map(({ cursor }) => cursor))];
  return {
    lost: writer.acknowledged.filter((reason) => !known.has(reason)),
    doubled: made.filter((reason, index) => made.indexOf(reason) < index),
    notInGraph: [...(await wrongNotes(service, writer)), ...(await missingClaims(service, writer))],
    untold: changes.filter(({ cursor }) => !told.has(cursor)).map(nameOf),
    disordered: watcher.told
      .filter(({ cursor }, index) => index > 0 && Number(cursor) <= Number(watcher.told[index - 1]?.cursor))
      .map(nameOf),
  };
}

function nameOf({ reason, cursor }: Change): string {
  return reason ?? cursor;
}

/** The feed tells a change a moment after it is acknowledged. */
async function untilTold({ told }: ChangeWatcher, last: string | undefined): Promise<void> {
  const giveUpAt = performance.now() + PATIENCE_MS;
  while (told.at(-1)?.cursor !== last && performance.now() < giveUpAt) await pause(20);
}

async function wrongNotes({ address }: Service, { notes }: Writer): Promise<string[]> {
  const wrong: string[] = [];
  for (const [slug, note] of notes) {
    const { data } = await call(address, {
      query: 'query ($slug: ID!) { firm(slug: $slug) { note } }',
      variables: { slug },
    });
    if (data?.firm?.note !== note) wrong.push(note);
  }
  return wrong;
}

async function missingClaims({ address }: Service, { claims }: Writer): Promise<string[]> {
  const missing: string[] = [];
  for (let first = 0; first < claims.length; first += AT_ONCE) {
    const some = claims.slice(first, first + AT_ONCE);
    const fields = some.map((id, index) => `c${index}: claim(id: "${id}") { key }`);
    const { data } = await call(address, { query: `{ ${fields.join(' ')} }` });
    missing.push(...some.filter((id, index) => data?.[`c${index}`]?.key !== id));
  }
  return missing;
}
