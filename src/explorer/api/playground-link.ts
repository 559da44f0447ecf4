import type { TypedDocumentString } from '../generated/graphql.ts';

/** The operation and its variables as text that runs as it stands. */
export interface QueryText {
  readonly query: string;
  readonly variables: string;
}

export function queryText<T, V>(document: TypedDocumentString<T, V>, variables: V): QueryText {
  return { query: outdent(document.toString()), variables: JSON.stringify(variables, null, 2) };
}

/** The address at which the playground opens with this query. */
export function playgroundLink({ query, variables }: QueryText): string {
  return `/graphql?${new URLSearchParams({ query, variables })}`;
}

/** Generated documents begin indented by four spaces on their first line only. */
function outdent(text: string): string {
  return `${text.trim().replace(/\n {4}(query|fragment) /g, '\n\n$1 ')}\n`;
}
