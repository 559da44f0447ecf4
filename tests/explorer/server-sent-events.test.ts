import { describe, expect, it } from 'vitest';
import { readEvents, type ServerEvent } from '../../src/explorer/api/server-sent-events.ts';
import { fc } from '../support/properties.ts';

const TEXT = ':\n\nevent: next\ndata: {"done":1}\n\nevent: next\ndata: {"done":2}\n\nevent: complete\ndata:\n\n';

describe('server-sent events', () => {
  it('are the same however the stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: TEXT.length }), { maxLength: 6 }), async (cuts) => {
        const events = (await all(piecesOf(TEXT, cuts))).filter(({ event }) => event !== 'message');
        expect(events).toEqual([
          { event: 'next', data: '{"done":1}' },
          { event: 'next', data: '{"done":2}' },
          { event: 'complete', data: '' },
        ]);
      }),
    );
  });

  it('stop the stream when nobody reads on', async () => {
    let cancelled = false;
    const stream = new ReadableStream<string>({
      pull: (controller) => controller.enqueue(TEXT),
      cancel: () => {
        cancelled = true;
      },
    });
    for await (const { event } of readEvents(stream)) if (event === 'next') break;
    expect(cancelled).toBe(true);
  });
});

function piecesOf(text: string, cuts: readonly number[]): string[] {
  const places = [0, ...[...cuts].sort((one, other) => one - other), text.length];
  return places.slice(1).map((end, at) => text.slice(places[at], end));
}

async function all(pieces: readonly string[]): Promise<ServerEvent[]> {
  const stream = new ReadableStream<string>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
  const events: ServerEvent[] = [];
  for await (const event of readEvents(stream)) events.push(event);
  return events;
}
