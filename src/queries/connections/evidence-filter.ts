import { CONFIDENCES, type Confidence } from '../../domain/vocabulary.ts';
import type { GraphValue } from '../../graph/graph-store.ts';

/** Which links count. Those that need no claims, such as a product's technology, always do. */
export interface EvidenceFilter {
  /** Known on this ISO day at the latest; null: whenever. */
  readonly knownBy: string | null;
  /** At least this sure; null: however sure. */
  readonly minConfidence: Confidence | null;
}

export const ALL_EVIDENCE: EvidenceFilter = { knownBy: null, minConfidence: null };

/** The condition on a link `r`, with a space before it; empty where every link counts. */
export function evidenceCondition({ knownBy, minConfidence }: EvidenceFilter): string {
  const conditions = [
    ...(knownBy === null ? [] : ['(r.claims IS NULL OR r.knownFrom <= $knownBy)']),
    ...(minConfidence === null ? [] : ['(r.claims IS NULL OR r.confidence IN $confidences)']),
  ];
  return conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
}

/** The parameters of the condition. */
export function evidenceParameters({ knownBy, minConfidence }: EvidenceFilter): Record<string, GraphValue> {
  return {
    ...(knownBy !== null && { knownBy }),
    ...(minConfidence !== null && { confidences: CONFIDENCES.slice(0, CONFIDENCES.indexOf(minConfidence) + 1) }),
  };
}
