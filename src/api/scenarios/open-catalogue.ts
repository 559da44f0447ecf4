import { FolderRefused } from '../../ingest/folder-refused.ts';
import { validateFolder } from '../../ingest/validate-folder.ts';
import { BASE_CASE } from './base-case.ts';
import type { Catalogue } from './catalogue.ts';
import { openScenarioStore } from './open-scenario-store.ts';
import { readPresets } from './presets.ts';

export interface CatalogueOptions {
  /** The facts' folder, whose `scenarios/` holds the presets. */
  readonly factsFolder: string;
  /** Where saved scenarios are kept; `:memory:` keeps them no longer than the process. */
  readonly dataDir: string;
  /** Whether scenarios can be saved; those that were are read in either case. */
  readonly saving: boolean;
}

/**
 * Open it once the graph is: a restore puts both in their place under the graph's lock.
 * @throws FolderRefused where a preset has a mistake, with every mistake of the folder: that of a table would be the next to be told
 */
export async function openCatalogue({ factsFolder, dataDir, saving }: CatalogueOptions): Promise<Catalogue> {
  const { presets, problems } = await readPresets(factsFolder);
  if (problems.length > 0) throw new FolderRefused([...(await validateFolder(factsFolder)).problems, ...problems]);
  const store = await openScenarioStore({ dataDir, saving });
  return { presets: [BASE_CASE, ...presets], store, canSave: saving, now: Date.now };
}

/** For an API that nothing was told about scenarios: the base case alone. */
export const BARE_CATALOGUE: Catalogue = { presets: [BASE_CASE], store: null, canSave: false, now: Date.now };
