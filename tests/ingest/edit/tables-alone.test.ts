import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bulkAdd } from '../../../src/ingest/edit/bulk-add.ts';
import type { EditRequest } from '../../../src/ingest/edit/make-edit.ts';
import { SEED } from '../../support/seed.ts';
import { describeSeededOnBothEngines } from '../../support/stores.ts';

const ANN: EditRequest = {
  ...{ actor: 'ann', at: '2026-12-01T08:00:00.000Z', reason: null, expectedVersion: null },
  idempotency: null,
};
const TABLES = ['', 'claims', 'base-case'].flatMap((folder) =>
  readdirSync(join(SEED, folder))
    .filter((name) => name.endsWith('.csv'))
    .map((name) => join(folder, name)),
);

describeSeededOnBothEngines('a table of the seed that is sent alone', (open) => {
  it.each(TABLES)('changes nothing where %s is as it was, and may be sent without correcting', async (name) => {
    const csv = readFileSync(join(SEED, name), 'utf8');
    expect(await bulkAdd(await open(), [{ name, csv }], false, ANN)).toMatchObject({ changed: 0 });
  });
});
