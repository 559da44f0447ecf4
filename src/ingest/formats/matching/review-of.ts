import type { Review } from '../findings.ts';
import type { Match } from './matches.ts';

/** A match as a person is asked about it. @param reason without a full stop */
export function reviewOf({ firm, record, confidence }: Match, reason: string): Review {
  return { line: record.line, key: record.key, name: record.names[0] ?? '', firm: firm.slug, confidence, reason };
}
