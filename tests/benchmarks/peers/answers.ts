import { setTimeout as pause } from 'node:timers/promises';
import { COUNT_STATEMENTS, STATEMENTS } from './headers.ts';
import type { Variables } from './questions.ts';

/** A document, or a statement, and what it is about. */
export interface Asking {
  readonly query: string;
  readonly variables: Variables;
}

/** Milliseconds in which a request that was answered is counted. */
const SETTLES_MS = 100;

/** The answer of a server to one question. */
export async function textOf(url: string, asking: Asking): Promise<string> {
  return await (await ask(url, asking)).text();
}

function ask(url: string, asking: Asking, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  const body = JSON.stringify(asking);
  return fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
}

/** Two deliveries between the same firms are one customer to the peer, and leave room for another. */
const ALIKE = 0.95;

/** A comparison of answers to different questions would say nothing. */
export function requireSameFirms(name: string, ours: string, theirs: string): void {
  const [own, other] = [new Set(slugsIn(ours)), new Set(slugsIn(theirs))];
  const common = [...own].filter((slug) => other.has(slug)).length;
  if (common >= ALIKE * Math.max(own.size, other.size)) return;
  throw new Error(`"${name}" is answered with other firms by the peer: ${common} of ${own.size} and ${other.size}`);
}

/** Every slug of an answer. */
function slugsIn(answer: string): string[] {
  return [...answer.matchAll(/"slug":"([^"]+)"/g)].map(([, slug = '']) => slug);
}

/** How many statements our server runs to answer one question, by its own count. */
export async function statementsOf(address: string, asking: Asking): Promise<number> {
  const before = await statementsSoFar(address);
  await textOf(`${address}/graphql`, asking);
  return (await statementsSoFar(address)) - before;
}

/** How many statements the peer runs to answer one question. */
export async function statementsOfPeer(url: string, asking: Asking): Promise<number> {
  const answer = await ask(url, asking, { [COUNT_STATEMENTS]: '1' });
  const statements = Number(answer.headers.get(STATEMENTS));
  if (statements > 0) return statements;
  throw new Error(`the peer answers "${asking.query}" without a statement, or does not count them`);
}

/** The sum over requests, of those that have been counted: the one that was just answered may be counted a moment later. */
async function statementsSoFar(address: string): Promise<number> {
  await pause(SETTLES_MS);
  const metrics = await (await fetch(`${address}/metrics`)).text();
  return Number(/^http_request_statements_sum\{[^}]*door="graphql"[^}]*\} (\d+)$/m.exec(metrics)?.[1] ?? 0);
}
