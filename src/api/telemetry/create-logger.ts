import type { FastifyBaseLogger } from 'fastify';
import { type DestinationStream, type Logger, type LoggerOptions, pino } from 'pino';

/** Where a token would stand if a request, or an error that holds one, were logged. */
const SECRETS = ['authorization', 'headers.authorization', '*.headers.authorization', '*.*.headers.authorization'];

/** The program's log: a line of JSON for each event. No token passes, whatever is logged. */
export function createLogger(level: LoggerOptions['level'] & string, destination?: DestinationStream): Logger {
  const options = { level, redact: SECRETS };
  return destination === undefined ? pino(options) : pino(options, destination);
}

/** What a token cannot stand in by itself, as it could in an object that somebody logs. */
export type Plain = string | number | null | readonly string[];

/** The same log for lines of such values alone: to look for tokens in each of them takes pino ten times as long as to write the line. */
export function forPlainLines(logger: FastifyBaseLogger): FastifyBaseLogger {
  return logger.child({}, { redact: [] });
}
