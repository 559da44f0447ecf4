import type { Questions } from '../analysis/network-questions.ts';
import { median, percentile, timeEach } from '../measure.ts';
import { type Ask, entriesIn } from './questions.ts';

const WARM_UP = 3;
const ROUNDS = 200;
/** A question that takes seconds is asked fewer times. */
const LIMIT_MS = 20_000;

export interface Latency {
  /** Milliseconds of the very first call. */
  readonly firstMs: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly rounds: number;
  /** Entries in the lists of an answer, the median. */
  readonly rows: number;
}

/** By question; a failure stands in the place of a question that could not be answered, and the others go on. */
export async function askEach(questions: Questions, ask: Ask): Promise<Record<string, Latency | Error>> {
  const results: Record<string, Latency | Error> = {};
  for (const [name, question] of Object.entries(questions)) {
    results[name] = await askOften(question, ask).catch((error: unknown) => asError(error));
  }
  return results;
}

async function askOften(question: (round: number) => string, ask: Ask): Promise<Latency> {
  const [firstMs = 0] = await timeEach(1, () => ask(question(0)));
  await timeEach(firstMs > LIMIT_MS / WARM_UP ? 0 : WARM_UP, () => ask(question(0)));
  const rows: number[] = [];
  const times: number[] = [];
  const giveUpAt = performance.now() + LIMIT_MS;
  while (times.length < ROUNDS && (times.length === 0 || performance.now() < giveUpAt)) {
    const query = question(times.length);
    times.push(...(await timeEach(1, async () => rows.push(entriesIn(await ask(query))))));
  }
  return { firstMs, p50Ms: median(times), p99Ms: percentile(times, 0.99), rounds: times.length, rows: median(rows) };
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
