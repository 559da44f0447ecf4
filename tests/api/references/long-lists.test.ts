import { expect, it } from 'vitest';
import { type HeldStore, heldStore } from '../../support/held-store.ts';
import { listeningServer, post } from '../../support/http.ts';
import { describeSeededOnBothEngines } from '../../support/stores.ts';

const CLAIMS = 'query ($about: [ID!]) { claims(where: { about: $about }) { totalCount } }';

describeSeededOnBothEngines('a long list of names', (open) => {
  let held: HeldStore;
  const listening = listeningServer(async () => {
    held = heldStore(await open());
    return held.store;
  });

  it('costs a name that comes again and again no more than once', async () => {
    const asked = async (about: readonly string[]) => (await post(listening().address, CLAIMS, { about })).body.data;
    const once = await asked(['nvidia']);
    expect(once.claims.totalCount).toBeGreaterThan(10);
    expect(await asked(Array.from({ length: 20_000 }, () => 'nvidia'))).toEqual(once);
  });

  it.each([
    ['slugs of a filter', 'query ($names: [ID!]) { firms(where: { slugs: $names }) { totalCount } }', 'where.slugs[0]'],
    ['things of claims', 'query ($names: [ID!]) { claims(where: { about: $names }) { totalCount } }', 'where.about[0]'],
  ])(
    'of which none is known is refused by one of them, and looks for what is near to that one: %s',
    async (_what, query, argument) => {
      const names = Array.from({ length: 500 }, (_, at) => `no-such-${at}`);
      const before = held.ran().length;
      const { body } = await post(listening().address, query, { names });
      expect(body.errors?.map(({ extensions }) => extensions)).toMatchObject([{ code: 'BAD_USER_INPUT', argument }]);
      expect(held.ran().length - before).toBeLessThan(50);
    },
  );
});
