import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { RequestContext } from '../../api/context.ts';
import type { Api } from '../../api/server/create-api.ts';
import { whenClientLeaves } from '../../api/server/when-client-leaves.ts';
import { createSubgraph } from './create-subgraph.ts';

/** `/federation`: the subgraph. */
export function serveFederation(server: FastifyInstance, api: Api): void {
  const { formatError, plugins } = api.apolloOptions;
  const apollo = new ApolloServer<RequestContext>({
    schema: createSubgraph(),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    ...(formatError && { formatError }),
    // Traces go into every answer otherwise, and a line about it to the output.
    plugins: [...(plugins ?? []), ApolloServerPluginInlineTraceDisabled()],
  });
  const context = async (_request: unknown, reply: Parameters<typeof whenClientLeaves>[0]) =>
    api.createContext({ signal: whenClientLeaves(reply) });
  server.register(async (room) => {
    await apollo.start();
    room.post('/federation', fastifyApolloHandler<RequestContext>(apollo, { context }));
  });
  server.addHook('onClose', () => apollo.stop());
}
