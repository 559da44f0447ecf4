import { InputError } from '../../domain/input-error.ts';
import { prepareEvidence } from '../../economics/case/prepare-evidence.ts';
import type { PreparedEvidence } from '../../economics/case/prepared-evidence.ts';
import type { Evidence } from '../../economics/evidence.ts';
import { memoByIdentity } from '../../economics/memo.ts';
import { apiError } from '../errors/api-error.ts';

/** What no scenario changes, worked out once for as long as the evidence is kept. */
export const prepareOnce = memoByIdentity(prepare);

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
