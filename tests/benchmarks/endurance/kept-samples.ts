import type { Outcome } from './call.ts';

export interface Sample {
  /** Milliseconds from the start of the loop to when the request was due. */
  readonly dueMs: number;
  /** Milliseconds from when it was due, not from when it was sent, to its end: waiting counts, whoever made it wait. */
  readonly latencyMs: number;
  /** Without the answer: a generator that kept a hundred thousand of them would slow down, and blame the server. */
  readonly outcome: Omit<Outcome, 'data'>;
}

export interface KeptSamples {
  /** At most as many as there is room for. */
  keep(sample: Sample): void;
  /** In the order in which they were kept. */
  all(): readonly Sample[];
}

/**
 * Keeps samples where the collector does not look: the generator shares its processors with the server, and marking hundreds of
 * thousands of objects would take more of them the longer the run. Outcomes that are alike are kept once.
 */
export function createKeptSamples(room: number): KeptSamples {
  const [due, latency] = [new Float64Array(room), new Float64Array(room)];
  const which = new Uint16Array(room);
  const outcomes: Sample['outcome'][] = [];
  const places = new Map<string, number>();
  let count = 0;
  const placeOf = (outcome: Sample['outcome']) => {
    const name = JSON.stringify(outcome);
    const known = places.get(name);
    if (known !== undefined) return known;
    places.set(name, outcomes.length);
    return outcomes.push(outcome) - 1;
  };
  return {
    keep({ dueMs, latencyMs, outcome }) {
      due[count] = dueMs;
      latency[count] = latencyMs;
      which[count] = placeOf(outcome);
      count += 1;
    },
    all: () =>
      Array.from({ length: count }, (_, at) => {
        const outcome = outcomes[which[at] ?? 0];
        if (outcome === undefined) throw new RangeError(`sample ${at} has no outcome`);
        return { dueMs: due[at] ?? 0, latencyMs: latency[at] ?? 0, outcome };
      }),
  };
}
