import type { GraphqlAnswer } from '../../support/http.ts';

/** A way to send a document. */
export interface Door {
  readonly name: string;
  send(
    address: string,
    body: Readonly<Record<string, unknown>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Sent>;
}

export interface Sent {
  readonly status: number;
  readonly headers: Headers;
  readonly body: GraphqlAnswer['body'];
}

/** Every address that takes a document, by every method that it has. */
export const DOORS: readonly Door[] = [
  byPost('/graphql'),
  byGet('/graphql'),
  byPost('/graphql/stream'),
  byGet('/graphql/stream'),
  byPost('/federation'),
];

export function byPost(path: string): Door {
  return {
    name: `POST ${path}`,
    send: (address, body, headers = {}) =>
      sent(`${address}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...acceptOf(path), ...headers },
        body: JSON.stringify(body),
      }),
  };
}

function byGet(path: string): Door {
  return {
    name: `GET ${path}`,
    send(address, body, headers = {}) {
      const parts = new URLSearchParams();
      for (const [name, value] of Object.entries(body))
        parts.set(name, typeof value === 'string' ? value : JSON.stringify(value));
      const url = `${address}${path}?${parts}`;
      return sent(url, { headers: { 'apollo-require-preflight': '1', ...acceptOf(path), ...headers } });
    },
  };
}

function acceptOf(path: string): Readonly<Record<string, string>> {
  return path.endsWith('/stream') ? { accept: 'text/event-stream' } : {};
}

async function sent(url: string, options: RequestInit): Promise<Sent> {
  const response = await fetch(url, options);
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text.startsWith('{') ? JSON.parse(text) : {} };
}
