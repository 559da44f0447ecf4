import type { LoggerOptions } from 'pino';
import { vi } from 'vitest';
import { createLogger } from '../../../src/api/telemetry/create-logger.ts';

// biome-ignore lint/suspicious/noExplicitAny: a line holds whatever was logged, and a test fails where the shape is another.
export type Line = Readonly<Record<string, any>>;

/** The program's own logger, with its lines kept. */
export function keptLog(level: LoggerOptions['level'] & string = 'trace') {
  const texts: string[] = [];
  const logger = createLogger(level, { write: (text) => void texts.push(text) });
  const lines = (): Line[] => texts.map((text) => JSON.parse(text));
  return {
    logger,
    lines,
    /** All that was logged, as it is written. */
    text: () => texts.join(''),
    /** The line of a request, which is written once its connection has the whole answer: that may be after its sender has read it. */
    requestLine: (id: string): Promise<Line> =>
      vi.waitFor(() => found(lines().find(({ requestId, msg }) => requestId === id && msg === 'request')), WAIT),
  };
}

const WAIT = { timeout: 10_000, interval: 10 };

function found(line: Line | undefined): Line {
  if (line === undefined) throw new Error('no such line yet');
  return line;
}

export const LEVELS = { debug: 20, info: 30, warn: 40, error: 50 };
