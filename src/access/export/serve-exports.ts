import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { callOf } from '../../api/budget/call-of.ts';
import type { RequestContext } from '../../api/context.ts';
import { rateHeaders } from '../../api/rates/rate-headers.ts';
import { findScenario, nearSlugs, paidAnswerOf } from '../../api/scenarios/catalogue.ts';
import type { NamedScenario } from '../../api/scenarios/named-scenario.ts';
import type { Api } from '../../api/server/create-api.ts';
import { RELEASE } from '../../domain/release.ts';
import { sendFailure, sendNotFound, told } from './failures.ts';
import { batchesOf, FORMATS, type Format } from './formats.ts';
import { beginPaying, type Pay, paid } from './paid-rows.ts';
import { toExport } from './rows.ts';

/** `/export/<id>.<format>`: the whole answer to a scenario with a name. */
export function serveExports(server: FastifyInstance, api: Api): void {
  server.get<{ Params: { file: string } }>('/export/:file', async (request, reply) => {
    const [, id = '', ending = ''] = /^(.*)\.([^.]*)$/.exec(request.params.file) ?? [];
    const format = Object.hasOwn(FORMATS, ending) ? FORMATS[ending] : undefined;
    const allowed = Object.keys(FORMATS).map((name) => `.${name}`);
    if (format === undefined) return sendNotFound(reply, `An export ends in ${allowed.join(', ')}.`, allowed);
    try {
      const context = api.createContext(callOf(request, reply));
      const pay = beginPaying(reply, context);
      const named = await findScenario(context.catalogue, context.model, id);
      if (named === null) return sendNotFound(reply, `No scenario "${id}".`, nearSlugs(context.catalogue, id));
      return await sendTable(request, reply, api, { context, named, format, ending, pay });
    } catch (error) {
      return sendFailure(reply, api, error);
    }
  });
}

interface Wanted {
  readonly context: RequestContext;
  readonly named: NamedScenario;
  readonly format: Format;
  readonly ending: string;
  readonly pay: Pay;
}

async function sendTable(
  request: FastifyRequest,
  reply: FastifyReply,
  api: Api,
  { context, named, format, ending, pay }: Wanted,
) {
  const answer = await paidAnswerOf(context, named);
  const scenarioId = answer.redistribution.scenarioId();
  const tag = `"${scenarioId}-${answer.stamp}-${answer.redistribution.engineVersion}-${RELEASE}.${ending}"`;
  reply.headers({
    etag: tag,
    'cache-control': 'no-cache',
    'x-scenario-id': scenarioId,
    'x-graph-version': answer.graphVersion,
    'x-evidence-changed': String(named.kind === 'SAVED' && named.id !== scenarioId),
  });
  if (isKnown(request.headers['if-none-match'], tag)) return reply.code(304).send();
  reply.type(format.mediaType).header('content-disposition', `attachment; filename="${named.id}.${ending}"`);
  // Nobody would read the rows, nor stop them by leaving.
  if (request.method === 'HEAD') return reply.headers(rateHeaders(context.bill.rate)).send();
  const exported = await toExport(answer);
  reply.headers(rateHeaders(context.bill.rate));
  const rows = told(format.write(paid(batchesOf(exported), pay)), api, context);
  return reply.send(Readable.from(rows, { objectMode: false }));
}

/** A proxy that compresses may have weakened the tag. */
function isKnown(header: string | undefined, tag: string): boolean {
  const tags = (header ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  return tags.includes(tag) || tags.includes('*');
}
