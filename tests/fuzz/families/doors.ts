import { parse } from 'graphql';
import { TOOLS } from '../../../src/access/mcp/tools.ts';
import { loadTrustedDocuments } from '../../../src/api/trusted/trusted-documents.ts';
import type { Chance } from '../chance.ts';
import { oddJson, oddText, toJson, wellFormed } from '../odd.ts';
import { type Family, JSON_TYPE, post } from './family.ts';
import { oddVariables, variablesIn } from './operations.ts';

const ACCEPT = { accept: 'application/json, text/event-stream' };
const documents = loadTrustedDocuments().all;
const CALLS = TOOLS.map(({ name, operation }) => {
  const document = documents.find((one) => one.name === operation && one.usedBy.includes('client'))?.document ?? '';
  return { name, variables: variablesIn(parse(document)) };
});

/** Bodies that are no operations, for every door that takes one. */
export const bodies: Family = (at, chance) => {
  const path = chance.one(['/graphql', '/graphql/stream', '/federation', '/mcp']);
  const names = ['query', 'variables', 'operationName', 'extensions', 'jsonrpc', 'method', 'params', 'id'];
  const body = Object.fromEntries(names.filter(() => chance.oneIn(3)).map((name) => [name, chance.of(oddJson)]));
  const text = chance.oneIn(4) ? chance.of(oddText) : toJson(chance.oneIn(4) ? chance.of(oddJson) : body);
  return at.attack(path, { method: 'POST', headers: { ...JSON_TYPE, ...ACCEPT }, body: text, forMs: 500 });
};

/** Tools with odd input, and messages of the protocol that are none. */
export const tools: Family = (at, chance) => {
  const { name, variables } = chance.one(CALLS);
  const call = { name: chance.oneIn(15) ? chance.of(oddText) : name, arguments: oddVariables(variables, chance) };
  const method = chance.oneIn(10) ? chance.of(oddText) : 'tools/call';
  const message = {
    jsonrpc: '2.0',
    id: chance.oneIn(10) ? chance.of(oddJson) : 1,
    method,
    params: chance.oneIn(20) ? chance.of(oddJson) : call,
  };
  return post(at, '/mcp', chance.oneIn(20) ? [message, message] : message, ACCEPT);
};

/** Addresses of exports, with names and parameters that are none. */
export const exports: Family = (at, chance) => {
  const isFile = chance.oneIn(2);
  const given = ['after', 'version', 'x', ...(isFile ? [] : ['limit'])].filter(() => chance.oneIn(3));
  const odd = given.map((key) => `${key}=${chance.oneIn(2) ? chance.below(9) : inAddress(chance)}`);
  const search = [...(isFile ? ['limit=9'] : []), ...odd].join('&');
  return at.attack(`/export/${isFile ? chance.one(FILES) : noFile(chance)}?${search}`, { forMs: 500 });
};

const FILES = ['default.csv', 'graph/firms.csv', 'graph/firms.ndjson', 'graph/links.ndjson', 'graph/claims.csv'];

function noFile(chance: Chance): string {
  const name = chance.oneIn(3) ? chance.one(['default', 'firms', 'links', 'a'.repeat(64)]) : inAddress(chance);
  return `${chance.one(['', 'graph/'])}${name}.${chance.one(['csv', 'ndjson', 'parquet', 'json', inAddress(chance)])}`;
}

/** Odd text in an address, escaped or, now and then, broken. */
function inAddress(chance: Chance): string {
  const text = encodeURIComponent(wellFormed(chance.of(oddText))).slice(0, 4_000);
  return chance.oneIn(6)
    ? `${text}${chance.one(['%', '%zz', '%ff', '%00', '%c3%28', '..%2f..%2f', '//', '%ed%a0%80'])}`
    : text;
}
