import { describe, expect, it, vi } from 'vitest';
import { createVersionCache, type Gather } from '../../../src/api/model/version-cache.ts';
import type { Evidence } from '../../../src/economics/evidence.ts';
import { GraphError } from '../../../src/graph/graph-error.ts';
import type { GatheredEvidence } from '../../../src/queries/evidence/gather-evidence.ts';

const NOTHING: Evidence = {
  technologies: [],
  stages: [],
  domains: [],
  firms: [],
  resources: [],
  parameters: new Map(),
};

describe('evidence by graph version', () => {
  it('is gathered once for requests that come at the same time, and kept', async () => {
    const cache = createVersionCache<GatheredEvidence>();
    const gather = gathers('1');
    const [first, second] = await Promise.all([cache.at('1', gather), cache.at('1', gather)]);
    await cache.at('1', gather);
    expect(gather).toHaveBeenCalledTimes(1);
    expect(first).toBe(second);
  });

  it('is gathered anew for another version', async () => {
    const cache = createVersionCache<GatheredEvidence>();
    const gather = gathers('2');
    await cache.at('1', gathers('1'));
    await cache.at('2', gather);
    expect(gather).toHaveBeenCalledTimes(1);
  });

  it('is kept under the version that it is of, when a write came between', async () => {
    const cache = createVersionCache<GatheredEvidence>();
    await cache.at('1', gathers('2'));
    const again = gathers('2');
    await cache.at('2', again);
    expect(again).not.toHaveBeenCalled();
  });

  it('forgets a failure', async () => {
    const cache = createVersionCache<GatheredEvidence>();
    await expect(cache.at('1', fails('UNAVAILABLE'))).rejects.toMatchObject({ kind: 'UNAVAILABLE' });
    await expect(cache.at('1', gathers('1'))).resolves.toMatchObject({ version: '1' });
  });

  it.each(['CANCELLED', 'TIMEOUT'] as const)('does not pass on that another request was %s', async (kind) => {
    const cache = createVersionCache<GatheredEvidence>();
    const theirs = cache.at('1', fails(kind));
    const ours = cache.at('1', gathers('1'));
    await expect(theirs).rejects.toMatchObject({ kind });
    await expect(ours).resolves.toMatchObject({ version: '1' });
  });

  it('tells everyone that the database is away', async () => {
    const cache = createVersionCache<GatheredEvidence>();
    const ours = gathers('1');
    const answers = await Promise.allSettled([cache.at('1', fails('UNAVAILABLE')), cache.at('1', ours)]);
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(ours).not.toHaveBeenCalled();
  });

  it('keeps two versions', async () => {
    const cache = createVersionCache<GatheredEvidence>();
    for (const version of ['1', '2', '3']) await cache.at(version, gathers(version));
    const [first, second] = [gathers('1'), gathers('2')];
    await cache.at('2', second);
    await cache.at('1', first);
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 0]);
  });
});

function gathers(version: string) {
  return vi.fn<Gather<GatheredEvidence>>(async () => ({ version, evidence: NOTHING }));
}

function fails(kind: 'CANCELLED' | 'TIMEOUT' | 'UNAVAILABLE') {
  return vi.fn<Gather<GatheredEvidence>>(async () => {
    throw new GraphError(kind, kind);
  });
}
