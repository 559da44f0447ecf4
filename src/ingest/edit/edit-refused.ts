import type { Problem } from '../problem.ts';

/** One reason why an edit is refused, for the caller to mend. */
export interface EditFault {
  /** Name of the field or table column; null where the request as a whole is meant. */
  readonly field: string | null;
  readonly message: string;
  readonly code: 'BAD_USER_INPUT' | 'NOT_FOUND' | 'ALREADY_EXISTS' | 'CONFLICT' | 'RETRACTED';
  readonly suggestions: readonly string[];
  /** Where it lies, if the input was tables. */
  readonly place?: Problem;
}

/** An edit is refused with every fault found; nothing was changed. */
export class EditRefused extends Error {
  readonly faults: readonly EditFault[];

  constructor(faults: readonly EditFault[]) {
    super(faults.map(({ field, message }) => (field === null ? message : `${field}: ${message}`)).join('; '));
    this.name = 'EditRefused';
    this.faults = faults;
  }
}

/** Refuses for one reason. */
export function refuse(
  code: EditFault['code'],
  field: string | null,
  message: string,
  suggestions: readonly string[] = [],
): never {
  throw new EditRefused([{ code, field, message, suggestions }]);
}

/** A mistake in a table as a fault of an edit. */
export function faultOf(problem: Problem): EditFault {
  const { field = null, message, suggestion } = problem;
  const suggestions = suggestion === undefined ? [] : [suggestion];
  return { field, message, code: codeOf(problem), suggestions, place: problem };
}

function codeOf({ taken, retracted, unknown }: Problem): EditFault['code'] {
  if (taken === true) return 'ALREADY_EXISTS';
  if (retracted === true) return 'RETRACTED';
  return unknown === true ? 'NOT_FOUND' : 'BAD_USER_INPUT';
}
