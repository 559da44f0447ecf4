import type { DocumentEntry } from './documents.ts';
import type { StoreLimits } from './scenario-store.ts';

/** The ids of those that have to go where more is kept than may be, the least recently used first; never the one just kept. */
export function leastUsed(entries: readonly DocumentEntry[], limits: StoreLimits, justKept: string): readonly string[] {
  const dropped: string[] = [];
  let bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0);
  for (const entry of [...entries].sort((a, b) => a.usedAt - b.usedAt)) {
    if (entries.length - dropped.length <= limits.scenarios && bytes <= limits.bytesInAll) break;
    if (entry.id === justKept) continue;
    dropped.push(entry.id);
    bytes -= entry.bytes;
  }
  return dropped;
}
