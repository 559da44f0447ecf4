import { createHash } from 'node:crypto';
import type { GraphQLRequest } from '@apollo/server';
import type { GraphStamp } from '../../queries/node/graph-version.ts';

interface Question {
  /** The hash of the document's text. */
  readonly documentHash: string;
  /** Of the schema that it asks. */
  readonly schemaHash: string;
  readonly request: Pick<GraphQLRequest, 'operationName' | 'variables'>;
  /** Whose eyes see the answer: fields may need a role. */
  readonly role: string | null;
  /** The version of the graph that is asked. */
  readonly version: GraphStamp;
  /** Of this program, which may answer otherwise than the last one. */
  readonly release: string;
}

/** Two requests with one key get one answer. */
export function answerKey({ documentHash, schemaHash, request, role, version, release }: Question): string {
  const { operationName = null, variables = null } = request;
  const parts = JSON.stringify([documentHash, schemaHash, operationName, variables, role, version, release]);
  return createHash('sha256').update(parts).digest('base64url');
}
