import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { callOf } from '../../api/budget/call-of.ts';
import type { RequestContext } from '../../api/context.ts';
import { asRead } from '../../api/protocol/as-read.ts';
import type { Api } from '../../api/server/create-api.ts';

/**
 * `/federation`: the subgraph. It is made at the first request, because most servers are never asked and it takes a start's time;
 * one that could not be made is made anew by the next.
 */
export function serveFederation(server: FastifyInstance, api: Api): void {
  let started: Promise<ApolloServer<RequestContext>> | undefined;
  const start = () =>
    startSubgraph(api).catch((error: unknown) => {
      started = undefined;
      throw error;
    });
  const context = async (request: FastifyRequest, reply: FastifyReply) => api.createContext(callOf(request, reply));
  server.post('/federation', { config: { takesDocument: true } }, async (request, reply) => {
    started ??= start();
    const answer = fastifyApolloHandler<RequestContext>(await started, { context });
    return answer.call(server, asRead(request), reply);
  });
  server.addHook('onClose', async () => (await started?.catch(() => undefined))?.stop());
}

async function startSubgraph({
  apolloOptions: { documentStore = null, formatError, plugins, introspection = true },
}: Api): Promise<ApolloServer<RequestContext>> {
  const { createSubgraph } = await import('./create-subgraph.ts');
  const apollo = new ApolloServer<RequestContext>({
    schema: createSubgraph(),
    introspection, // `_service` answers in any case: a router composes from it.
    documentStore,
    includeStacktraceInErrorResponses: false,
    ...(formatError && { formatError }),
    // Traces go into every answer otherwise, and a line about it to the output.
    plugins: [...(plugins ?? []), ApolloServerPluginInlineTraceDisabled()],
    stopOnTerminationSignals: false,
  });
  await apollo.start();
  return apollo;
}
