import type { ServerResponse } from 'node:http';

const EVENT = 'event: next\n';

/** The protocol writes with one, and writes no other event before it is called. */
type Written = (error?: Error | null) => void;

/** The events of a stream on their way to its client. */
export interface Events {
  /** Announces the next one. Resolves once the connection has taken all before it, or is gone. */
  next(): Promise<void>;
}

/**
 * Watches what the protocol writes, an event at a time and in order. It puts before each the id that was noted for it, for which the
 * protocol has no word, and which a browser sends as `Last-Event-ID` when it comes back. And it knows what the connection took: the
 * protocol itself keeps whatever it is given, however little of it is read.
 * @param noted ids of the events that are not written yet, in order
 */
export function watchEvents(response: ServerResponse, noted: string[]): Events {
  let untaken = 0;
  let wake = () => {};
  const write = response.write.bind(response) as (...call: readonly unknown[]) => boolean;
  response.write = (chunk: unknown, ...more: readonly unknown[]) => {
    if (typeof chunk !== 'string' || !chunk.startsWith(EVENT)) return write(chunk, ...more);
    const [id, told] = [noted.shift(), more.at(-1) as Written];
    return write(id === undefined ? chunk : `id: ${id}\n${chunk}`, (error?: Error | null) => {
      untaken -= 1;
      wake();
      told(error);
    });
  };
  response.once('close', () => wake());
  return {
    async next() {
      while (untaken > 0 && !response.destroyed) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      untaken += 1;
    },
  };
}
