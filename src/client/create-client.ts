import type { TypedDocumentString } from './generated/graphql.ts';
import { OPERATIONS } from './operations.ts';
import { type AnswerError, RequestFailed } from './request-failed.ts';

export interface ClientOptions {
  /** Where the server is, such as `http://127.0.0.1:4000`; the path `/graphql` is added. */
  readonly url: string;
  /** Sent with every request, such as `authorization`. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly fetch?: typeof globalThis.fetch;
}

export interface CallOptions {
  readonly signal?: AbortSignal;
}

type Operations = typeof OPERATIONS;
type ResultOf<D> = D extends TypedDocumentString<infer R, infer _> ? R : never;
type VariablesOf<D> = D extends TypedDocumentString<infer _, infer V> ? V : never;

/** A method for each operation; variables may be left out where none is needed. Rejects with RequestFailed. */
export type Client = {
  readonly [K in keyof Operations]: (
    ...call: Record<string, never> extends VariablesOf<Operations[K]>
      ? [variables?: VariablesOf<Operations[K]>, options?: CallOptions]
      : [variables: VariablesOf<Operations[K]>, options?: CallOptions]
  ) => Promise<ResultOf<Operations[K]>>;
};

export function createClient({ url, headers = {}, fetch = globalThis.fetch }: ClientOptions): Client {
  const endpoint = `${url.replace(/\/+$/, '')}/graphql`;
  const methods = Object.entries(OPERATIONS).map(([name, document]) => [
    name,
    async (variables: object = {}, { signal }: CallOptions = {}) => {
      const body = JSON.stringify({ query: document.toString(), variables });
      const sent = { 'content-type': 'application/json', accept: 'application/json', ...headers };
      return readAnswer(
        () => fetch(endpoint, { method: 'POST', headers: sent, body, ...(signal && { signal }) }),
        signal,
      );
    },
  ]);
  // Each method is made from the document of its name, which is all that the type says; fromEntries forgets the names.
  return Object.fromEntries(methods) as Client;
}

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly AnswerError[];
}

async function readAnswer(send: () => Promise<Response>, signal: AbortSignal | undefined): Promise<unknown> {
  let status: number | null = null;
  try {
    const response = await send();
    status = response.status;
    // Everything in it is looked at before it is trusted.
    const { data, errors }: Body = (await response.json()) as Body;
    if (errors !== undefined) throw new RequestFailed(status, errors);
    if (data === undefined || data === null) throw new RequestFailed(status, []);
    return data;
  } catch (error) {
    if (error instanceof RequestFailed || signal?.aborted) throw error;
    throw new RequestFailed(status, [], error);
  }
}
