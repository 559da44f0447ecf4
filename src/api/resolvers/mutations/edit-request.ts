import { createHash } from 'node:crypto';
import { refuse } from '../../../ingest/edit/edit-refused.ts';
import type { EditRequest } from '../../../ingest/edit/make-edit.ts';
import type { Caller } from '../../authorization/caller.ts';
import type { EditOptions, InputMaybe } from '../../generated/resolvers.ts';
import type { Writing } from '../../writing.ts';

const LONGEST_KEY = 200;
const LONGEST_REASON = 2_000;

/** What is asked of an edit beside its content. */
export interface Terms {
  readonly edit?: InputMaybe<EditOptions> | undefined;
  /** Why, where the mutation itself asks for it. */
  readonly reason?: string;
}

/** The terms of an edit. `operation` and `args` tell one request from another that has the same idempotency key. */
export function editRequest(writing: Writing, caller: Caller, operation: string, args: Terms): EditRequest {
  const { edit, reason: asked } = args;
  const reason = asked ?? edit?.reason ?? null;
  if ((reason?.length ?? 0) > LONGEST_REASON) {
    refuse('BAD_USER_INPUT', 'reason', `a reason has at most ${LONGEST_REASON} characters`);
  }
  return {
    actor: caller.name,
    at: new Date(writing.now()).toISOString(),
    reason,
    expectedVersion: versionOf(edit?.expectedVersion ?? null),
    idempotency: idempotencyOf(edit?.idempotencyKey ?? null, operation, args),
    limits: writing.limits(),
  };
}

function versionOf(text: string | null): number | null {
  if (text === null) return null;
  const version = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(version)) return version;
  refuse('BAD_USER_INPUT', 'expectedVersion', `"${text}" is no version: give the \`graphVersion\` that you read`);
}

function idempotencyOf(key: string | null, operation: string, { edit, ...args }: Terms): EditRequest['idempotency'] {
  if (key === null) return null;
  if (key.trim() === '' || key.length > LONGEST_KEY) {
    refuse('BAD_USER_INPUT', 'idempotencyKey', `a key has 1 to ${LONGEST_KEY} characters`);
  }
  const { idempotencyKey: _, ...terms } = edit ?? {};
  const input = JSON.stringify([operation, args, terms], sorted);
  return { key, input: createHash('sha256').update(input).digest('hex') };
}

/** The order in which a client writes its fields is no part of what it asks. */
function sorted(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
