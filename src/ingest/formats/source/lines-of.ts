export interface Line {
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

/** The lines of a text that comes in pieces, without their ends. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncIterable<Line> {
  let line = 0;
  let rest = '';
  for await (const piece of pieces) {
    const parts = (rest + piece).split('\n');
    rest = parts.pop() ?? '';
    for (const text of parts) yield { line: ++line, text };
  }
  if (rest !== '') yield { line: ++line, text: rest };
}
