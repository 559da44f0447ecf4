import type { Documents } from './documents.ts';
import { leastUsed } from './least-used.ts';
import { isScenarioId, type SavedScenario } from './named-scenario.ts';
import { newestFirstOf } from './newest-first.ts';
import type { Added, ScenarioStore, StoreLimits } from './scenario-store.ts';
import { readDocument, writeDocument } from './stored-document.ts';

/** Milliseconds since 1970. */
export type Clock = () => number;

/**
 * A store over documents anywhere, which keeps nothing of them but what it read last: other processes may have stores over the same.
 * Scenarios are added one after the other, so that of two with one id the first one stands.
 */
export function createScenarioStore(documents: Documents, limits: StoreLimits, now: Clock): ScenarioStore {
  let adding: Promise<unknown> = Promise.resolve();

  async function peek(id: string): Promise<SavedScenario | null> {
    const text = isScenarioId(id) ? await documents.read(id) : null;
    return text === null ? null : readDocument(id, text);
  }

  async function use(id: string): Promise<SavedScenario | null> {
    const found = await peek(id);
    if (found !== null) await documents.touch(id, now());
    return found;
  }

  async function addOnce(scenario: SavedScenario): Promise<Added> {
    const there = await use(scenario.id);
    if (there !== null) return { kept: there, created: false };
    const text = writeDocument(scenario);
    const bytes = Buffer.byteLength(text);
    if (bytes > limits.bytesEach) return { kept: null, bytes };
    const theirs = await write(scenario, text);
    if (theirs !== null) return { kept: theirs, created: false };
    for (const id of leastUsed(await documents.entries(), limits, scenario.id)) await documents.remove(id);
    return { kept: scenario, created: true };
  }

  /** Null where it is written; else what another process has written in between. */
  async function write({ id, savedAt }: SavedScenario, text: string): Promise<SavedScenario | null> {
    const usedAt = Date.parse(savedAt);
    if (await documents.create(id, text, usedAt)) return null;
    const theirs = await use(id);
    // What has the name and cannot be read counts as absent.
    if (theirs === null) await documents.replace(id, text, usedAt);
    return theirs;
  }

  return {
    peek,
    use,
    add(scenario) {
      const added = adding.then(() => addOnce(scenario));
      adding = added.catch(() => {});
      return added;
    },
    newestFirst: newestFirstOf(documents, peek),
  };
}
