import { faultWords, modelFaults } from '../load/model-faults.ts';
import { refuse } from './edit-refused.ts';
import type { Desk } from './make-edit.ts';

/** Refuses an edit of the house view after which the model could not compute. Reads what the edit has written. */
export async function checkModel({ run }: Desk): Promise<void> {
  const faults = await modelFaults(run);
  if (faults.length === 0) return;
  refuse('BAD_USER_INPUT', null, `the model could not compute any more: ${faultWords(faults)}`);
}
