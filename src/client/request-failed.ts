/** An error of a GraphQL answer. */
export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** A request without an answer. `status` is null where nobody answered; `errors` is empty where the answer was no GraphQL. */
export class RequestFailed extends Error {
  readonly status: number | null;
  readonly errors: readonly AnswerError[];

  constructor(status: number | null, errors: readonly AnswerError[], cause?: unknown) {
    const reasons = errors.map(({ message }) => message).join('\n');
    super(reasons === '' ? `no answer in GraphQL${status === null ? '' : ` (HTTP ${status})`}` : reasons, { cause });
    this.name = 'RequestFailed';
    this.status = status;
    this.errors = errors;
  }

  /** The code of the first error, such as `BAD_USER_INPUT`; null where there is none. */
  get code(): string | null {
    const code = this.errors[0]?.extensions?.code;
    return typeof code === 'string' ? code : null;
  }
}
