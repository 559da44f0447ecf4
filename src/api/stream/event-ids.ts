import type { ServerResponse } from 'node:http';

const EVENT = 'event: next\n';

/**
 * Puts before each event the id that was noted for it, which a browser sends as `Last-Event-ID` when it comes back. The protocol
 * writes an event at a time, in order, and has no word for its id.
 * @param noted ids of the events that are not written yet, in order
 */
export function numberEvents(response: ServerResponse, noted: string[]): void {
  const write = response.write.bind(response) as (...call: readonly unknown[]) => boolean;
  response.write = (chunk: unknown, ...more: readonly unknown[]) => {
    const id = typeof chunk === 'string' && chunk.startsWith(EVENT) ? noted.shift() : undefined;
    return write(id === undefined ? chunk : `id: ${id}\n${chunk}`, ...more);
  };
}
