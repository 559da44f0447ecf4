import type { Questions } from '../analysis/network-questions.ts';
import { AnswerFailed } from '../ask.ts';
import { median, percentile, timeEach } from '../measure.ts';
import { type Ask, entriesIn } from './questions.ts';

const WARM_UP = 3;
const ROUNDS = 200;
/** A question that takes seconds is asked fewer times. */
const LIMIT_MS = 20_000;
/** How long the first answer may take, over as many requests as it needs. */
const PATIENCE_MS = 600_000;
/** The codes of answers after which a client asks again, and how long it waits. */
const [LATE, AGAIN_MS]: [readonly unknown[], number] = [['TIMEOUT', 'UNAVAILABLE'], 2_000];

export interface Latency {
  /** Milliseconds until the very first answer. */
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
  const [firstMs = 0] = await timeEach(1, () => askPatiently(question(0), ask));
  await timeEach(WARM_UP, () => ask(question(0)));
  const rows: number[] = [];
  const times: number[] = [];
  const giveUpAt = performance.now() + LIMIT_MS;
  while (times.length < ROUNDS && (times.length === 0 || performance.now() < giveUpAt)) {
    const query = question(times.length);
    times.push(...(await timeEach(1, async () => rows.push(entriesIn(await ask(query))))));
  }
  return { firstMs, p50Ms: median(times), p99Ms: percentile(times, 0.99), rounds: times.length, rows: median(rows) };
}

/** What is read into memory when it is first asked for takes longer than a request may, and is there for who asks again. */
async function askPatiently(query: string, ask: Ask): Promise<unknown> {
  const giveUpAt = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await ask(query);
    } catch (error) {
      const isLate = error instanceof AnswerFailed && error.codes.some((code) => LATE.includes(code));
      if (!isLate || performance.now() > giveUpAt) throw error;
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
