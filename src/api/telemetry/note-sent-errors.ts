import { z } from 'zod';
import { FAULTS } from '../protocol/faults.ts';
import { noteCode, noteErrors, type RequestRecord } from './request-record.ts';

const Refusal = z.object({
  errors: z.array(z.object({ extensions: z.record(z.string(), z.unknown()).optional() })),
});

/** Notes the errors of an answer that Apollo refused before it began an operation: of these, only what is sent tells. */
export function noteSentErrors(record: RequestRecord | null, status: number, payload: unknown): void {
  if (record === null || status < 400 || record.codes.size > 0 || typeof payload !== 'string') return;
  const refusal = Refusal.safeParse(jsonOf(payload));
  if (refusal.success) noteErrors(record, refusal.data.errors);
}

/** Notes a refusal that a library worded by itself, past Fastify: of these, only the status tells. */
export function noteStatus(record: RequestRecord, status: number | null): void {
  if (status === null || status < 400 || record.codes.size > 0) return;
  noteCode(record, FAULTS[status]?.code ?? (status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR'));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
