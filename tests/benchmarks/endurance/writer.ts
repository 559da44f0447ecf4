import { randomUUID } from 'node:crypto';
import { call, type Operation } from './call.ts';
import { type Repeated, repeat } from './repeat.ts';
import type { Service } from './service.ts';

/** Every so many of them one is sent twice under its key; it must count once. */
const TWICE_EVERY = 5;
const CLAIM_EVERY = 4;
const FIRMS = 10;
const PER_SECOND = 3;

const ADD_FIRM = `mutation ($slug: ID!, $name: String!, $edit: EditOptions) {
  edited: addFirm(input: { slug: $slug, name: $name }, edit: $edit) { userErrors { message } } }`;
const CORRECT_FIRM = `mutation ($slug: ID!, $note: String, $edit: EditOptions) {
  edited: correctFirm(slug: $slug, input: { note: $note }, edit: $edit) { userErrors { message } } }`;
const ADD_CLAIM = `mutation ($id: ID!, $statement: String!, $about: [ID!], $edit: EditOptions) {
  edited: addClaim(input: { id: $id, statement: $statement, metric: "OTHER", about: $about, sources: ["F-S001"], basis: ASSUMED,
    seen: PAGE, confidence: LOW }, edit: $edit) { userErrors { message } } }`;

export interface Writer extends Repeated {
  /** The reasons that the acknowledged writes gave, in order. */
  readonly acknowledged: readonly string[];
  /** By firm: the note that was acknowledged last. */
  readonly notes: ReadonlyMap<string, string>;
  /** Ids of the claims that were acknowledged. */
  readonly claims: readonly string[];
  /** Why the others were not, each once. */
  readonly refused: ReadonlyMap<string, number>;
  readonly sentTwice: () => number;
}

/** Writes a few times a second, one after the other: first some firms, then notes on them and claims about them. */
export function startWriter({ address, token }: Service): Writer {
  const [acknowledged, claims]: [string[], string[]] = [[], []];
  const notes = new Map<string, string>();
  const refused = new Map<string, number>();
  let written = 0;
  let sentTwice = 0;
  const send = async (operation: Operation) => {
    const { verdict, why, data } = await call(address, operation, token);
    if (verdict !== 'answered') return why;
    return data.edited.userErrors[0]?.message ?? null;
  };
  const running = repeat(1000 / PER_SECOND, async () => {
    const { operation, firm, kind, reason } = write(written);
    written += 1;
    const first = await send(operation);
    const twice = first === null && written % TWICE_EVERY === 0;
    const fault = twice ? await send(operation) : first;
    if (twice) sentTwice += 1;
    if (fault !== null) refused.set(fault, (refused.get(fault) ?? 0) + 1);
    if (first !== null) return;
    acknowledged.push(reason);
    if (kind === ADD_CLAIM) claims.push(reason);
    if (kind === CORRECT_FIRM) notes.set(firm, reason);
  });
  return { ...running, acknowledged, claims, notes, refused, sentTwice: () => sentTwice };
}

/** The reason is the write's name: the history and the feed tell it. */
function write(index: number) {
  const reason = `endurance-${index}`;
  const firm = `endurance-firm-${index % FIRMS}`;
  const edit = { idempotencyKey: randomUUID(), reason };
  const kind = index < FIRMS ? ADD_FIRM : index % CLAIM_EVERY === 0 ? ADD_CLAIM : CORRECT_FIRM;
  return { reason, firm, kind, operation: { query: kind, variables: { ...variablesOf(kind, firm, reason), edit } } };
}

function variablesOf(kind: string, firm: string, reason: string) {
  if (kind === ADD_FIRM) return { slug: firm, name: firm };
  if (kind === ADD_CLAIM) return { id: reason, statement: reason, about: [`firm:${firm}`] };
  return { slug: firm, note: reason };
}
