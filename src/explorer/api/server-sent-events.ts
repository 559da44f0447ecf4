export interface ServerEvent {
  readonly event: string;
  readonly data: string;
}

/**
 * The events of a stream of text (WHATWG HTML, section 9.2), as far as this API uses them: an EventSource would do, but
 * it can neither post nor be told why it was refused.
 */
export async function* readEvents(chunks: ReadableStream<string>): AsyncGenerator<ServerEvent, void> {
  const reader = chunks.getReader();
  let text = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const blocks = `${text}${value}`.split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) yield eventOf(block);
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function eventOf(block: string): ServerEvent {
  const lines = block.split('\n');
  const field = (name: string) =>
    lines.filter((line) => line.startsWith(`${name}:`)).map((line) => line.slice(name.length + 1).replace(/^ /, ''));
  return { event: field('event').at(-1) ?? 'message', data: field('data').join('\n') };
}
