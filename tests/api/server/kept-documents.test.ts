import { parse } from 'graphql';
import { expect, it } from 'vitest';
import { createApi } from '../../../src/api/server/create-api.ts';
import { createKeptDocuments } from '../../../src/api/server/kept-documents.ts';
import { executing } from '../../support/execute.ts';
import { describeOnEmbedded } from '../../support/stores.ts';

const document = (length: number) => parse(`{ a }${' '.repeat(length - 5)}`);

it('keeps the documents that were asked last, as many as fit, and none that would push out most', async () => {
  const kept = createKeptDocuments(1_000);
  for (let n = 0; n < 50; n += 1) await kept.set(`d${n}`, document(100));
  expect(kept.use().entries).toBe(10);
  expect([await kept.get('d39'), await kept.get('d40')]).toMatchObject([undefined, { kind: 'Document' }]);
  await kept.set('long', document(126));
  expect(await kept.get('long')).toBeUndefined();
  expect(kept.use()).toEqual({ hits: 1, misses: 2, entries: 10 });
  await kept.delete('d40');
  expect(await kept.get('d40')).toBeUndefined();
});

describeOnEmbedded('an API', (open) => {
  it('parses a document once, and tells how many it keeps', async () => {
    const store = await open();
    const api = createApi({ store, requestTimeoutMs: 20_000, reportInternal: () => {} });
    const execute = executing(api);
    for (const query of ['{ graphVersion }', '{ graphVersion }', '{ version: graphVersion }']) {
      expect((await execute(query)).errors).toEqual([]);
    }
    expect(api.meters.caches().documents).toEqual({ hits: 1, misses: 2, entries: 2 });
    await api.close();
  });
});
