import { validateEvidence } from '../../economics/validation/validate-evidence.ts';
import { gatherEvidence } from '../../queries/evidence/gather-evidence.ts';
import { refuse } from './edit-refused.ts';
import type { Desk } from './make-edit.ts';

/** Refuses an edit of the house view after which the model could not compute. Reads what the edit has written. */
export async function checkModel({ run, version }: Desk): Promise<void> {
  const { faults } = validateEvidence((await gatherEvidence({ read: run }, version)).evidence);
  const [first] = faults;
  if (first === undefined) return;
  const more = faults.length === 1 ? '' : ` (and ${faults.length - 1} more)`;
  refuse('BAD_USER_INPUT', null, `the model could not compute any more: ${first.argument}: ${first.message}${more}`);
}
