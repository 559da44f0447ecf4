import { GraphError } from '../../graph/graph-error.ts';
import type { GraphStamp } from '../../queries/node/graph-version.ts';
import type { Wait } from '../budget/budget.ts';
import type { CacheUse } from './least-recently-used.ts';

/** Reads the graph within one request's deadline. */
export type Gather<T> = () => Promise<T>;

/** What was read of one version of the graph. */
interface OfVersion {
  readonly version: GraphStamp;
}

/** Things by graph version, gathered once a version and shared by every request that meets it. */
export interface VersionCache<T extends OfVersion> {
  /** @param wait how long one who finds another gathering waits for it */
  at(version: GraphStamp, gather: Gather<T>, wait?: Wait): Promise<T>;
  use(): CacheUse;
}

/** The version before the newest stays, for requests that began before a write. */
const VERSIONS_KEPT = 2;

export function createVersionCache<T extends OfVersion>(): VersionCache<T> {
  const byVersion = new Map<GraphStamp, Promise<T>>();
  const lookups = { hits: 0, misses: 0 };

  function start(version: GraphStamp, gather: Gather<T>): Promise<T> {
    const gathering = gather();
    keep(version, gathering);
    gathering.then(
      (gathered) => keep(gathered.version, gathering),
      () => forget(version, gathering),
    );
    return gathering;
  }

  function keep(version: GraphStamp, gathering: Promise<T>): void {
    byVersion.set(version, gathering);
    dropOldest(byVersion);
  }

  function forget(version: GraphStamp, gathering: Promise<T>): void {
    if (byVersion.get(version) === gathering) byVersion.delete(version);
  }

  async function at(version: GraphStamp, gather: Gather<T>, wait: Wait = (shared) => shared): Promise<T> {
    const shared = byVersion.get(version);
    lookups[shared === undefined ? 'misses' : 'hits'] += 1;
    if (shared === undefined) return start(version, gather);
    return (await wait(shared.catch(nullWhereGivenUp))) ?? at(version, gather, wait);
  }

  return { at, use: () => ({ ...lookups, entries: byVersion.size }) };
}

/** Another request gathered and left, or ran out of time: that says nothing about this one, which gathers for itself. */
function nullWhereGivenUp(error: unknown): null {
  if (error instanceof GraphError && (error.kind === 'CANCELLED' || error.kind === 'TIMEOUT')) return null;
  throw error;
}

function dropOldest(byVersion: Map<GraphStamp, unknown>): void {
  for (const version of byVersion.keys()) {
    if (byVersion.size <= VERSIONS_KEPT) return;
    byVersion.delete(version);
  }
}
