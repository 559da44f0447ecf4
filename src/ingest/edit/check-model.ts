import { faultWords, modelFaults } from '../load/model-faults.ts';
import { refuse } from './edit-refused.ts';
import type { Desk } from './make-edit.ts';

/**
 * Refuses an edit of the house view after which the model could not compute any more. Where it could not before either, the edit is
 * made, so that a graph heals edit by edit, and each fault that is left is a warning. Reads what the edit has written.
 */
export async function checkModel({ run, readBefore, warnings }: Desk): Promise<void> {
  const faults = await modelFaults(run);
  if (faults.length === 0) return;
  if ((await modelFaults(readBefore)).length === 0) {
    refuse('BAD_USER_INPUT', null, `the model could not compute any more: ${faultWords(faults)}`);
  }
  const left = faults.map(({ argument, message }) => `the model still cannot compute: ${argument}: ${message}`);
  warnings.push(...left.map((message) => ({ file: 'base-case', line: 0, column: 0, message })));
}
