import { Gauge, type Registry } from 'prom-client';
import type { GraphStore } from '../../../graph/graph-store.ts';
import { graphVersion } from '../../../queries/node/graph-version.ts';

/** However often somebody scrapes, the database is asked no oftener. */
const FRESH_MS = 15_000;
const READ_MS = 2_000;

/** Tells the graph's version as it was last read. A scrape begins to read it anew where that is long ago, and does not wait. */
export function addGraphMetrics(registry: Registry, store: GraphStore): void {
  const reader = {
    read: (...[statement, parameters]: Parameters<GraphStore['read']>) =>
      store.read(statement, parameters, { timeoutMs: READ_MS }),
  };
  let readAt = Number.NEGATIVE_INFINITY;
  const gauge = new Gauge({
    name: 'graph_version',
    help: 'The number of the graph state, raised by every write; at most 15 seconds and one scrape old. Absent until it was read.',
    registers: [registry],
    collect() {
      if (performance.now() - readAt < FRESH_MS) return;
      readAt = performance.now();
      // A database that is away shows in the statements' outcomes; the last version known stays.
      graphVersion(reader).then(
        (version) => gauge.set(version),
        () => undefined,
      );
    },
  });
  // It would say 0 otherwise, the version of an empty graph.
  gauge.remove();
}
