/** What became of a request: answered without an error, refused because the server is busy, or gone wrong. */
export interface Outcome {
  /** Of the operation. */
  readonly kind?: string;
  readonly verdict: 'answered' | 'shed' | 'failed';
  /** The status or the error code that says so. */
  readonly why: string;
  // biome-ignore lint/suspicious/noExplicitAny: answers of any shape; what reads one asked for its shape.
  readonly data: any;
}

export interface Operation {
  /** What the report calls requests like it. */
  readonly kind?: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Longer than a request may take at the server. */
const GIVE_UP_MS = 60_000;
const BUSY_STATUSES = [429, 503];
const BUSY_CODES = ['RATE_LIMITED', 'UNAVAILABLE'];

/** Sends an operation; never throws. */
export async function call(address: string, { kind, ...operation }: Operation, token?: string): Promise<Outcome> {
  const told = kind === undefined ? {} : { kind };
  try {
    const answer = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify(operation),
      signal: AbortSignal.timeout(GIVE_UP_MS),
    });
    return { ...told, ...(await outcomeOf(answer)) };
  } catch (error) {
    return { ...told, verdict: 'failed', why: nameOf(error), data: null };
  }
}

async function outcomeOf(answer: Response): Promise<Outcome> {
  const text = await answer.text();
  if (BUSY_STATUSES.includes(answer.status)) return { verdict: 'shed', why: String(answer.status), data: null };
  if (!answer.ok) return { verdict: 'failed', why: String(answer.status), data: null };
  // GraphQL's form of an answer.
  const { data, errors: [error] = [] } = JSON.parse(text) as Body;
  if (error === undefined) return { verdict: 'answered', why: String(answer.status), data };
  const code = error.extensions?.code ?? 'an error without a code';
  return { verdict: BUSY_CODES.includes(code) ? 'shed' : 'failed', why: code, data: null };
}

/** Such as `ECONNREFUSED`: fetch hides what happened in the cause. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : error.name;
}
