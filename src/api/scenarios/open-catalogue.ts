import type { Catalogue } from './catalogue.ts';
import { openScenarioStore } from './open-scenario-store.ts';
import { BASE_CASE, readPresets } from './presets.ts';

export interface CatalogueOptions {
  /** The facts' folder, whose `scenarios/` holds the presets. */
  readonly factsFolder: string;
  /** Where saved scenarios are kept; `:memory:` keeps them no longer than the process. */
  readonly dataDir: string;
  /** Whether scenarios can be saved. */
  readonly saving: boolean;
}

/** @throws FolderRefused with every mistake of the presets */
export async function openCatalogue({ factsFolder, dataDir, saving }: CatalogueOptions): Promise<Catalogue> {
  const presets = await readPresets(factsFolder);
  const store = saving ? await openScenarioStore(dataDir) : null;
  return { presets: [BASE_CASE, ...presets], store, now: Date.now };
}

/** For an API that nothing was told about scenarios: the base case alone. */
export const BARE_CATALOGUE: Catalogue = { presets: [BASE_CASE], store: null, now: Date.now };
