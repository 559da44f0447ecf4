import { KEY_FIELDS } from '../../src/access/federation/key-fields.ts';
import { NODE_KINDS, type NodeKind, toGlobalId } from '../../src/domain/global-id.ts';
import type { Sent } from '../support/send.ts';
import { JSON_TYPE } from './families/family.ts';

/** A place outside GraphQL's own arguments, and a request with a text there. */
export interface Door {
  /** Such as `GET /firms/:key`. */
  readonly place: string;
  readonly requestWith: (text: string) => readonly [path: string, sent: Sent];
}

const GRAPH_TABLES = ['firms', 'links', 'claims'];
const PAGES = ['firms', 'products', 'technologies', 'stages', 'sources', 'claims'];
const ENTITIES = 'query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }';
const WATCH = 'subscription { changes { cursor } }';

/** Tools with an argument that they need, or that filters or pages. */
const TOOL_INPUTS: readonly (readonly [tool: string, argument: string, inputWith: (text: string) => object])[] = [
  ['search_graph', 'text', (text) => ({ text })],
  ['firm_dossier', 'slug', (slug) => ({ slug })],
  ['list_firms', 'where.nameContains', (nameContains) => ({ where: { nameContains } })],
  ['list_firms', 'after', (after) => ({ after })],
  ['find_paths', 'from', (from) => ({ from, to: 'firm:lumen' })],
  ['look_around', 'of', (of) => ({ of })],
];

export const DOORS: readonly Door[] = [
  ...GRAPH_TABLES.map((table) => get(`/export/graph/${table}.ndjson?after=`, 'cursor')),
  get('/export/', 'name', '.csv'),
  get('/export/graph/', 'name', '.csv'),
  ...PAGES.map((page) => get(`/${page}/`, 'key')),
  ...NODE_KINDS.map((kind) => entity(kind, KEY_FIELDS[kind])),
  ...TOOL_INPUTS.map(([name, argument, inputWith]) =>
    postOf(`${name}(${argument})`, '/mcp', (text) => ({
      ...{ jsonrpc: '2.0', id: 1, method: 'tools/call' },
      params: { name, arguments: inputWith(text) },
    })),
  ),
  {
    place: 'Last-Event-ID',
    requestWith(text) {
      // A header is bytes without a zero.
      const bytes = Buffer.from(text.replaceAll('\0', '')).toString('latin1');
      const headers = { ...JSON_TYPE, accept: 'text/event-stream', 'last-event-id': bytes };
      return ['/graphql/stream', { method: 'POST', headers, body: JSON.stringify({ query: WATCH }) }];
    },
  },
];

function get(before: string, what: string, after = ''): Door {
  return {
    place: `GET ${before}:${what}${after}`,
    requestWith: (text) => [`${before}${encodeURIComponent(text)}${after}`, {}],
  };
}

/** By its key, or by its global id where it has no other. */
function entity(kind: NodeKind, key: string | null): Door {
  const field = key ?? 'id';
  return postOf(`_entities(${kind}.${field})`, '/federation', (text) => ({
    query: ENTITIES,
    variables: { of: [{ __typename: kind, [field]: key === null ? toGlobalId(kind, text) : text }] },
  }));
}

function postOf(place: string, path: string, bodyWith: (text: string) => object): Door {
  const headers = { ...JSON_TYPE, accept: 'application/json, text/event-stream' };
  return { place, requestWith: (text) => [path, { method: 'POST', headers, body: JSON.stringify(bodyWith(text)) }] };
}
