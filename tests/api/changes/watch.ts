import { connect, type Socket } from 'node:net';

export const WATCH = 'subscription ($after: ID) { changes(after: $after) { cursor action kind key graphVersion } }';

export interface Seen {
  readonly cursor: string;
  readonly action: string;
  readonly key: string;
  readonly graphVersion: string;
}

/** A bare client of server-sent events, whose connection is destroyed as a network would. */
export function watch(port: number, variables: object, lastEventId?: string, query = WATCH) {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  const body = JSON.stringify({ query, variables });
  const headers = [
    ...[
      'POST /graphql/stream HTTP/1.1',
      'host: localhost',
      'content-type: application/json',
      'accept: text/event-stream',
    ],
    ...(lastEventId === undefined ? [] : [`last-event-id: ${lastEventId}`]),
    `content-length: ${body.length}`,
  ];
  socket.write(`${headers.join('\r\n')}\r\n\r\n${body}`);
  const lines = dataLines(socket);
  const take = async (count: number) => {
    const taken: string[] = [];
    while (taken.length < count) taken.push(await lines.next());
    socket.destroy();
    return taken;
  };
  return {
    socket,
    /** Resolves when the server has begun to answer. */
    open: lines.begun,
    lines: take,
    /** So many changes; then the connection breaks. */
    until: async (count: number) => (await take(count)).map((line): Seen => JSON.parse(line).data.changes),
  };
}

function dataLines(socket: Socket) {
  const waiting: string[] = [];
  let text = '';
  let wake = () => {};
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  socket.on('data', (chunk) => {
    begin();
    text += chunk;
    const found = text.split('\n');
    text = found.pop() ?? '';
    waiting.push(...found.filter((line) => line.startsWith('data: {')).map((line) => line.slice('data: '.length)));
    wake();
  });
  let isOver = false;
  socket.on('close', () => {
    isOver = true;
    wake();
  });
  const next = async (): Promise<string> => {
    while (waiting.length === 0) {
      if (isOver) throw new Error(`the stream ended: ${text}`);
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    return waiting.shift() ?? '';
  };
  return { begun, next };
}
