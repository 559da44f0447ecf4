import type { FastifyBaseLogger } from 'fastify';
import type { Caller } from '../authorization/caller.ts';
import type { Plain } from './create-logger.ts';
import type { OperationLabels } from './document-ids.ts';
import { type DoorName, isProbe } from './door-of.ts';
import type { Outcome } from './outcome.ts';
import type { RequestRecord } from './request-record.ts';

/** A request that has ended. */
export interface Ended {
  readonly record: RequestRecord;
  readonly method: string;
  readonly door: DoorName;
  readonly labels: OperationLabels;
  readonly caller: Caller | null;
  /** Null where its sender left before the answer was out. */
  readonly status: number | null;
  readonly outcome: Outcome;
  readonly ms: number;
  readonly bytes: number;
}

/** One line a request. It names the operation and its document's hash, never a variable's value, an address's parameters or a token. */
export function logRequest(logger: FastifyBaseLogger, ended: Ended): void {
  const { record, labels, caller, ms, method, door, status, outcome, bytes } = ended;
  const { id: requestId, operation, cost, statements, rows, codes, faults } = record;
  const line: Record<string, Plain> = { requestId, method, door, status, outcome, bytes };
  if (operation !== null) {
    line.operation = operation.name;
    line.kind = operation.kind;
    line.documentId = labels.documentId;
  }
  if (cost !== null) line.cost = cost;
  line.statements = statements;
  line.rows = rows;
  line.ms = Math.round(ms * 10) / 10;
  if (codes.size > 0) line.codes = [...codes];
  if (faults.length > 0) line.faults = faults;
  if (caller !== null) {
    line.caller = caller.name;
    line.role = caller.role;
  }
  logger[levelOf(ended)](line, 'request');
}

function levelOf({ outcome, door }: Ended): 'debug' | 'info' | 'warn' | 'error' {
  if (outcome === 'server_error') return 'error';
  if (outcome === 'client_error') return 'warn';
  return isProbe(door) ? 'debug' : 'info';
}
