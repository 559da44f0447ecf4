/** Why there is no answer. `refused` is the reader's input, or what costs more than one may ask, `missing` a name that leads nowhere, the rest is the server's or the line's. */
export interface Failure {
  readonly kind: 'unreachable' | 'busy' | 'refused' | 'missing' | 'broken';
  readonly message: string;
  /** What the API refused, such as `scenario.margins[0].margin`. */
  readonly faults: readonly Fault[];
}

export interface Fault {
  readonly argument: string;
  readonly message: string;
  /** The field of the operation that was refused, by its alias; empty where none is named. */
  readonly field: string;
}

/** The part of a GraphQL error that is read here. */
export interface GraphqlError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: {
    readonly code?: string;
    readonly argument?: string;
    readonly faults?: readonly Omit<Fault, 'field'>[];
  };
}

export function unreachable(): Failure {
  return { kind: 'unreachable', message: 'The server does not answer.', faults: [] };
}

const WAITING_CODES = ['UNAVAILABLE', 'TIMEOUT', 'RATE_LIMITED'];

/** Whether the same question may be answered a while later. */
export function mayPass({ kind }: Failure): boolean {
  return kind === 'unreachable' || kind === 'busy';
}

/** One failure from a response's errors: the first one decides its kind. */
export function failureOf(errors: readonly GraphqlError[]): Failure {
  const [first] = errors;
  const code = first?.extensions?.code ?? '';
  const message = first?.message ?? 'The server gave no answer and no reason.';
  if (code === 'COST_LIMIT') return { kind: 'refused', message, faults: [] };
  if (code === 'BAD_USER_INPUT') return { kind: 'refused', message, faults: faultsOf(errors) };
  return { kind: WAITING_CODES.includes(code) ? 'busy' : 'broken', message, faults: [] };
}

function faultsOf(errors: readonly GraphqlError[]): Fault[] {
  return errors.flatMap(({ message, path, extensions }) => {
    const field = String(path?.[0] ?? '');
    const faults = extensions?.faults ?? [{ argument: extensions?.argument ?? '', message }];
    return faults.map((fault) => ({ ...fault, field }));
  });
}
