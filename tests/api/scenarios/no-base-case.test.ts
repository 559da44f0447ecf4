import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openCatalogue } from '../../../src/api/scenarios/open-catalogue.ts';
import { presetFaults } from '../../../src/api/scenarios/preset-faults.ts';
import { createApi } from '../../../src/api/server/create-api.ts';
import { loadFolder } from '../../../src/ingest/load-folder.ts';
import { describeOnEmbedded } from '../../support/stores.ts';
import { writeSyntheticFolder } from '../../support/synthetic-folder.ts';

describeOnEmbedded('a graph of firms without a base case', (open) => {
  it('is served: its presets are told of, and keep no server from starting', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'no-base-case-'));
    await writeSyntheticFolder(folder, { firms: 20, relations: 40 });
    const store = await open();
    await loadFolder(store, folder);
    const catalogue = await openCatalogue({ factsFolder: folder, dataDir: ':memory:', saving: false });
    const api = createApi({ store, requestTimeoutMs: 20_000, reportInternal: () => {}, catalogue });
    const faults = await presetFaults(api.createContext());
    expect(faults).toEqual([expect.stringMatching(/"default".*base case is not complete/)]);
    await api.close();
    await rm(folder, { recursive: true });
  });
});
