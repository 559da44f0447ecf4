import { randomUUID } from 'node:crypto';
import { vi } from 'vitest';
import { loadTrustedDocuments } from '../../../src/api/trusted/trusted-documents.ts';

export interface Asked {
  readonly status: number;
  /** As the answer's `x-request-id` says. */
  readonly id: string;
  readonly text: string;
}

/** Sends a request under an id of its own, unless the headers bring one. */
export async function ask(address: string, init: RequestInit = {}): Promise<Asked> {
  const headers = { 'x-request-id': randomUUID(), ...init.headers };
  const answer = await fetch(address, { ...init, headers });
  const text = await answer.text();
  return { status: answer.status, id: answer.headers.get('x-request-id') ?? '', text };
}

export function askGraphql(address: string, query: string, variables = {}, headers = {}): Promise<Asked> {
  return ask(`${address}/graphql`, asPost({ query, variables }, headers));
}

export function asPost(body: unknown, headers = {}): RequestInit {
  const types = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
  return { method: 'POST', headers: { ...types, ...headers }, body: JSON.stringify(body) };
}

/** An operation of the trusted manifest. */
export function trusted(name: string) {
  const found = loadTrustedDocuments().all.find((document) => document.name === name);
  if (found === undefined) throw new Error(`the manifest has no ${name}`);
  return found;
}

export type Samples = ReadonlyMap<string, number>;

/** What `/metrics` says: the value of each sample, by its name and labels as they are written. */
export async function scrape(address: string, headers = {}): Promise<Samples> {
  const { status, text } = await ask(`${address}/metrics`, { headers });
  if (status !== 200) throw new Error(`/metrics answered ${status}`);
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ')))]),
  );
}

/** Scrapes until `check` holds: a request is counted once its connection has the whole answer, maybe after its sender has read it. */
export function scrapeUntil(address: string, check: (samples: Samples) => void): Promise<void> {
  return vi.waitFor(async () => check(await scrape(address)), { timeout: 10_000, interval: 20 });
}
