import { createHash } from 'node:crypto';
import {
  type ApolloServerPlugin,
  type GraphQLRequestContextResponseForOperation,
  type GraphQLRequestContextWillSendResponse,
  type GraphQLResponse,
  HeaderMap,
} from '@apollo/server';
import { type GraphQLSchema, printSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { RELEASE } from '../../domain/release.ts';
import { memoByIdentity } from '../../economics/memo.ts';
import type { GraphStamp } from '../../queries/node/graph-version.ts';
import type { RequestContext } from '../context.ts';
import { counted, type LeastRecentlyUsed } from '../model/least-recently-used.ts';
import { stampsMet } from '../model/stamps-met.ts';
import type { Suggestion } from '../suggestions.ts';
import { answerKey } from './answer-key.ts';

export interface ResponseCacheOptions {
  /** The most that is kept, in bytes of JSON; in memory it takes a few times as much. */
  readonly maxBytes: number;
}

/** An answer without errors. */
interface Kept {
  readonly data: Record<string, unknown> | null;
  readonly suggestions: readonly Suggestion[];
  readonly bytes: number;
}

type Asked = GraphQLRequestContextResponseForOperation<RequestContext>;
type Answered = GraphQLRequestContextWillSendResponse<RequestContext>;

/** An answer larger than this part of the whole is not kept: it would push out all others. */
const LARGEST_PART = 1 / 8;

export type KeptAnswers = LeastRecentlyUsed<Kept>;

/** What requests share. */
export function createKeptAnswers({ maxBytes }: ResponseCacheOptions): KeptAnswers {
  return counted(
    new LRUCache<string, Kept>({
      maxSize: maxBytes,
      maxEntrySize: Math.ceil(maxBytes * LARGEST_PART),
      sizeCalculation: ({ bytes }) => bytes,
    }),
  );
}

/** Keeps answers to queries until the graph's version changes. */
export function responseCachePlugin(kept: KeptAnswers): ApolloServerPlugin<RequestContext> {
  const isNew = stampsMet();
  /** What was kept of other versions is never asked for again. */
  const met = (version: GraphStamp) => {
    if (isNew(version)) kept.clear();
  };
  return {
    async requestDidStart() {
      let key: string | null = null;
      /** Whether what is answered is kept already, or is no answer to keep. */
      let isKept = false;
      return {
        async responseForOperation(asked) {
          // There is none where the document has no operation of the name asked for; whoever executes says so.
          if (asked.operation?.operation !== 'query') return null;
          // A database that is away, or a client that left, is for the operation itself to tell.
          key = await keyOf(asked, met).catch(() => null);
          if (key === null) return null;
          if (isKnownToClient(asked, key)) {
            isKept = true;
            return notModified();
          }
          const found = kept.get(key);
          isKept = found !== undefined;
          return answerAgain(found, asked.contextValue);
        },
        async willSendResponse(answered) {
          if (key === null || !isLasting(answered)) return;
          if (isGet(answered)) validate(answered.response, key);
          if (!isKept) keep(kept, key, answered);
        },
      };
    },
  };
}

/** The doors of one server have schemas of their own, of which the same document asks other things. */
const schemaHash = memoByIdentity((schema: GraphQLSchema) =>
  createHash('sha256').update(printSchema(schema)).digest('base64url'),
);

async function keyOf(
  { queryHash = '', request, schema, contextValue }: Asked,
  met: (version: GraphStamp) => void,
): Promise<string> {
  const version = await contextValue.version();
  met(version);
  return answerKey({
    documentHash: queryHash,
    request,
    schemaHash: schemaHash(schema),
    role: contextValue.caller?.role ?? null,
    version,
    release: RELEASE,
  });
}

/** The same key makes the same answer, so that a client which has it needs no look at what is kept. */
function isKnownToClient(asked: Asked, key: string): boolean {
  const known = asked.request.http?.headers.get('if-none-match');
  if (known === undefined || !isGet(asked)) return false;
  return known.split(',').some((tag) => tag.trim() === etagOf(key) || tag.trim() === '*');
}

function isGet({ request }: Pick<Asked, 'request'>): boolean {
  return request.http?.method === 'GET';
}

function etagOf(key: string): string {
  return `W/"${key}"`;
}

function notModified(): GraphQLResponse {
  return { http: { status: 304, headers: new HeaderMap() }, body: { kind: 'single', singleResult: {} } };
}

function answerAgain(found: Kept | undefined, context: RequestContext): GraphQLResponse | null {
  if (found === undefined) return null;
  context.suggestions.push(...found.suggestions);
  return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data: found.data } } };
}

function isLasting({ response, contextValue }: Answered): boolean {
  return (
    contextValue.lasting.value && response.body.kind === 'single' && response.body.singleResult.errors === undefined
  );
}

/** Asks whoever keeps the answer to come back and see whether it still holds. */
function validate({ http }: GraphQLResponse, key: string): void {
  http.headers.set('etag', etagOf(key));
  http.headers.set('cache-control', 'no-cache');
  http.headers.set('vary', 'accept, authorization, origin');
}

function keep(kept: KeptAnswers, key: string, { response, contextValue }: Answered): void {
  if (response.body.kind !== 'single') return;
  const { data = null } = response.body.singleResult;
  const bytes = JSON.stringify(data).length;
  kept.set(key, { data, suggestions: contextValue.suggestions, bytes });
}
