import { expect, it, vi } from 'vitest';
import { lastChange } from '../../../../src/queries/history/changes.ts';
import { graphVersion } from '../../../../src/queries/node/graph-version.ts';
import { followChanges } from '../../../support/follow-changes.ts';
import type { OnCluster, Serving } from './on-cluster.ts';

const CACHE = { responseCache: { maxBytes: 1_000_000 } };
const WRITES = 6;
const NOTED = '{ firm(slug: "lumen") { note } graphVersion }';

export function twoServers(at: () => OnCluster): void {
  it('see what the other one writes, answers that they keep included', async () => {
    const { serve } = at();
    const [one, other] = [await serve(CACHE), await serve(CACHE)];
    for (const [writer, reader, note] of [
      [one, other, 'by one'],
      [other, one, 'by the other'],
    ] as const) {
      await reader.post(NOTED);
      const version = await noteBy(writer, note);
      expect((await reader.post(NOTED)).body.data).toEqual({ firm: { note }, graphVersion: version });
    }
  });

  it('raise the one version in turn, also when they write at once, and both tell of every change', async () => {
    const { serve, beside } = at();
    const [one, other] = [await serve(), await serve()];
    const [version, change] = [await graphVersion(beside), await lastChange(beside)];
    const followers = [one, other].map(({ address }) => followChanges(address, change));
    const writes = Array.from({ length: WRITES }, (_, index) => noteBy(index % 2 === 0 ? one : other, `note ${index}`));
    const versions = (await Promise.all(writes)).map(Number).sort((a, b) => a - b);
    expect(versions).toEqual(eachAfter(version));
    for (const { cursors } of followers) await vi.waitFor(() => expect(cursors).toEqual(eachAfter(change)), 10_000);
    for (const follower of followers) await follower.stop();
  });
}

function eachAfter(number: number): number[] {
  return Array.from({ length: WRITES }, (_, index) => number + 1 + index);
}

async function noteBy(server: Serving, note: string): Promise<string> {
  const { body } = await server.post(
    `mutation { correctFirm(slug: "lumen", input: { note: "${note}" }) { graphVersion } }`,
  );
  return body.data?.correctFirm.graphVersion;
}
