import { once } from 'node:events';
import type { Socket } from 'node:net';

/** One value a line, as JSON. */
export function writeLine(socket: Socket, value: object): void {
  socket.write(`${JSON.stringify(value)}\n`);
}

/** The next line that the other side writes; nothing where it ends instead. */
export async function readLine<Value>(socket: Socket): Promise<Value | undefined> {
  let text = '';
  while (!text.includes('\n')) {
    const chunk: unknown = socket.read();
    if (chunk !== null) text += String(chunk);
    else if (socket.destroyed || socket.readableEnded) return undefined;
    else await Promise.race([once(socket, 'readable'), once(socket, 'close')]);
  }
  return JSON.parse(text);
}
