import { fc } from '../../support/properties.ts';
import type { Chance } from '../chance.ts';
import { type Family, JSON_TYPE } from './family.ts';

const VALUES: Readonly<Record<string, readonly string[]>> = {
  'content-type': [
    ...['application/json', 'application/json;', 'application/json; charset=utf-8', 'application/json; charset="utf-8'],
    ...[
      'application/json; charset=utf-16',
      'application/JSON',
      'application/graphql',
      'application/graphql+json',
      'text/plain',
    ],
    ...[
      'application/x-www-form-urlencoded',
      'multipart/form-data',
      'multipart/form-data; boundary=',
      '/',
      'a/b/c',
      ';',
      '',
    ],
  ],
  'content-encoding': ['gzip', 'br', 'deflate', 'identity', 'zstd', 'gzip, gzip', 'x'],
  accept: [
    ...[
      '*/*',
      'application/json',
      'application/graphql-response+json',
      'text/html',
      'text/event-stream',
      'image/*',
      '',
    ],
    ...['application/json;q=0', '*/*;q=NaN', ';', ',,,', 'application/json;q=0.1,text/html', 'multipart/mixed'],
    ...['multipart/mixed; deferSpec=20220824, application/json', `${'a/b,'.repeat(500)}*/*`],
  ],
  'accept-encoding': ['gzip', 'br;q=0', '*', 'identity;q=0', 'x'],
  authorization: ['Bearer x', 'Bearer', 'Basic eDp4', 'Bearer \u00e9', `Bearer ${'x'.repeat(5_000)}`, 'bearer  a b'],
  origin: ['null', 'http://127.0.0.1', 'x', '*', 'https://[::', 'file://'],
  host: ['localhost', '[::1', '127.0.0.1:x', 'a b', '%00', '@', 'localhost:99999999', '::', '/'],
  'sec-fetch-site': ['none', 'same-origin', 'cross-site', 'x'],
  'last-event-id': ['0', '-1', 'x', '99999999999999999999', '\u00ff', `${'9'.repeat(400)}`],
  'if-none-match': ['*', 'W/"x"', '"', 'x, "y"'],
  'apollo-require-preflight': ['1', ''],
  'x-forwarded-host': ['evil', 'a, b'],
  'x-http-method-override': ['DELETE'],
  range: ['bytes=0-0', 'bytes=-1', 'bytes=9-1', 'x'],
  expect: ['100-continue', 'x'],
  te: ['trailers'],
  'mcp-protocol-version': ['x', '2025-06-18'],
  'mcp-session-id': ['x'],
};
const NAMES = Object.keys(VALUES);
const PATHS = [
  '/graphql',
  '/graphql/stream',
  '/federation',
  '/mcp',
  '/export/default.csv',
  '/',
  '/firms/x',
  '/assets/explorer/x',
  '/health/live',
];
const METHODS = [
  'GET',
  'GET',
  'POST',
  'POST',
  'POST',
  'HEAD',
  'OPTIONS',
  'PUT',
  'DELETE',
  'PATCH',
  'TRACE',
  'PROPFIND',
];
/** What Node's own client lets through. */
const visible = fc.string({
  unit: fc
    .integer({ min: 32, max: 255 })
    .filter((code) => code !== 127)
    .map((code) => String.fromCharCode(code)),
});

/** Content types, encodings and tastes as no client has them, some of them twice. */
export const headers: Family = (at, chance) => {
  const isGood = chance.oneIn(2);
  const names = isGood ? [chance.one(NAMES)] : NAMES.filter(() => chance.oneIn(6));
  const odd = Object.fromEntries(names.map((name) => [name, oddHeader(name, chance)]));
  const { path, ...sent } = isGood ? GOOD : oddRequest(chance);
  return at.attack(path, { ...sent, headers: { ...JSON_TYPE, ...odd }, forMs: 500 });
};

/** What is answered, were it not for its one odd header. */
const GOOD = { path: '/graphql', method: 'POST', body: '{"query":"{ graphVersion }"}' };

function oddRequest(chance: Chance) {
  const method = chance.one(METHODS);
  const body = ['GET', 'HEAD', 'TRACE'].includes(method) ? {} : { body: chance.one(BODIES) };
  return { path: `${chance.one(PATHS)}${chance.one(SEARCHES)}`, method, ...body };
}

const BODIES = [
  '{"query":"{ graphVersion }"}',
  '{"query":"subscription { redistributionProgress { done } }"}',
  '{',
  '',
  '\u0000',
  '[]',
  'null',
  '"x"',
  '\ufeff{}',
];
const SEARCHES = [
  '',
  '',
  '?query=%7BgraphVersion%7D',
  '?query=',
  '?query=a&query=b',
  '?variables=x',
  '?extensions=%7B%22persistedQuery%22%3A1%7D',
  '?%',
  '?=&&',
  '?query[]=a',
];

function oddHeader(name: string, chance: Chance): string | readonly string[] {
  const value = chance.oneIn(5) ? chance.of(visible) : chance.one(VALUES[name] ?? ['']);
  return name !== 'host' && chance.oneIn(8) ? [value, chance.one(VALUES[name] ?? [''])] : value;
}
