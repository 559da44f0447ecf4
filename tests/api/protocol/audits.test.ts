import { serverAudits } from 'graphql-http';
import { expect, it } from 'vitest';
import { listeningServer } from '../../support/http.ts';
import { describeOnEmbedded } from '../../support/stores.ts';

/** A page of another site can make a browser send a GET without any header of its own: Apollo wants one to be there. */
const NEEDS_A_HEADER = 'a GET must carry a header that a foreign page cannot send (CSRF)';

/** What the server does not do, each with its reason. All of it is a MAY. */
const UNMET: Readonly<Record<string, string>> = {
  '5A70': NEEDS_A_HEADER,
  D6D5: NEEDS_A_HEADER,
  '6A70': NEEDS_A_HEADER,
};

describeOnEmbedded('GraphQL over HTTP, by the audits of graphql-http', (open) => {
  const listening = listeningServer(open);
  const audits = serverAudits({ url: () => `${listening().address}/graphql` });

  it.each(audits.map(({ id, name, fn }) => [id, name, fn] as const))('%s: %s', async (id, name, audit) => {
    const { status } = await audit();
    expect(status).toBe(Object.hasOwn(UNMET, id) ? 'notice' : 'ok');
    if (Object.hasOwn(UNMET, id)) expect(name).toMatch(/^MAY /);
  });

  it('knows every audit that it excuses, and there are the sixty or so of the specification', () => {
    expect(audits.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(UNMET)));
    expect(audits.length).toBeGreaterThan(55);
  });

  it('answers those GETs with such a header', async () => {
    const variables = encodeURIComponent('{"name":"Firm"}');
    const query = encodeURIComponent('query ($name: String!) { __type(name: $name) { name } }');
    const answer = await fetch(`${listening().address}/graphql?query=${query}&variables=${variables}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(await answer.json()).toMatchObject({ data: { __type: { name: 'Firm' } } });
  });
});
