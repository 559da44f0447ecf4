import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { loadSchema } from '../../../src/api/server/load-schema.ts';
import { PROJECT_ROOT } from '../../../src/api/server/project-root.ts';
import { loadTrustedDocuments } from '../../../src/api/trusted/trusted-documents.ts';
import { FirmsDocument, IntervalsDocument } from '../../../src/explorer/generated/graphql.ts';
import { listeningServer } from '../../support/http.ts';
import { describeOnEmbedded, describeSeededOnEmbedded } from '../../support/stores.ts';
import { byPost } from '../limits/asking.ts';

const documents = loadTrustedDocuments();

describe('the manifest', () => {
  it('names no document that the schema does not answer', () => {
    const schema = buildSchema(loadSchema());
    const faults = documents.all.flatMap(({ document }) => validate(schema, parse(document)));
    expect(faults.map(({ message }) => message)).toEqual([]);
  });

  it('knows a document by its tokens, whatever the white space, and no other', () => {
    const firms = documents.byText(FirmsDocument.toString());
    expect(firms).toMatchObject({ name: 'Firms', usedBy: ['explorer'] });
    expect(documents.byText(`# a comment\n${FirmsDocument.toString().replaceAll('\n', '\n\n')}`)).toBe(firms);
    expect(documents.byText(FirmsDocument.toString().replace('totalCount', 'totalCount nodes { id }'))).toBeUndefined();
    expect(documents.byText('{ "')).toBeUndefined();
  });

  it('reads no text for its tokens that is far longer than every document', () => {
    const longest = documents.all.reduce((a, b) => (b.document.length > a.document.length ? b : a));
    const padded = (length: number) => `${longest.document}${' '.repeat(length - longest.document.length)}`;
    expect(documents.byText(padded(4 * longest.document.length))).toBe(longest);
    expect(documents.byText(padded(1_000_000))).toBeUndefined();
  });
});

describeSeededOnEmbedded('a server that trusts its own documents only', (open) => {
  const listening = listeningServer(open, { trustedOnly: true });
  const send = async (body: unknown, path = '/graphql') => {
    const headers = {
      'content-type': 'application/json',
      accept: path === '/graphql' ? 'application/json' : 'text/event-stream',
    };
    const response = await fetch(`${listening().address}${path}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    return { status: response.status, text: await response.text() };
  };
  const byId = (id: string | undefined) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: id } } });
  const refused = { status: 403, text: expect.stringContaining('UNTRUSTED_DOCUMENT') };

  it('answers one by its text and by its id, with its variables', async () => {
    const query = FirmsDocument.toString();
    const variables = { first: 1 };
    const byText = await send({ query, variables });
    expect(byText).toMatchObject({ status: 200, text: expect.stringMatching(/"totalCount":[1-9]/) });
    expect(await send({ ...byId(documents.byText(query)?.id), variables })).toEqual(byText);
    const get = new URLSearchParams({ query, variables: JSON.stringify(variables) });
    const response = await fetch(`${listening().address}/graphql?${get}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(await response.text()).toBe(byText.text);
  });

  it.each([
    ['another document', { query: '{ graphVersion }' }],
    ['an unknown id', { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }],
    ['an unknown text under a known id', { ...byId(documents.all[0]?.id), query: '{ graphVersion }' }],
    ['what is no GraphQL', { query: '{ "' }],
    ['a list of operations', [{ query: FirmsDocument.toString() }, { query: '{ graphVersion }' }]],
    ['nothing', {}],
  ])('refuses %s', async (_, body) => expect(await send(body)).toMatchObject(refused));

  it('refuses by GET too, whatever kind of answer is asked for at the stream', async () => {
    const { address } = listening();
    const query = encodeURIComponent('{ graphVersion }');
    const headers = { accept: 'text/html', 'apollo-require-preflight': '1' };
    expect((await fetch(`${address}/graphql?query=${query}`)).status).toBe(403);
    expect((await fetch(`${address}/graphql/stream?query=${query}`, { headers })).status).toBe(403);
  });

  it('watches a trusted subscription and no other', async () => {
    const { text } = await send({ query: IntervalsDocument.toString(), variables: { year: 2030 } }, '/graphql/stream');
    expect(text).toContain('"completed"');
    const other = { query: 'subscription { redistributionProgress { done } }' };
    expect(await send(other, '/graphql/stream')).toMatchObject(refused);
  });

  it('answers what the playground asks at its start, and its examples', async () => {
    const example = readFileSync(join(PROJECT_ROOT, 'src/explorer/playground/examples/search.graphql'), 'utf8');
    expect((await send({ query: example, operationName: 'Search' })).status).toBe(200);
    const introspection = documents.all.find(({ name }) => name === 'IntrospectionQuery');
    expect((await send({ query: introspection?.document, operationName: 'IntrospectionQuery' })).status).toBe(200);
  });
});

describeOnEmbedded('a server that answers every document', (open) => {
  const listening = listeningServer(open);

  it('answers a trusted one by its id', async () => {
    const id = documents.all.find(({ name }) => name === 'Scenarios')?.id;
    const response = await fetch(`${listening().address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: id } } }),
    });
    expect(await response.json()).toMatchObject({ data: { scenarios: { nodes: expect.any(Array) } } });
  });
});

describeOnEmbedded('who asks a server that trusts its own documents only for another', (open) => {
  const listening = listeningServer(open, { trustedOnly: true, bounds: { costPerMinute: 3 } });

  it('pays for the refusal, and is refused unread with nothing left', async () => {
    const answers = [];
    for (const [path, query] of [
      ['/graphql', '{ graphVersion }'],
      ['/graphql/stream', 'subscription { redistributionProgress { done } }'],
      ['/graphql', `{ ${'graphVersion '.repeat(50_000)} }`],
      ['/graphql', '{ graphVersion }'],
      ['/graphql/stream', '{ graphVersion }'],
      ['/graphql', FirmsDocument.toString()],
    ] as const) {
      const { status, body } = await byPost(path).send(listening().address, { query });
      answers.push([status, body.errors?.[0]?.extensions.code]);
    }
    const [refused, limited] = [
      [403, 'UNTRUSTED_DOCUMENT'],
      [429, 'RATE_LIMITED'],
    ];
    expect(answers).toEqual([refused, refused, refused, limited, limited, limited]);
  });
});
