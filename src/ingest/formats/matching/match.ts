import type { CompanyRecord } from '../company-record.ts';
import type { Review } from '../findings.ts';
import type { KnownFirm } from './known-firms.ts';
import type { Score } from './score.ts';

/** A record that may be of a firm, and how sure that is. */
export interface Match extends Score {
  readonly firm: KnownFirm;
  readonly record: CompanyRecord;
}

/** A match as a person is asked about it. @param reason without a full stop */
export function reviewOf({ firm, record, confidence }: Match, reason: string): Review {
  return { line: record.line, key: record.key, name: record.names[0] ?? '', firm: firm.slug, confidence, reason };
}
