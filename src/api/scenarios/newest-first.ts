import { sharedLook } from '../response-cache/shared-look.ts';
import type { Documents } from './documents.ts';
import { fewAtOnce } from './few-at-once.ts';
import type { SavedScenario } from './named-scenario.ts';
import type { StoredId } from './scenario-store.ts';

/**
 * Lists those of many documents that can be read, the newest first, and looks anew whenever it is asked: other processes save and
 * remove too. Each is read once, and then again only after it was used or written anew, since thousands of files are too much for
 * every list; who ask at once share a look.
 */
export function newestFirstOf(
  { entries }: Pick<Documents, 'entries'>,
  read: (id: string) => Promise<SavedScenario | null>,
): () => Promise<readonly StoredId[]> {
  let known = new Map<string, Judged>();
  return sharedLook(async () => {
    const judged = new Map<string, Judged>();
    await fewAtOnce(await entries(), async ({ id, mark }) => {
      const before = known.get(id);
      judged.set(id, before?.mark === mark ? before : { mark, savedAt: (await read(id))?.savedAt ?? null });
    });
    known = judged;
    const stored = [...judged].flatMap(([id, { savedAt }]) =>
      savedAt === null ? [] : [{ id, savedAt: Date.parse(savedAt) }],
    );
    return stored.sort((a, b) => b.savedAt - a.savedAt || (a.id < b.id ? -1 : 1));
  });
}

interface Judged {
  readonly mark: string;
  /** Null where it cannot be read. */
  readonly savedAt: string | null;
}
