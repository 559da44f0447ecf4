import { type ThingKey, thingText } from '../../domain/graph/change.ts';
import { GraphError } from '../../graph/graph-error.ts';
import type { GraphStore, GraphTransaction, WriteOptions } from '../../graph/graph-store.ts';
import type { RelationPlace } from '../../queries/connections/link-by-id.ts';
import { type Author, recordChanges } from '../history/record-changes.ts';
import { beginEdit, changesSince, findAnswer, keepAnswer, leaveVersion } from '../history/state-writes.ts';
import { markContradictions } from '../load/contradictions.ts';
import { inTurnWithin } from '../load/in-turn.ts';
import type { RunRead } from '../load/write.ts';
import { CLAIM, FALSIFIER } from '../plan/node-shapes.ts';
import type { Problem } from '../problem.ts';
import { refuse } from './edit-refused.ts';
import type { KnownLink } from './relation-record.ts';
import type { ThingChange } from './thing-change.ts';

/** Who asks for an edit, and on what terms. */
export interface EditRequest extends Author {
  /** The version of the graph that the caller had read; null: whatever it is. */
  readonly expectedVersion: number | null;
  /** Names the request, so that it takes effect once however often it is sent; `input` is all that was asked. */
  readonly idempotency: { readonly key: string; readonly input: string } | null;
  /** Its time and its caller's signal, past either of which it does not begin to commit; and who is told that it took effect. */
  readonly limits?: WriteOptions;
}

/** What an edit works with. */
export interface Desk {
  readonly run: GraphTransaction['run'];
  /** Reads the graph as it was before the edit, beside whose transaction it runs; no other write comes between. */
  readonly readBefore: RunRead;
  /** The version that the edit makes. */
  readonly version: number;
  /** The day of the edit, as an ISO date. */
  readonly today: string;
  /** What is allowed but deserves a look: whoever checks rows adds to it. */
  readonly warnings: Problem[];
  /**
   * Relations that the edit knows, by id, null where the graph can have none: an engine without indexes of relations looks through
   * all of them for one.
   */
  readonly relations: Map<string, KnownLink | null>;
}

/** The thing that an edit was asked for. */
export interface MainThing extends ThingKey {
  /** Of a relation: by what it is found without looking through all of its type. */
  readonly at?: RelationPlace;
}

/** What an edit did. `main` is null for one of many. */
export interface EditWork {
  readonly main: MainThing | null;
  readonly changes: readonly ThingChange[];
}

export interface EditOutcome {
  readonly main: MainThing | null;
  /** Of the graph after the edit. */
  readonly graphVersion: number;
  /** Things changed; 0 where everything was so already. */
  readonly changed: number;
  /** What was allowed but deserves a look. */
  readonly warnings: readonly Problem[];
}

export interface EditDone extends EditOutcome {
  readonly bookmarks: readonly string[];
}

/**
 * Makes one edit: all of it, its entries in the history and the raised version, or nothing. Fails with EditRefused, and with
 * GraphError: of kind CONFLICT while a folder is being loaded by another process, with `mayHaveWritten` where nobody knows whether
 * it was made.
 */
export async function makeEdit(
  store: GraphStore,
  request: EditRequest,
  work: (desk: Desk) => Promise<EditWork>,
): Promise<EditDone> {
  const write = (limits: WriteOptions) => {
    const readBefore: RunRead = (statement, parameters) => store.read(statement, parameters, limits);
    return store.write((transaction) => editOnce(transaction, readBefore, request, work), limits);
  };
  const { value, bookmarks } = await inTurnWithin(store, request.limits ?? {}, write);
  return { ...value, bookmarks };
}

async function editOnce(
  transaction: GraphTransaction,
  readBefore: RunRead,
  request: EditRequest,
  work: (desk: Desk) => Promise<EditWork>,
): Promise<EditOutcome> {
  const [state] = await transaction.run(beginEdit);
  const version = Number(state?.version);
  if (state?.loading === true) throw new GraphError('CONFLICT', 'a folder is being loaded', { retryable: true });
  const answered = await earlierAnswer(transaction, request);
  if (answered !== null) {
    await transaction.run(leaveVersion);
    return answered;
  }
  const run: Desk['run'] = (statement, parameters) => transaction.run(statement, parameters);
  const warnings: Problem[] = [];
  const desk = { run, readBefore, version, today: request.at.slice(0, 10), warnings, relations: new Map() };
  const done = await work(desk);
  await checkExpected(transaction, request.expectedVersion, done, {
    now: version - 1,
    loaded: Number(state?.loadedVersion ?? 0),
  });
  const outcome = { ...(await conclude(transaction, request, done, version)), warnings };
  await remember(transaction, request, outcome);
  return outcome;
}

async function conclude(
  transaction: GraphTransaction,
  author: Author,
  { main, changes }: EditWork,
  version: number,
): Promise<Omit<EditOutcome, 'warnings'>> {
  if (changes.length === 0) {
    await transaction.run(leaveVersion);
    return { main, graphVersion: version - 1, changed: 0 };
  }
  if (changes.some(isOfContradictions)) await markContradictions(transaction);
  await recordChanges(transaction, changes, version, author);
  return { main, graphVersion: version, changed: changes.length };
}

/** What claims say, what would overturn them, and which things both are about: two firms may have become one. */
function isOfContradictions({ kind, action }: ThingChange): boolean {
  return kind === CLAIM.label || kind === FALSIFIER.label || action === 'MERGE';
}

/** A thing counts as changed since a version when an edit changed it, or any folder was loaded. */
async function checkExpected(
  { run }: GraphTransaction,
  expected: number | null,
  { main, changes }: EditWork,
  versions: { readonly now: number; readonly loaded: number },
): Promise<void> {
  if (expected === null) return;
  if (expected > versions.now) {
    refuse('BAD_USER_INPUT', 'expectedVersion', `the graph is at version ${versions.now} and has no ${expected} yet`);
  }
  if (versions.loaded > expected) refuse('CONFLICT', 'expectedVersion', conflict('the graph', versions.loaded));
  const of = [...new Set([...(main === null ? [] : [main]), ...changes].map(thingText))];
  const newest = (await run(changesSince, { of, since: expected })).at(-1);
  if (newest !== undefined) refuse('CONFLICT', 'expectedVersion', conflict(String(newest.of), Number(newest.version)));
}

function conflict(what: string, version: number): string {
  return `${what} was changed in version ${version}, after the one that you read; read again, then decide`;
}

type Kept = Omit<EditOutcome, 'warnings'> & Partial<Pick<EditOutcome, 'warnings'>>;

/** What the same request was answered before; null where it is new. */
async function earlierAnswer(
  transaction: GraphTransaction,
  { actor, idempotency }: EditRequest,
): Promise<EditOutcome | null> {
  if (idempotency === null) return null;
  const [row] = await transaction.run(findAnswer, { key: `${actor}/${idempotency.key}` });
  if (row === undefined) return null;
  if (row.input !== idempotency.input) {
    refuse('CONFLICT', 'idempotencyKey', 'this key was used for another request; take a new one');
  }
  // Answers of older programs have no warnings.
  const { warnings = [], ...answer }: Kept = JSON.parse(String(row.answer));
  return { ...answer, warnings };
}

async function remember(
  transaction: GraphTransaction,
  { actor, at, idempotency }: EditRequest,
  outcome: EditOutcome,
): Promise<void> {
  if (idempotency === null) return;
  const { key, input } = idempotency;
  await transaction.run(keepAnswer, { key: `${actor}/${key}`, input, answer: JSON.stringify(outcome), at });
}
