import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Drawing } from '../../src/explorer/pages/redistribution/intervals.ts';

const VARIABLES = { year: 2030 };

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('intervals', () => {
  it('are drawn again while the draws are of an older version of the graph than the answer', async () => {
    const { ends, hasEnded } = await drawnFor('12', ['11', '11', '12']);
    await vi.advanceTimersByTimeAsync(2_000);
    await hasEnded(2);
    await vi.advanceTimersByTimeAsync(4_000);
    await hasEnded(3);
    expect(ends).toEqual(['waiting', 'waiting', 'done']);
  });

  it('are drawn again where the answer stays behind the draws', async () => {
    const { ends, hasEnded } = await drawnFor('11', ['12', '11']);
    await vi.advanceTimersByTimeAsync(2_000);
    await hasEnded(2);
    expect(ends).toEqual(['waiting', 'done']);
  });

  it('of a restored graph begin an era, are kept for its answer, and drop those of the graph before', async () => {
    const before = await drawnFor('12', ['12']);
    const { drawingKey, isDrawn, eraNow, stop } = await drawnFor('12', ['7'], { year: 2031 });
    stop();
    expect(before.ends).toEqual(['done']);
    expect(eraNow()).toBe(1);
    expect(isDrawn(drawingKey({ year: 2031 }, '7'))).toBe(true);
    expect(isDrawn(drawingKey(VARIABLES, '12'))).toBe(false);
  });
});

/** Draws for the answer of one version, until the first end, from a server whose streams end with draws of these versions in turn. */
async function drawnFor(answer: string, versions: readonly string[], variables = VARIABLES) {
  const left = [...versions];
  vi.stubGlobal('fetch', async () => new Response(streamOf(left.shift() ?? '')));
  const { drawIntervals, drawingKey, isDrawn } = await import(
    '../../src/explorer/pages/redistribution/draw-intervals.ts'
  );
  const { eraNow, noteVersion } = await import('../../src/explorer/api/era.ts');
  noteVersion(Number(answer), eraNow());
  const ends: Drawing['kind'][] = [];
  const controller = new AbortController();
  const tell = ({ kind }: Drawing) => kind !== 'running' && ends.push(kind);
  void drawIntervals(drawingKey(variables, answer), controller.signal, tell);
  const hasEnded = (times: number) => vi.waitUntil(() => ends.length === times, { timeout: 4_000 });
  await hasEnded(1);
  return { ends, hasEnded, drawingKey, isDrawn, eraNow, stop: () => controller.abort() };
}

/** A whole stream of server-sent events, as the API sends it. */
function streamOf(graphVersion: string): string {
  const completed = { graphVersion, pool: { interval: null }, firms: [], stages: [] };
  const data = { redistributionProgress: { done: 100, total: 100, completed } };
  return `event: next\ndata: ${JSON.stringify({ data })}\n\nevent: complete\ndata:\n\n`;
}
