import { InputError } from '../../domain/input-error.ts';
import { prepareEvidence } from '../../economics/case/prepare-evidence.ts';
import type { PreparedEvidence } from '../../economics/case/prepared-evidence.ts';
import type { Evidence } from '../../economics/evidence.ts';
import { redistribute } from '../../economics/redistribution/redistribute.ts';
import type { Redistribution } from '../../economics/redistribution/redistribution-types.ts';
import type { Comparison } from '../../economics/scenario.ts';
import { apiError } from '../errors/api-error.ts';

/** The engine: a pure function of evidence and the two cases. Fails with InputError. */
export type Evaluate = (evidence: Evidence, comparison: Comparison) => Redistribution;

/** The project's engine. What no scenario changes is worked out once for as long as the evidence is kept. */
export function compareCases(): Evaluate {
  const prepared = new WeakMap<Evidence, PreparedEvidence>();
  return (evidence, comparison) => {
    const ready = prepared.get(evidence) ?? prepare(evidence);
    prepared.set(evidence, ready);
    return redistribute(ready, comparison);
  };
}

/** A base case that does not hold, or that an empty graph lacks, is no mistake of the caller's. */
function prepare(evidence: Evidence): PreparedEvidence {
  try {
    return prepareEvidence(evidence);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const [first] = error.faults;
    const reason = first === undefined ? error.message : `${first.argument}: ${first.message}`;
    throw apiError('UNAVAILABLE', `The graph's base case is not complete, so the model cannot answer (${reason}).`, {
      retry: false,
    });
  }
}
