import { GraphError } from '../../graph/graph-error.ts';
import type { GatheredEvidence } from '../../queries/evidence/gather-evidence.ts';

/** Gathers the graph's evidence within one request's deadline. */
export type Gather = () => Promise<GatheredEvidence>;

/** Evidence by graph version, gathered once a version and shared by every request that meets it. */
export interface EvidenceCache {
  at(version: number, gather: Gather): Promise<GatheredEvidence>;
}

/** The version before the newest stays, for requests that began before a write. */
const VERSIONS_KEPT = 2;

export function createEvidenceCache(): EvidenceCache {
  const byVersion = new Map<number, Promise<GatheredEvidence>>();

  function start(version: number, gather: Gather): Promise<GatheredEvidence> {
    const gathering = gather();
    keep(version, gathering);
    gathering.then(
      (gathered) => keep(gathered.version, gathering),
      () => forget(version, gathering),
    );
    return gathering;
  }

  function keep(version: number, gathering: Promise<GatheredEvidence>): void {
    byVersion.set(version, gathering);
    dropOldest(byVersion);
  }

  function forget(version: number, gathering: Promise<GatheredEvidence>): void {
    if (byVersion.get(version) === gathering) byVersion.delete(version);
  }

  function at(version: number, gather: Gather): Promise<GatheredEvidence> {
    const shared = byVersion.get(version);
    if (shared === undefined) return start(version, gather);
    return shared.catch((error) => {
      if (!isOfAnotherRequest(error)) throw error;
      return at(version, gather);
    });
  }

  return { at };
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
