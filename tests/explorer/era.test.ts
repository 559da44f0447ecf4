import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('an era of the answers', () => {
  it('begins with a newer version of the graph, and not with the first', async () => {
    const { eraNow, noteVersion } = await import('../../src/explorer/api/era.ts');
    noteVersion(12, eraNow());
    expect(eraNow()).toBe(0);
    noteVersion(13, 0);
    noteVersion(13, 0);
    expect(eraNow()).toBe(1);
  });

  it('begins with an older one too, as of a restored graph, but not with an answer that came late', async () => {
    const { eraNow, noteVersion, noteVersions } = await import('../../src/explorer/api/era.ts');
    for (const version of [12, 13]) noteVersion(version, eraNow());
    noteVersions({ graphVersion: '12' }, 0);
    expect(eraNow()).toBe(1);
    noteVersions({ a: { graphVersion: '7' } }, 1);
    expect(eraNow()).toBe(2);
    noteVersion(8, 2);
    expect(eraNow()).toBe(3);
  });

  it('begins twice while two servers answer in turn, one behind the other, and at most as often every minute', async () => {
    const { eraNow, noteVersion } = await import('../../src/explorer/api/era.ts');
    const answers = () => {
      for (const version of [12, 11, 12, 11, 11, 12, 11, 12]) noteVersion(version, eraNow());
      return eraNow();
    };
    expect(answers()).toBe(2);
    expect(answers()).toBe(2);
    vi.advanceTimersByTime(60_000);
    expect(answers()).toBe(4);
  });
});
