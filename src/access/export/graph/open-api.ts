import { RELEASE } from '../../../domain/release.ts';
import { FORMATS } from '../formats.ts';
import { COLUMNS } from '../table.ts';
import type { ColumnKind, GraphColumn } from './columns.ts';
import { ENDINGS } from './stream-table.ts';
import { TABLES } from './tables.ts';

const KINDS: Readonly<Record<ColumnKind, object>> = {
  text: { type: ['string', 'null'] },
  number: { type: ['number', 'null'] },
  flag: { type: ['boolean', 'null'] },
  texts: { type: 'array', items: { type: 'string' }, description: 'Joined by `;` in CSV.' },
};

/** The exports as OpenAPI 3.1, made from the tables of their columns. */
export function openApi() {
  const schemas = Object.entries(TABLES).map(([name, { columns }]) => [name, rowSchema(columns)]);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Exports of the AI-hardware value chain',
      version: RELEASE,
      description:
        'Tables of the graph and every figure of a scenario, streamed. Each row of a table has its cursor: a reading that broke off goes on with `after`. Each row has the version of the graph from which it was read.',
    },
    paths: {
      '/export/graph/{table}.{ending}': { get: tableOperation() },
      '/export/{scenario}.{format}': { get: scenarioOperation() },
    },
    components: { schemas: { ...Object.fromEntries(schemas), figure: figureSchema() } },
  };
}

function tableOperation() {
  const row = { oneOf: Object.keys(TABLES).map((name) => ({ $ref: `#/components/schemas/${name}` })) };
  return {
    operationId: 'exportTable',
    summary: 'A table of the graph, in the order of its cursors',
    parameters: [
      inPath('table', { enum: Object.keys(TABLES) }, 'Which table.'),
      inPath('ending', { enum: Object.keys(ENDINGS) }, 'NDJSON: an object a line. CSV: RFC 4180 with a header.'),
      inQuery('after', { type: 'string' }, 'Cursor of the last row that was read.'),
      inQuery('limit', { type: 'integer', minimum: 0 }, 'How many rows at most; left out: all.'),
      inQuery(
        'version',
        { type: 'integer', minimum: 0 },
        'The only version of the graph from which to read: another one is refused, and one that comes meanwhile breaks the stream off, as does a restored graph. One that is restored between two requests may have the version again.',
      ),
    ],
    responses: {
      200: { description: 'The rows.', headers: VERSION_HEADER, content: contentOf(ENDINGS, row) },
      ...failures({
        404: 'No such table.',
        409: 'The graph has another version.',
        422: 'A parameter is malformed.',
        429: SPENT,
      }),
    },
  };
}

function scenarioOperation() {
  const media = Object.fromEntries(Object.entries(FORMATS).map(([name, { mediaType }]) => [name, mediaType]));
  return {
    operationId: 'exportScenario',
    summary: 'Every figure of a scenario, a row each',
    parameters: [
      inPath('scenario', { type: 'string' }, '`default`, the name of a preset, or the id of a saved scenario.'),
      inPath('format', { enum: Object.keys(FORMATS) }, 'The format of the file.'),
    ],
    responses: {
      200: {
        description: 'The rows.',
        headers: VERSION_HEADER,
        content: contentOf(media, { $ref: '#/components/schemas/figure' }),
      },
      304: { description: 'The same as the `If-None-Match` that was sent.' },
      ...failures({ 404: 'No such scenario or format.', 429: SPENT }),
    },
  };
}

const SPENT = 'The client has nothing left to spend: each row costs 1. `Retry-After` says when to come back.';
const VERSION_HEADER = { 'X-Graph-Version': { description: 'Version of the graph.', schema: { type: 'string' } } };

function inPath(name: string, schema: object, description: string) {
  return { name, in: 'path', required: true, schema, description };
}

function inQuery(name: string, schema: object, description: string) {
  return { name, in: 'query', required: false, schema, description };
}

function contentOf(media: Readonly<Record<string, string>>, row: object) {
  return Object.fromEntries(
    Object.values(media).map((type) => [type, { schema: type.includes('ndjson') ? row : { type: 'string' } }]),
  );
}

function failures(words: Readonly<Record<number, string>>) {
  const schema = { type: 'object', properties: { error: { type: 'object', required: ['code', 'message'] } } };
  const entries = Object.entries(words).map(([status, description]) => [
    status,
    { description, content: { 'application/json': { schema } } },
  ]);
  return Object.fromEntries(entries);
}

function rowSchema(columns: readonly GraphColumn[]) {
  const properties = columns.map(({ name, kind, words }) => [name, { ...KINDS[kind], description: words }]);
  return objectOf({
    cursor: { type: 'string' },
    graph_version: { type: 'integer' },
    ...Object.fromEntries(properties),
  });
}

function figureSchema() {
  const kinds = { text: ['string', 'null'], whole: ['integer', 'null'], number: ['number', 'null'] };
  return objectOf(Object.fromEntries(Object.entries(COLUMNS).map(([name, kind]) => [name, { type: kinds[kind] }])));
}

function objectOf(properties: Readonly<Record<string, object>>) {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}
