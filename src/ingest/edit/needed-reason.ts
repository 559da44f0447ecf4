import { refuse } from './edit-refused.ts';
import type { EditRequest } from './make-edit.ts';

/** Why an edit is made that nobody can take back by another. Fails with EditRefused, with what is wanted, where it is blank. */
export function neededReason({ reason }: EditRequest, wanted: string): string {
  if (reason === null || reason.trim() === '') refuse('BAD_USER_INPUT', 'reason', wanted);
  return reason;
}
