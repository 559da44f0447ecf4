import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { DoorName } from '../door-of.ts';
import type { Outcome } from '../outcome.ts';

/** What is counted of a request that has ended. */
export interface EndedRequest {
  readonly door: DoorName;
  /** One of the trusted manifest's names, `other` or `none`. */
  readonly operation: string;
  readonly outcome: Outcome;
  readonly ms: number;
  readonly bytes: number;
  readonly statements: number;
  readonly rows: number;
  readonly codes: Iterable<string>;
}

export interface RequestMetrics {
  began(door: DoorName): void;
  ended(request: EndedRequest): void;
}

const SECONDS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const STATEMENTS = [0, 1, 2, 5, 10, 20, 50, 100];
const ROWS = [0, 1, 10, 100, 1_000, 10_000, 100_000, 1_000_000];

export function createRequestMetrics(registry: Registry): RequestMetrics {
  const { duration, underWay, sent, errors, statements, rows } = requestInstruments([registry]);
  return {
    began: (door) => underWay.inc({ door }),
    ended({ door, operation, outcome, ms, bytes, codes, statements: ran, rows: read }) {
      underWay.dec({ door });
      duration.observe({ door, operation, outcome }, ms / 1_000);
      sent.inc({ door }, bytes);
      statements.observe({ door }, ran);
      rows.observe({ door }, read);
      for (const code of codes) errors.inc({ door, code });
    },
  };
}

function requestInstruments(registers: Registry[]) {
  return {
    duration: new Histogram({
      name: 'http_request_duration_seconds',
      help: 'Seconds from the arrival of a request until its answer was sent or its sender left. operation: a name of the trusted manifest, other, or none.',
      labelNames: ['door', 'operation', 'outcome'],
      buckets: SECONDS,
      registers,
    }),
    underWay: new Gauge({
      name: 'http_requests_in_flight',
      help: 'Requests (a number) that are being answered now, streams included.',
      labelNames: ['door'],
      registers,
    }),
    sent: new Counter({
      name: 'http_response_bytes_total',
      help: 'Bytes sent in answer, headers included.',
      labelNames: ['door'],
      registers,
    }),
    errors: new Counter({
      name: 'http_request_errors_total',
      help: 'Requests (a number) answered with an error of this code; one with several codes counts once for each.',
      labelNames: ['door', 'code'],
      registers,
    }),
    statements: new Histogram({
      name: 'http_request_statements',
      help: 'Database statements (a number) that one request ran.',
      labelNames: ['door'],
      buckets: STATEMENTS,
      registers,
    }),
    rows: new Histogram({
      name: 'http_request_rows',
      help: 'Database rows (a number) that one request read.',
      labelNames: ['door'],
      buckets: ROWS,
      registers,
    }),
  };
}
