import { expect, it } from 'vitest';
import { listeningServer, post } from '../../support/http.ts';
import { describeOnEmbedded, describeSeededOnBothEngines } from '../../support/stores.ts';

describeSeededOnBothEngines('the server over HTTP', (open) => {
  const listening = listeningServer(open);

  it('answers a query by POST', async () => {
    const { status, body } = await post(listening().address, '{ firm(slug: "lumentum") { name } }');
    expect({ status, data: body.data }).toEqual({ status: 200, data: { firm: { name: 'Lumentum Holdings Inc.' } } });
  });

  it('answers a query by GET to a program', async () => {
    const query = encodeURIComponent('{ stage(slug: "laser") { name } }');
    const answer = await fetch(`${listening().address}/graphql?query=${query}`, {
      headers: { accept: 'application/json', 'apollo-require-preflight': '1' },
    });
    expect(await answer.json()).toMatchObject({ data: { stage: { name: 'Laser chip' } } });
  });

  it('is ready while its database answers', async () => {
    const ready = await fetch(`${listening().address}/health/ready`);
    expect({ status: ready.status, body: await ready.json() }).toMatchObject({
      status: 200,
      body: { status: 'ready' },
    });
    expect((await fetch(`${listening().address}/health/live`)).status).toBe(200);
  });

  it('suggests the right slug for a wrong one', async () => {
    const { body } = await post(listening().address, '{ firm(slug: "lumentm") { name } }');
    expect(body.data).toEqual({ firm: null });
    expect(body.extensions).toMatchObject({
      suggestions: [{ path: ['firm'], value: 'lumentm', suggestions: expect.arrayContaining(['lumentum']) }],
    });
  });

  it('names the argument of a refused input, and what may have been meant', async () => {
    const { body } = await post(
      listening().address,
      '{ profitRedistribution(scenario: { prices: [{ technology: "cpoo", relativePrice: 1 }] }) { years } }',
    );
    expect(body.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'scenario.prices[0].technology',
      suggestions: ['cpo'],
    });
  });
});

describeOnEmbedded('the server when things go wrong', (open) => {
  const listening = listeningServer(open);

  it('is not ready and says UNAVAILABLE once its database is gone, and leaks nothing', async () => {
    const { address, store } = listening();
    await store.close();
    expect((await fetch(`${address}/health/ready`)).status).toBe(503);
    const { body } = await post(address, '{ graphVersion }');
    expect(body.errors?.[0]?.extensions.code).toBe('UNAVAILABLE');
    expect(JSON.stringify(body)).not.toMatch(/stack|grafeo|node_modules/i);
  });

  it('refuses a document that is no GraphQL with a code', async () => {
    const { status, body } = await post(listening().address, '{ firm(');
    expect({ status, code: body.errors?.[0]?.extensions.code }).toEqual({ status: 400, code: 'GRAPHQL_PARSE_FAILED' });
  });
});
