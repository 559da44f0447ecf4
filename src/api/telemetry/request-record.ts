import type { FastifyRequest } from 'fastify';
import { keptWith } from '../../domain/kept-with.ts';
import type { Scope } from './spans/span.ts';

/** What a request asked for, once that is known. */
export interface AskedOperation {
  /** As its sender calls it; null for one without a name. */
  readonly name: string | null;
  readonly kind: string;
  /** The document's text, of which only the hash is ever told. */
  readonly source: string;
}

/** What one request did, written down while it is answered: the log line, the metrics and the trace are made of it. */
export interface RequestRecord {
  readonly id: string;
  operation: AskedOperation | null;
  /** What it was reckoned to cost, in points: its operations, what they were found to ask for, the rows of an export; null where nobody reckons. */
  cost: number | null;
  /** Statements that the database ran for it, and the rows that they answered. */
  statements: number;
  rows: number;
  /** `extensions.code` of what it was answered with. */
  readonly codes: Set<string>;
  /** The first of them since its last operation began; null for none. */
  failure: string | null;
  /** Its sender was willing to wait for less than it may take. */
  hurried: boolean;
  /** Under these ids the log has the errors that are our fault. */
  readonly faults: string[];
  /** Where its spans hang; null while no traces are made. */
  readonly scope: Scope | null;
}

const records = keptWith<FastifyRequest, RequestRecord>('record');

/** Begins to write down what a request does. */
export function startRecord(request: FastifyRequest, scope: Scope | null): RequestRecord {
  const record: RequestRecord = {
    id: request.id,
    operation: null,
    cost: null,
    statements: 0,
    rows: 0,
    codes: new Set<string>(),
    failure: null,
    hurried: false,
    faults: [],
    scope,
  };
  records.put(request, record);
  return record;
}

/** The record of a request; null where nothing is watched. */
export function recordOf(request: FastifyRequest): RequestRecord | null {
  return records.of(request) ?? null;
}

/** An error as its sender sees it. */
interface ShownError {
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

/** Notes with which errors a request was answered. */
export function noteErrors(record: RequestRecord | null, errors: readonly ShownError[]): void {
  if (record === null) return;
  for (const { extensions = {} } of errors) {
    noteCode(record, typeof extensions.code === 'string' ? extensions.code : 'UNKNOWN');
    // In other errors an id may be one that the sender wrote.
    if (extensions.code === 'INTERNAL_SERVER_ERROR') record.faults.push(String(extensions.id));
  }
}

export function noteCode(record: RequestRecord, code: string): void {
  record.codes.add(code);
  record.failure ??= code;
}

/** Notes what was reckoned to cost, in points: what a request asks for one after another adds up. */
export function noteCost(record: RequestRecord | null, cost: number): void {
  if (record !== null) record.cost = (record.cost ?? 0) + cost;
}

/** A name is its sender's choice, and may be as long as a request. */
const LONGEST_NAME = 100;

/** Notes what is answered. The spans that follow hang below the operation's, until that is closed. */
export function noteOperation(record: RequestRecord | null, asked: AskedOperation): void {
  if (record === null) return;
  closeOperation(record);
  const { kind } = asked;
  const name = asked.name?.slice(0, LONGEST_NAME) ?? null;
  record.operation = { ...asked, name };
  record.failure = null;
  if (record.scope === null) return;
  const attributes = { 'graphql.operation.type': kind, ...(name !== null && { 'graphql.operation.name': name }) };
  record.scope.span = record.scope.request.child(name === null ? kind : `${kind} ${name}`, attributes);
}

/** Ends the operation's span, if it has one that is open, with what went wrong since it began. */
export function closeOperation(record: RequestRecord | null): void {
  if (record === null || record.scope === null) return;
  const { scope, failure } = record;
  if (scope.span === scope.request) return;
  scope.span.end(failure);
  scope.span = scope.request;
}
