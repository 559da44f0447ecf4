import { disruptYear } from '../../../src/analysis/disruption/disruption.ts';
import type { DisruptionRequest, DisruptionYear } from '../../../src/analysis/disruption/disruption-types.ts';
import { yearParts } from '../../../src/analysis/disruption/year-parts.ts';
import type { PreparedEvidence } from '../../../src/economics/case/prepared-evidence.ts';
import type { Comparison } from '../../../src/economics/scenario.ts';

/** A disruption's years one after the other on this thread, as the threads of the server do them side by side. */
export function disrupt(
  prepared: PreparedEvidence,
  comparison: Comparison,
  request: DisruptionRequest,
): readonly DisruptionYear[] {
  return yearParts(request.from, request.months).map((part) => disruptYear(prepared, comparison, request, part));
}
