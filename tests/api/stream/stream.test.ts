import { expect, it } from 'vitest';
import { listeningServer, post } from '../../support/http.ts';
import { metricOf } from '../../support/metric-of.ts';
import { describeSeededOnEmbedded } from '../../support/stores.ts';

interface Event {
  readonly event: string;
  readonly data: {
    readonly data?: {
      readonly redistributionProgress?: ProgressEvent | null;
      readonly sobolProgress?: { readonly done: number; readonly total: number; readonly completed: unknown } | null;
    } | null;
    readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
  };
}
interface ProgressEvent {
  readonly done: number;
  readonly total: number;
  readonly completed: { readonly pool: { readonly interval: { readonly p50: number } | null } } | null;
}

describeSeededOnEmbedded('the stream of a run', (open) => {
  const listening = listeningServer(open);
  const watch = (draws: number) => `subscription {
    redistributionProgress(scenario: { uncertainty: { draws: ${draws} } }) {
      done total completed { pool(year: 2030) { interval { p50 } } }
    }
  }`;

  it('says how far the draws are, then answers as the query does', async () => {
    const events = await all(subscribe(listening().address, watch(6_000)));
    const progress = events.flatMap(({ data }) => data.data?.redistributionProgress ?? []);
    expect(progress.length).toBeGreaterThan(2);
    expect(progress.every(({ total }) => total === 6_000)).toBe(true);
    expect(progress.map(({ done }) => done)).toEqual(progress.map(({ done }) => done).sort((a, b) => a - b));
    const { done, completed } = progress.at(-1) ?? {};
    expect(done).toBe(6_000);
    const query = await fetch(`${listening().address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query:
          '{ profitRedistribution(scenario: { uncertainty: { draws: 6000 } }) { pool(year: 2030) { interval { p50 } } } }',
      }),
    });
    expect(await query.json()).toMatchObject({ data: { profitRedistribution: completed } });
    expect(events.at(-1)?.event).toBe('complete');
  });

  it('answers at once where no draws are asked for', async () => {
    const [event] = await all(
      subscribe(
        listening().address,
        'subscription { redistributionProgress { done total completed { pool(year: 2030) { interval { p50 } } } } }',
      ),
    );
    expect(event?.data.data?.redistributionProgress).toEqual({
      done: 0,
      total: 0,
      completed: { pool: { interval: null } },
    });
  });

  it('names the argument of a refused scenario', async () => {
    const [event] = await all(subscribe(listening().address, watch(-1)));
    expect(event?.data.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'scenario.uncertainty.draws',
    });
  });

  it('sends queries to the other address', async () => {
    const answer = await asked(listening().address, '{ graphVersion }');
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      errors: [{ message: expect.stringContaining('/graphql'), extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });

  it('gives a document that does not fit the schema a code', async () => {
    const [event] = await all(subscribe(listening().address, 'subscription { nope }'));
    expect(event?.data.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('gives variables that do not fit the document a code, as the other address does', async () => {
    const query = 'subscription ($after: ID) { redistributionProgress { done } }';
    for (const [document, variables] of [
      ['subscription ($after: ID!) { changes(after: $after) { cursor } }', {}],
      ['subscription ($after: ID) { changes(after: $after) { cursor } }', { after: { no: 1 } }],
    ] as const) {
      const [event] = await all(subscribe(listening().address, document, undefined, variables));
      expect(event?.data.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
    const [unused] = await all(subscribe(listening().address, query));
    expect(unused?.data.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('stops the run when the client leaves', async () => {
    const { address } = listening();
    const running = () => metricOf(address, 'jobs_running');
    const stopped = () => metricOf(address, 'job_duration_seconds_count', 'stopped');
    const before = await stopped();
    const leaving = new AbortController();
    const watched = subscribe(address, watch(100_000), leaving.signal);
    let done = 0;
    while (done === 0) done = (await watched.next()).value.data.data?.redistributionProgress?.done ?? 0;
    expect(await running()).toBe(1);
    leaving.abort();
    await expect.poll(stopped, { timeout: 20_000 }).toBe(before + 1);
    await expect.poll(running).toBe(0);
  });
});

describeSeededOnEmbedded('the stream of Sobol indices', (open) => {
  const listening = listeningServer(open);
  const OF = 'of: { poolChangeUsd: 2030 }, base: 64, first: 3';
  const INDICES = '{ parameter first total totalInterval { low high } }';

  it('says how many rows are done, then answers as the query does', async () => {
    const { address } = listening();
    const events = await all(
      subscribe(address, `subscription { sobolProgress(${OF}) { done total completed ${INDICES} } }`),
    );
    const progress = events.flatMap(({ data }) => data.data?.sobolProgress ?? []);
    expect(progress.length).toBeGreaterThan(1);
    expect(progress.every(({ done, total }) => done <= total && (total === 64 || done === 0))).toBe(true);
    const { body } = await post(address, `{ profitRedistribution { sobolIndices(${OF}) ${INDICES} } }`);
    expect(progress.at(-1)).toEqual({
      ...{ done: 64, total: 64 },
      completed: body.data.profitRedistribution.sobolIndices,
    });
  });

  it('names the argument of a refused run', async () => {
    const [event] = await all(
      subscribe(listening().address, 'subscription { sobolProgress(of: { poolChangeUsd: 1999 }) { done } }'),
    );
    expect(event?.data.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: expect.stringMatching(/poolChangeUsd/),
    });
  });
});

async function all(events: AsyncIterable<Event>): Promise<Event[]> {
  const list: Event[] = [];
  for await (const event of events) list.push(event);
  return list;
}

/** A plain client of the protocol: a POST that accepts an event stream. */
async function* subscribe(address: string, query: string, signal?: AbortSignal, variables = {}): AsyncGenerator<Event> {
  const answer = await asked(address, query, signal, variables);
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of answer.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const event = /^event: ?(.*)$/m.exec(block)?.[1];
      const data = /^data: ?(.*)$/m.exec(block)?.[1];
      if (event !== undefined) yield { event, data: data ? JSON.parse(data) : {} };
    }
  }
}

function asked(address: string, query: string, signal?: AbortSignal, variables = {}): Promise<Response> {
  return fetch(`${address}/graphql/stream`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query, variables }),
    ...(signal && { signal }),
  });
}
