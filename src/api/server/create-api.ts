import { randomUUID } from 'node:crypto';
import type { ApolloServerOptions } from '@apollo/server';
import type { GraphStore } from '../../graph/graph-store.ts';
import type { RequestContext } from '../context.ts';
import { createFormatError, type ReportInternal } from '../errors/format-error.ts';
import { createLoaders } from '../loaders/index.ts';
import { compareCases } from '../model/evaluate.ts';
import { createModelCache } from '../model/model-cache.ts';
import { createNameCache } from '../names/name-cache.ts';
import { createRequestReader } from '../request-reader.ts';
import { resolvers } from '../resolvers/index.ts';
import { suggestionsPlugin } from '../suggestions.ts';
import { loadSchema } from './load-schema.ts';

export interface ApiOptions {
  readonly store: GraphStore;
  /** Milliseconds that a request may take. */
  readonly requestTimeoutMs: number;
  readonly reportInternal: ReportInternal;
}

export interface Api {
  readonly apolloOptions: ApolloServerOptions<RequestContext>;
  createContext(call?: { readonly signal?: AbortSignal }): RequestContext;
}

/** The API without a transport: tests execute operations on it, the HTTP server answers with it. */
export function createApi({ store, requestTimeoutMs, reportInternal }: ApiOptions): Api {
  const models = createModelCache(compareCases());
  const names = createNameCache();
  return {
    apolloOptions: {
      typeDefs: loadSchema(),
      resolvers,
      introspection: true,
      includeStacktraceInErrorResponses: false,
      formatError: createFormatError(randomUUID, reportInternal),
      plugins: [suggestionsPlugin<RequestContext>()],
    },
    createContext({ signal } = {}) {
      const reader = createRequestReader(store, { timeoutMs: requestTimeoutMs, ...(signal && { signal }) });
      return { reader, loaders: createLoaders(reader, names), model: models.forRequest(reader), suggestions: [] };
    },
  };
}
