import { readableCounter } from './count-readable.ts';
import type { Documents } from './documents.ts';
import { isScenarioId, type SavedScenario } from './named-scenario.ts';
import type { Added, ScenarioStore, StoreLimits } from './scenario-store.ts';
import { createShelf } from './shelf.ts';
import { readDocument, writeDocument } from './stored-document.ts';

/** Milliseconds since 1970. */
export type Clock = () => number;

/** A store over documents anywhere. Scenarios are added one after the other, so that of two with one id the first one stands. */
export function createScenarioStore(documents: Documents, limits: StoreLimits, now: Clock): ScenarioStore {
  const shelf = createShelf(limits, documents.entries);
  let adding: Promise<unknown> = Promise.resolve();

  async function peek(id: string): Promise<SavedScenario | null> {
    const text = isScenarioId(id) ? await documents.read(id) : null;
    return text === null ? null : readDocument(id, text);
  }

  async function use(id: string): Promise<SavedScenario | null> {
    const found = await peek(id);
    if (found === null) return null;
    const usedAt = now();
    const entry = shelf.use(id, usedAt);
    if (entry !== null) await documents.touch(entry, usedAt);
    return found;
  }

  async function addOnce(scenario: SavedScenario): Promise<Added> {
    const there = await use(scenario.id);
    if (there !== null) return { kept: there, created: false };
    const text = writeDocument(scenario);
    const bytes = Buffer.byteLength(text);
    if (bytes > limits.bytesEach) return { kept: null, bytes };
    const savedAt = Date.parse(scenario.savedAt);
    await documents.write(scenario.id, text, savedAt);
    for (const dropped of shelf.put({ id: scenario.id, bytes, savedAt, usedAt: savedAt }))
      await documents.remove(dropped);
    return { kept: scenario, created: true };
  }

  const countOf = readableCounter(documents, async (id) => (await peek(id)) !== null);

  return {
    peek,
    use,
    add(scenario) {
      const added = adding.then(() => addOnce(scenario));
      adding = added.catch(() => {});
      return added;
    },
    newestFirst: () => shelf.newestFirst(),
    count: () => countOf(shelf.newestFirst().map(({ id }) => id)),
  };
}
