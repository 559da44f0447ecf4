import { AsyncLocalStorage } from 'node:async_hooks';

export type SpanAttributes = Readonly<Record<string, string | number | boolean | string[]>>;

/** A stretch of work in a trace. */
export interface Span {
  /** CLIENT: another program is asked. */
  child(name: string, attributes?: SpanAttributes, kind?: 'INTERNAL' | 'CLIENT'): Span;
  /** @param error what kind of failure it was, in a word; null for none. Never a message, which may hold what a sender wrote. */
  end(error?: string | null, attributes?: SpanAttributes): void;
}

/** Where new spans of a request hang: on the request itself, then on its operation. */
export interface Scope {
  readonly request: Span;
  span: Span;
}

const active = new AsyncLocalStorage<Scope>();

/** Runs `work` so that spans which begin in it hang below the scope's. Called only while traces are made: on Node 20 it makes every promise slower. */
export function withinScope<T>(scope: Scope, work: () => T): T {
  return active.run(scope, work);
}

/** The span below which work that begins now hangs; null while no traces are made. */
export function activeSpan(): Span | null {
  return active.getStore()?.span ?? null;
}

/** Runs `work` in a span of its own where traces are made. */
export function inSpan<T>(name: string, attributes: SpanAttributes, work: () => Promise<T>): Promise<T> {
  const parent = active.getStore();
  if (parent === undefined) return work();
  const span = parent.span.child(name, attributes);
  return active.run({ request: parent.request, span }, async () => {
    try {
      const answer = await work();
      span.end();
      return answer;
    } catch (error) {
      span.end(errorKind(error));
      throw error;
    }
  });
}

/** The error's class: its message may hold what a sender wrote. */
export function errorKind(error: unknown): string {
  return error instanceof Error ? error.name : 'Error';
}
