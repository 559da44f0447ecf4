import { createHash, timingSafeEqual } from 'node:crypto';
import type { Caller } from './caller.ts';

/** A token as the operator set it. */
export interface Token extends Caller {
  readonly secret: string;
}

/** The tokens of a server. Keeps no secret, only digests. */
export interface Tokens {
  /** Whether there is any: without one nobody can write. */
  readonly any: boolean;
  /** Whose secret this is; null for nobody's. Takes the same time whichever it is. */
  find(secret: string): Caller | null;
}

export function createTokens(tokens: readonly Token[]): Tokens {
  const known = tokens.map(({ secret, name, role }) => ({ digest: digestOf(secret), caller: { name, role } }));
  return {
    any: known.length > 0,
    find(secret) {
      const digest = digestOf(secret);
      let found: Caller | null = null;
      for (const one of known) if (timingSafeEqual(one.digest, digest)) found = one.caller;
      return found;
    },
  };
}

/** Digests are of one length, which `timingSafeEqual` needs, and their comparison tells nothing of the secret. */
function digestOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
