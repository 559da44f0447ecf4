import type { SpanExporter } from '@opentelemetry/sdk-trace-node';
import { expect, it } from 'vitest';
import { tellLosses } from '../../../src/api/telemetry/spans/tell-losses.ts';

type Done = Parameters<SpanExporter['export']>[1];

it('tells of the first batch that is lost and of the first that arrives again, whatever comes between', () => {
  const told: string[] = [];
  const results: Parameters<Done>[0][] = [];
  const outcomes = [null, new Error('ECONNREFUSED'), new Error('ECONNREFUSED'), null, null, new Error('timed out')];
  const exporter: SpanExporter = {
    export: (_spans, done) => {
      const error = outcomes[results.length] ?? undefined;
      done({ code: error === undefined ? 0 : 1, ...(error && { error }) });
    },
    shutdown: async () => undefined,
  };
  const telling = tellLosses(exporter, {
    lost: (reason) => told.push(`lost: ${reason}`),
    arrived: () => told.push('arrived'),
  });
  for (const _ of outcomes) telling.export([], (result) => results.push(result));
  expect(told).toEqual(['lost: ECONNREFUSED', 'arrived', 'lost: timed out']);
  expect(results.map(({ code }) => code)).toEqual([0, 1, 1, 0, 0, 1]);
});
