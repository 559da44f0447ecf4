import type { FastifyBaseLogger } from 'fastify';
import type { GraphParameters, GraphValue } from '../../graph/graph-store.ts';
import type { StoreCall, StoreResult } from '../../graph/observed-store.ts';

/** Logs a statement that took long: of its parameters the names and sizes, never what they hold. */
export type ReportSlow = (call: StoreCall, result: StoreResult, requestId: string | null) => void;

/** @param slowMs statements that take longer are logged; 0: none is */
export function createReportSlow(logger: FastifyBaseLogger, slowMs: number): ReportSlow {
  return ({ statement, parameters }, { ms, rows, outcome }, requestId) => {
    if (slowMs === 0 || ms <= slowMs) return;
    const line = { requestId, statement, ms: Math.round(ms), rows, outcome, parameters: sizesOf(parameters) };
    logger.warn(line, 'slow statement');
  };
}

function sizesOf(parameters: GraphParameters): Record<string, number> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, sizeOf(value)]));
}

/** Characters of a text, items of a list, fields of a map; 1 for anything else, 0 for null. */
function sizeOf(value: GraphValue): number {
  if (value === null) return 0;
  if (typeof value === 'string') return value.length;
  return typeof value === 'object' ? Object.keys(value).length : 1;
}
