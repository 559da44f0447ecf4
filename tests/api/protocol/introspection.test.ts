import { getIntrospectionQuery } from 'graphql';
import { expect, it } from 'vitest';
import { listeningServer } from '../../support/http.ts';
import { send, sendJson } from '../../support/send.ts';
import { describeOnEmbedded, describeSeededOnEmbedded } from '../../support/stores.ts';

/** One letter off, so that graphql would have a name to suggest. */
const NEARLY = [
  ['a field', '{ frms { totalCount } }', {}],
  ['a field below', '{ firms(first: 1) { totlCount } }', {}],
  ['a type', '{ node(id: "x") { ... on Frm { slug } } }', {}],
  ['an argument', '{ firms(frst: 1) { totalCount } }', {}],
  ['an argument of a directive', '{ graphVersion @skip(iff: true, if: true) }', {}],
  ['a value of an enum', '{ firms(orderBy: [{ field: NAM, direction: ASC }]) { totalCount } }', {}],
  ['a field of an input', '{ firms(where: { nameContain: "x" }) { totalCount } }', {}],
  ['a field of a variable', 'query ($w: FirmFilter) { firms(where: $w) { totalCount } }', { w: { nameContain: 'x' } }],
  ['a type of a variable', 'query ($w: FirmFiltr) { firms(where: $w) { totalCount } }', {}],
  [
    'an enum of a variable',
    'query ($o: [FirmOrder!]) { firms(orderBy: $o) { totalCount } }',
    { o: [{ field: 'NAM' }] },
  ],
] as const;
const QUESTIONS = [getIntrospectionQuery(), '{ __schema { queryType { name } } }', '{ __type(name: "Firm") { name } }'];
const SUBSCRIPTIONS = [
  'subscription { __schema { queryType { name } } }',
  'subscription { redistributionProgres { done } }',
];
const EVENTS = { accept: 'text/event-stream' };

describeOnEmbedded('a server that keeps its schema to itself', (open) => {
  const listening = listeningServer(open, { protocol: { introspection: false } });
  const ask = (path: string, query: string, variables = {}, headers = {}) =>
    sendJson(listening().address, path, { query, variables }, headers);

  it.each(['/graphql', '/federation'])('answers no question about it at %s', async (path) => {
    for (const query of QUESTIONS) {
      const { errors, data } = (await ask(path, query)).json();
      expect(data).toBeUndefined();
      expect(errors[0].message).toMatch(/introspection/i);
    }
  });

  it('answers none at the stream', async () => {
    for (const query of [...SUBSCRIPTIONS, 'subscription { a: __type(name: "Firm") { name } }']) {
      const { text } = await ask('/graphql/stream', query, {}, EVENTS);
      expect(text).toContain('GRAPHQL_VALIDATION_FAILED');
      expect(text).not.toMatch(/Did you mean|"name":"/);
    }
  });

  it.each(NEARLY)('does not say which name was meant: %s', async (_, query, variables) => {
    for (const path of ['/graphql', '/federation']) {
      const { text } = await ask(path, query, variables);
      expect(text).toContain('"errors"');
      expect(text).not.toMatch(/did you mean/i);
    }
  });

  it('has no playground, and says why', async () => {
    const answer = await send(listening().address, '/graphql', { headers: { accept: 'text/html' } });
    expect(answer.text).toMatch(/INTROSPECTION=off|NOT_ACCEPTABLE/);
    expect(answer.status).toBeGreaterThanOrEqual(404);
  });

  it('gives a router of a federation its schema all the same', async () => {
    expect((await ask('/federation', '{ _service { sdl } }')).json().data._service.sdl).toContain('type Firm');
  });
});

describeSeededOnEmbedded('a server that keeps its schema to itself, with a graph', (open) => {
  const listening = listeningServer(open, { protocol: { introspection: false } });

  it.each(['/graphql', '/federation'])('still says which thing of it was meant: %s', async (path) => {
    const query = '{ profitRedistribution(scenario: { publishers: ["goldmann"] }) { years } }';
    const { errors } = (await sendJson(listening().address, path, { query })).json();
    expect(errors[0].message).toContain('Did you mean "goldman"');
    expect(errors[0].extensions).toMatchObject({ argument: 'scenario.publishers[0]' });
  });
});

describeOnEmbedded('a server that shows its schema', (open) => {
  const listening = listeningServer(open);

  it.each(NEARLY)('says which name was meant: %s', async (_, query, variables) => {
    const { text } = await sendJson(listening().address, '/graphql', { query, variables });
    expect(text).toMatch(/Did you mean/);
  });

  it('answers questions about it', async () => {
    for (const query of QUESTIONS) {
      expect((await sendJson(listening().address, '/graphql', { query })).json().errors).toBeUndefined();
    }
  });
});
