import type { StoreCall, StoreObserver, StoreResult } from '../../graph/observed-store.ts';
import type { RequestRecord } from './request-record.ts';
import type { ReportSlow } from './slow-statement.ts';
import { activeSpan, type Span } from './spans/span.ts';

export interface StatementWatch {
  readonly reportSlow: ReportSlow;
  /** The database's name, in lower case. */
  readonly system: string;
}

/** Watches what one request asks of the store, or what no request asked for. A statement that requests share is told for each of them. */
export function observeStatements(watch: StatementWatch, record: RequestRecord | null): StoreObserver {
  return (call) => {
    const span = spanOf(call, record, watch.system);
    return (result) => {
      if (record !== null) note(record, call, result);
      watch.reportSlow(call, result, record?.id ?? null);
      span?.end(result.outcome === 'OK' ? null : result.outcome, { 'db.response.returned_rows': result.rows });
    };
  };
}

/** A transaction is no statement of its own. */
function note(record: RequestRecord, { kind }: StoreCall, { rows }: StoreResult): void {
  if (kind !== 'TRANSACTION') record.statements += 1;
  record.rows += rows;
}

/** A stream that is written as its socket drains has left the place where its span was active: then the request's own stands in. */
function spanOf({ statement }: StoreCall, record: RequestRecord | null, system: string): Span | null {
  const parent = activeSpan() ?? record?.scope?.span;
  return parent?.child(statement, { 'db.system.name': system, 'db.query.summary': statement }, 'CLIENT') ?? null;
}
