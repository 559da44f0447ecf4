import { GraphError } from '../graph/graph-error.ts';
import type { GraphReader } from './graph-reader.ts';
import { type GraphStamp, graphStamp } from './node/graph-version.ts';

const USUAL_ATTEMPTS = 5;

/**
 * What several statements answer together, all of one version of the graph. They are separate reads, so that a write may
 * come between: the version is read again at the end, and the reading starts over when it moved.
 * @param version what the caller just read
 * @param attempts how many readings may be disturbed; more where one is short and all that was read before it would be lost
 * @throws GraphError of kind CONFLICT when writes never pause
 */
export async function atOneVersion<T>(
  reader: GraphReader,
  version: GraphStamp,
  read: () => Promise<T>,
  attempts = USUAL_ATTEMPTS,
): Promise<{ readonly version: GraphStamp; readonly found: T }> {
  let before = version;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const found = await read();
    const after = await graphStamp(reader);
    if (after === before) return { version: after, found };
    before = after;
  }
  throw new GraphError('CONFLICT', 'The graph kept changing while it was read.', { retryable: true });
}
