import type { Documents } from './documents.ts';

/** Documents that are read at once: each holds a file open. */
const AT_ONCE = 64;

/**
 * Counts those of many documents that can be read. Each is read once and then again only after it was written anew, since
 * thousands of files are too much for every count.
 */
export function readableCounter(
  { marks }: Pick<Documents, 'marks'>,
  canBeRead: (id: string) => Promise<boolean>,
): (ids: readonly string[]) => Promise<number> {
  let known = new Map<string, Judged>();
  return async (ids) => {
    const present = await marks();
    const judged = new Map<string, Judged>();
    const judge = async (id: string) => {
      const mark = present.get(id);
      if (mark === undefined) return;
      const before = known.get(id);
      judged.set(id, before?.mark === mark ? before : { mark, isReadable: await canBeRead(id) });
    };
    for (let at = 0; at < ids.length; at += AT_ONCE) await Promise.all(ids.slice(at, at + AT_ONCE).map(judge));
    known = judged;
    return [...judged.values()].filter(({ isReadable }) => isReadable).length;
  };
}

interface Judged {
  readonly mark: string;
  readonly isReadable: boolean;
}
