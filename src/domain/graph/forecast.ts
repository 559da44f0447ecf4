import type { Estimate } from '../estimate.ts';
import type { Seen } from '../vocabulary.ts';

/** What an organization once expected, and what came of it. */
export interface Forecast {
  readonly type: 'Forecast';
  readonly key: string;
  readonly metric: string;
  readonly subject: string;
  readonly period: string | null;
  /** A day, a month or a year; null in a graph that was loaded before this was kept. */
  readonly made: string | null;
  /** ISO day by which it had been made. */
  readonly madeOn: string | null;
  readonly value: Estimate | null;
  readonly unit: string | null;
  readonly seen: Seen | null;
  readonly actual: string | null;
  readonly actualValue: number | null;
  readonly note: string | null;
}
