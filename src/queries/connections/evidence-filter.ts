import { CONFIDENCES, type Confidence } from '../../domain/vocabulary.ts';
import type { GraphValue } from '../../graph/graph-store.ts';
import { anyLinkAsOf, asOfParameters } from '../as-of/conditions.ts';

/** Which links count. Those that need no claims, such as a product's technology, always do. */
export interface EvidenceFilter {
  /** Known by this ISO day and valid on it; null: whenever. */
  readonly asOf: string | null;
  /** At least this sure; null: however sure. */
  readonly minConfidence: Confidence | null;
}

export const ALL_EVIDENCE: EvidenceFilter = { asOf: null, minConfidence: null };

/** The conditions on a link `r` between `a` and `b`; none where every link counts. */
export function evidenceConditions({ asOf, minConfidence }: EvidenceFilter): readonly string[] {
  const known = anyLinkAsOf('r', ['a', 'b'], asOf);
  return [
    ...(known === '' ? [] : [known]),
    ...(minConfidence === null ? [] : ['(r.claims IS NULL OR r.confidence IN $confidences)']),
  ];
}

/** The parameters of the conditions. */
export function evidenceParameters({ asOf, minConfidence }: EvidenceFilter): Record<string, GraphValue> {
  return {
    ...asOfParameters(asOf),
    ...(minConfidence !== null && { confidences: CONFIDENCES.slice(0, CONFIDENCES.indexOf(minConfidence) + 1) }),
  };
}
