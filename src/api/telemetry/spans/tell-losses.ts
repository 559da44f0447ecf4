import type { SpanExporter } from '@opentelemetry/sdk-trace-node';

/** Told when traces begin to be lost, with the reason, and when they arrive again. */
export interface TellTraces {
  lost(reason: string): void;
  arrived(): void;
}

/** The same exporter, which tells of the first batch that is lost, and of the first that arrives after it: not of each. */
export function tellLosses(exporter: SpanExporter, tell: TellTraces): SpanExporter {
  let isLosing = false;
  return {
    export: (spans, done) =>
      exporter.export(spans, (result) => {
        const reason = result.error === undefined ? null : result.error.message;
        if (reason !== null && !isLosing) tell.lost(reason);
        if (reason === null && isLosing) tell.arrived();
        isLosing = reason !== null;
        done(result);
      }),
    shutdown: () => exporter.shutdown(),
    forceFlush: async () => exporter.forceFlush?.(),
  };
}
