import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { callOf } from '../../../api/budget/call-of.ts';
import { apiError } from '../../../api/errors/api-error.ts';
import type { Api } from '../../../api/server/create-api.ts';
import { graphVersion } from '../../../queries/node/graph-version.ts';
import { sendFailure, sendNotFound, told } from '../failures.ts';
import { beginPaying } from '../paid-rows.ts';
import { openApi } from './open-api.ts';
import { ENDINGS, type Ending, otherVersion, streamTable, type Wanted } from './stream-table.ts';
import { type GraphTable, TABLES } from './tables.ts';

/** A whole table may take this long on its way. */
const EXPORT_TIMEOUT_MS = 3_600_000;

/** `/export/graph/<firms | links | claims>.<ndjson | csv>`, and `/export/openapi.json`, which describes every export. */
export function serveGraphExports(server: FastifyInstance, api: Api): void {
  server.get('/export/openapi.json', () => openApi());
  server.get<{ Params: { file: string } }>('/export/graph/:file', async (request, reply) => {
    const [, name = '', ending = ''] = /^(.*)\.([^.]*)$/.exec(request.params.file) ?? [];
    const table = Object.hasOwn(TABLES, name) ? TABLES[name] : undefined;
    if (table === undefined || !isEnding(ending)) return sendNotFound(reply, NO_SUCH_FILE, FILES);
    const wanted = wantedBy(request);
    if (wanted === null) return sendFailure(reply, api, apiError('BAD_USER_INPUT', BAD_PARAMETER));
    return sendTable(request, reply, api, table, ending, wanted);
  });
}

const FILES = Object.keys(TABLES).flatMap((name) => Object.keys(ENDINGS).map((ending) => `${name}.${ending}`));
const NO_SUCH_FILE = `The graph is exported as ${FILES.join(', ')}.`;
const BAD_PARAMETER = '`limit` and `version` are whole numbers from 0; `after` is the cursor of a row.';

async function sendTable(
  request: FastifyRequest,
  reply: FastifyReply,
  api: Api,
  table: GraphTable,
  ending: Ending,
  wanted: Wanted,
) {
  try {
    const context = api.createContext({ ...callOf(request, reply), timeoutMs: EXPORT_TIMEOUT_MS });
    const pay = beginPaying(reply, context);
    const { reader } = context;
    const version = await graphVersion(reader);
    reply.header('x-graph-version', version);
    if (wanted.version !== null && wanted.version !== version) throw otherVersion(wanted.version, version);
    reply.type(ENDINGS[ending]).header('cache-control', 'no-cache');
    // Nobody would read the rows, nor stop them by leaving.
    if (request.method === 'HEAD') return await reply.send();
    const rows = told(streamTable(reader, table, ending, wanted, pay), api, context);
    return await reply.send(Readable.from(rows, { objectMode: false }));
  } catch (error) {
    return sendFailure(reply, api, error);
  }
}

function wantedBy({ query }: FastifyRequest): Wanted | null {
  const given = new Map(Object.entries(query ?? {}));
  const [limit, version] = [whole(given.get('limit')), whole(given.get('version'))];
  const after = given.get('after') ?? '';
  if (limit === undefined || version === undefined || typeof after !== 'string') return null;
  return { after, limit: limit ?? Number.POSITIVE_INFINITY, version };
}

/** Null where nothing is given; undefined where it is no whole number. */
function whole(text: unknown): number | null | undefined {
  if (text === undefined) return null;
  return typeof text === 'string' && /^[0-9]{1,15}$/.test(text) ? Number(text) : undefined;
}

function isEnding(text: string): text is Ending {
  return Object.hasOwn(ENDINGS, text);
}
