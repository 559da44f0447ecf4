/** A client of the change feed that comes back with its cursor whenever the stream breaks, until it is told to stop. */
export interface Follower {
  /** The notes of the firm that changed, in the order told. */
  readonly cursors: number[];
  /** How often it had to come back. */
  readonly breaks: () => number;
  stop(): Promise<void>;
}

const WATCH = 'subscription ($after: ID) { changes(after: $after) { cursor } }';
const PAUSE_MS = 200;

export function followChanges(address: string, after: number): Follower {
  const controller = new AbortController();
  const cursors: number[] = [];
  let breaks = 0;
  const following = (async () => {
    while (!controller.signal.aborted) {
      await readStream(address, cursors.at(-1) ?? after, cursors, controller.signal).catch(() => undefined);
      breaks += 1;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  })();
  return {
    cursors,
    breaks: () => breaks,
    stop() {
      controller.abort();
      return following;
    },
  };
}

async function readStream(address: string, after: number, cursors: number[], signal: AbortSignal): Promise<void> {
  const answer = await fetch(`${address}/graphql/stream`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: WATCH, variables: { after: String(after) } }),
    signal,
  });
  let text = '';
  for await (const chunk of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const lines = `${text}${chunk}`.split('\n');
    text = lines.pop() ?? '';
    for (const line of lines.filter((data) => data.startsWith('data: {'))) {
      const cursor: unknown = JSON.parse(line.slice('data: '.length)).data?.changes?.cursor;
      if (typeof cursor === 'string') cursors.push(Number(cursor));
    }
  }
}
