/** What was wrong with one value that a caller gave. */
export interface InputFault {
  /** Where: the path of the argument, such as `scenario.adoption[1].technology`. */
  readonly argument: string;
  /** What was wrong and what is allowed, as one sentence. */
  readonly message: string;
  /** For an unknown name: the value given and every name that would have been right. */
  readonly value?: string;
  readonly allowed?: readonly string[];
}

/** A caller's input is refused. Holds every fault found, the first one first; nothing was changed. */
export class InputError extends Error {
  readonly faults: readonly InputFault[];

  constructor(faults: readonly InputFault[]) {
    super(faults.map((fault) => `${fault.argument}: ${fault.message}`).join('; '));
    this.name = 'InputError';
    this.faults = faults;
  }
}
