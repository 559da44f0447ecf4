import { type IncomingHttpHeaders, request } from 'node:http';

export interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | Uint8Array;
  /** Leaves an answer that has begun after so many milliseconds: streams without an end. */
  readonly forMs?: number;
}

export interface Received {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads answers of any shape, and fails where the shape is another.
  json(): any;
}

/** Sends a request with exactly these headers, those of browsers and hosts among them, which `fetch` would not let through. */
export function send(address: string, path: string, sent: Sent = {}): Promise<Received> {
  const { method = 'GET', headers = {}, body } = sent;
  const { hostname, port } = new URL(address);
  const lines = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value as string | string[]]));
  return new Promise((resolve, reject) => {
    const outgoing = request({ hostname, port, path, method, headers: lines, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      const received = () => {
        const text = Buffer.concat(chunks).toString('utf8');
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text, json: () => JSON.parse(text) });
      };
      answer.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
      });
      answer.once('close', received);
      answer.once('error', reject);
    });
    outgoing.once('error', reject);
    outgoing.end(body);
  });
}

const JSON_TYPE = { 'content-type': 'application/json' };

/** A POST of an object as JSON. */
export function sendJson(
  address: string,
  path: string,
  body: unknown,
  headers: Sent['headers'] = {},
): Promise<Received> {
  return send(address, path, { method: 'POST', headers: { ...JSON_TYPE, ...headers }, body: JSON.stringify(body) });
}
