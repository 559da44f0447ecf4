import type { z } from 'zod';

export interface TokenConfig {
  readonly secret: string;
  readonly role: 'READER' | 'EDITOR';
  /** What the history calls its bearer. */
  readonly name: string;
}

/**
 * `secret:role` or `secret:role:name`, with commas between. A name is its bearer's alone: keys of idempotency and rates go by it.
 * What is wrong is told without the secret.
 */
export function readTokens(text: string, context: z.RefinementCtx): readonly TokenConfig[] {
  if (text.trim() === '') return [];
  const entries = text.split(',').map((entry, index) => readToken(entry.trim(), index + 1));
  const tokens: TokenConfig[] = [];
  for (const [index, entry] of entries.entries()) {
    const mistake = typeof entry === 'string' ? entry : doubled(entry, tokens);
    if (mistake !== null) context.addIssue({ code: 'custom', message: `entry ${index + 1}: ${mistake}` });
    if (typeof entry !== 'string') tokens.push(entry);
  }
  return tokens;
}

function doubled({ secret, name }: TokenConfig, earlier: readonly TokenConfig[]): string | null {
  if (earlier.some((token) => token.secret === secret)) return 'its secret is that of an earlier one';
  return earlier.some((token) => token.name === name)
    ? 'its name is that of an earlier one; each token has a name of its own'
    : null;
}

function readToken(entry: string, number: number): TokenConfig | string {
  const [secret = '', role = '', name = '', ...more] = entry.split(':').map((part) => part.trim());
  if (more.length > 0) return 'write <secret>:<role> or <secret>:<role>:<name>; a secret holds no colon';
  if (!/^[\x21-\x7e]+$/.test(secret)) return 'a secret is made of letters, digits and signs, without spaces';
  const upper = role.toUpperCase();
  if (upper !== 'READER' && upper !== 'EDITOR') return 'a role is reader or editor';
  if (name.includes('/')) return 'a name holds no slash';
  return { secret, role: upper, name: name === '' ? `${role.toLowerCase()} ${number}` : name };
}
