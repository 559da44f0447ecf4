import type { Catalogue } from '../scenarios/catalogue.ts';

/** Whether a request's answer holds for as long as the graph's version: until it rests on something else. */
export interface Lasting {
  value: boolean;
}

/** A catalogue that notes when the saved scenarios or the clock are looked at, which go on without a new version of the graph. */
export function watchedCatalogue(catalogue: Catalogue, lasting: Lasting): Catalogue {
  return {
    presets: catalogue.presets,
    canSave: catalogue.canSave,
    get now() {
      lasting.value = false;
      return catalogue.now;
    },
    get store() {
      lasting.value = false;
      return catalogue.store;
    },
  };
}
