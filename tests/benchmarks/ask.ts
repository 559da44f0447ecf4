/** An answer with errors in it. */
export class AnswerFailed extends Error {
  readonly codes: readonly unknown[];

  constructor(status: number, errors: readonly Fault[] = []) {
    super(`answered ${status}: ${errors.map(({ message }) => message).join('; ')}`);
    this.name = 'AnswerFailed';
    this.codes = errors.map(({ extensions }) => extensions?.code);
  }
}

interface Fault {
  readonly message: string;
  readonly extensions?: { readonly code?: unknown };
}

/** The data of an answer over HTTP. @param token who asks; without one nobody in particular. @throws AnswerFailed where there is an error */
export async function ask(address: string, query: string, token?: string): Promise<unknown> {
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query }),
  });
  // GraphQL's form of an answer; what refuses a request before GraphQL has another, and then no data.
  const { data, errors } = (await answer.json()) as { data?: unknown; errors?: readonly Fault[] };
  if (answer.ok && errors === undefined) return data;
  throw new AnswerFailed(answer.status, errors);
}
