/** The data of an answer over HTTP; throws where there is an error. */
export async function ask(address: string, query: string): Promise<unknown> {
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  // GraphQL's form of an answer; what refuses a request before GraphQL has another, and then no data.
  const { data, errors } = (await answer.json()) as { data?: unknown; errors?: readonly { message: string }[] };
  if (answer.ok && errors === undefined) return data;
  throw new Error(`answered ${answer.status}: ${errors?.map(({ message }) => message).join('; ')}`);
}
