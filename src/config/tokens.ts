import type { z } from 'zod';

export interface TokenConfig {
  readonly secret: string;
  readonly role: 'READER' | 'EDITOR';
  /** What the history calls its bearer. */
  readonly name: string;
}

/** `secret:role` or `secret:role:name`, with commas between. What is wrong is told without the secret. */
export function readTokens(text: string, context: z.RefinementCtx): readonly TokenConfig[] {
  if (text.trim() === '') return [];
  const tokens = text.split(',').map((entry, index) => readToken(entry.trim(), index + 1));
  const secrets = tokens.map((token) => (typeof token === 'string' ? null : token.secret));
  for (const [index, token] of tokens.entries()) {
    const twice = secrets.indexOf(secrets[index] ?? null) < index && secrets[index] !== null;
    const mistake = typeof token === 'string' ? token : twice ? 'its secret is that of an earlier one' : null;
    if (mistake !== null) context.addIssue({ code: 'custom', message: `entry ${index + 1}: ${mistake}` });
  }
  return tokens.filter((token) => typeof token !== 'string');
}

function readToken(entry: string, number: number): TokenConfig | string {
  const [secret = '', role = '', name = '', ...more] = entry.split(':').map((part) => part.trim());
  if (more.length > 0) return 'write <secret>:<role> or <secret>:<role>:<name>; a secret holds no colon';
  if (!/^[\x21-\x7e]+$/.test(secret)) return 'a secret is made of letters, digits and signs, without spaces';
  const upper = role.toUpperCase();
  if (upper !== 'READER' && upper !== 'EDITOR') return 'a role is reader or editor';
  return { secret, role: upper, name: name === '' ? `${role.toLowerCase()} ${number}` : name };
}
