import { type DestinationStream, type Logger, type LoggerOptions, pino } from 'pino';

/** Where a token would stand if a request, or an error that holds one, were logged. */
const SECRETS = ['authorization', 'headers.authorization', '*.headers.authorization', '*.*.headers.authorization'];

/** The program's log: a line of JSON for each event. No token passes, whatever is logged. */
export function createLogger(level: LoggerOptions['level'] & string, destination?: DestinationStream): Logger {
  const options = { level, redact: SECRETS };
  return destination === undefined ? pino(options) : pino(options, destination);
}
