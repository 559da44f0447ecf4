import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { StoreObserver } from '../../../graph/observed-store.ts';

const SECONDS = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 1, 5, 30];

/** Counts what the store is asked. Each Cypher text has a name of its own, so that names are a bounded set. */
export function createStoreMetrics(registry: Registry): StoreObserver {
  const { duration, rows, underWay } = storeInstruments([registry]);
  return ({ kind, statement }) => {
    const kindLabel = kind.toLowerCase();
    underWay.inc({ kind: kindLabel });
    return (result) => {
      underWay.dec({ kind: kindLabel });
      duration.observe({ statement, outcome: result.outcome.toLowerCase() }, result.ms / 1_000);
      if (result.rows > 0) rows.inc({ statement }, result.rows);
    };
  };
}

function storeInstruments(registers: Registry[]) {
  return {
    duration: new Histogram({
      name: 'graph_statement_duration_seconds',
      help: 'Seconds that a statement took, waiting, retries and reading of its rows included. transaction: a whole write.',
      labelNames: ['statement', 'outcome'],
      buckets: SECONDS,
      registers,
    }),
    rows: new Counter({
      name: 'graph_statement_rows_total',
      help: 'Rows (a number) that a statement answered.',
      labelNames: ['statement'],
      registers,
    }),
    underWay: new Gauge({
      name: 'graph_calls_in_flight',
      help: 'Calls (a number) to the database under way. On Neo4j each read and each transaction holds, or waits for, one of the 50 connections of the pool; transactions take turns.',
      labelNames: ['kind'],
      registers,
    }),
  };
}
