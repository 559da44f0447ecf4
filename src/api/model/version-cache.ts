import { GraphError } from '../../graph/graph-error.ts';
import type { CacheUse } from './least-recently-used.ts';

/** Reads the graph within one request's deadline. */
export type Gather<T> = () => Promise<T>;

/** What was read of one version of the graph. */
interface OfVersion {
  readonly version: number;
}

/** Things by graph version, gathered once a version and shared by every request that meets it. */
export interface VersionCache<T extends OfVersion> {
  at(version: number, gather: Gather<T>): Promise<T>;
  use(): CacheUse;
}

/** The version before the newest stays, for requests that began before a write. */
const VERSIONS_KEPT = 2;

export function createVersionCache<T extends OfVersion>(): VersionCache<T> {
  const byVersion = new Map<number, Promise<T>>();
  const lookups = { hits: 0, misses: 0 };

  function start(version: number, gather: Gather<T>): Promise<T> {
    const gathering = gather();
    keep(version, gathering);
    gathering.then(
      (gathered) => keep(gathered.version, gathering),
      () => forget(version, gathering),
    );
    return gathering;
  }

  function keep(version: number, gathering: Promise<T>): void {
    byVersion.set(version, gathering);
    dropOldest(byVersion);
  }

  function forget(version: number, gathering: Promise<T>): void {
    if (byVersion.get(version) === gathering) byVersion.delete(version);
  }

  function at(version: number, gather: Gather<T>): Promise<T> {
    const shared = byVersion.get(version);
    lookups[shared === undefined ? 'misses' : 'hits'] += 1;
    if (shared === undefined) return start(version, gather);
    return shared.catch((error) => {
      if (!isOfAnotherRequest(error)) throw error;
      return at(version, gather);
    });
  }

  return { at, use: () => ({ ...lookups, entries: byVersion.size }) };
}

/** Another request gathered and left, or ran out of time: that says nothing about this one. */
function isOfAnotherRequest(error: unknown): boolean {
  return error instanceof GraphError && (error.kind === 'CANCELLED' || error.kind === 'TIMEOUT');
}

function dropOldest(byVersion: Map<number, unknown>): void {
  for (const version of byVersion.keys()) {
    if (byVersion.size <= VERSIONS_KEPT) return;
    byVersion.delete(version);
  }
}
