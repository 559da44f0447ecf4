import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { RequestContext } from '../../../src/api/context.ts';
import { createApi } from '../../../src/api/server/create-api.ts';
import { withDeadline } from '../../../src/graph/calls/deadline.ts';
import type { GraphStore } from '../../../src/graph/graph-store.ts';
import { executing } from '../../support/execute.ts';
import { describeSeededOnBothEngines } from '../../support/stores.ts';

const SOBOL =
  '{ profitRedistribution { sobolIndices(of: { poolChangeUsd: 2030 }, base: 4096, first: 1) { parameter } } }';
const AROUND = '{ neighborhood(of: "nvidia", depth: 4, limit: 2000) { links { id } } }';
/** As of a day, which the database is searched for and not the network in memory. */
const PATHS = '{ paths(from: "nvidia", to: "lumentum", rankBy: EVIDENCE, asOf: "2026-11-01") { hops { relation } } }';
const STEP = /^(neighbors|links-around)$/;
const EDITOR = { name: 'ann', role: 'EDITOR' } as const;
const ADD =
  'mutation { addSource(input: { id: "late", publisher: "LightCounting", title: "Late", retrieved: "2026" }) { graphVersion userErrors { message } } }';

describeSeededOnBothEngines('the time of a request', (open) => {
  let real: GraphStore;
  /** Names of the statements that reached the store, and what each waits for in it. */
  let ran: string[] = [];
  let within: (name: string) => Promise<void> = async () => {};
  const slow = (store: GraphStore): GraphStore => ({
    ...store,
    async read(statement, parameters, options = {}) {
      ran.push(statement.name);
      await withDeadline(options, (deadline) => deadline.race(within(statement.name)));
      return store.read(statement, parameters, options);
    },
  });
  let api: ReturnType<typeof createApi>;
  const internal: unknown[] = [];
  /** How the runs of the model ended. */
  const runs: { readonly job: string; readonly wasStopped: boolean }[] = [];
  const watch = {
    countStatement: () => () => {},
    observeStore: () => () => () => {},
    observeJob: (job: string) => (end: object | null) => void runs.push({ job, wasStopped: end !== null }),
  };
  beforeAll(async () => {
    real = await open();
    const reportInternal = (_id: string, error: unknown) => internal.push(error);
    api = createApi({ store: slow(real), requestTimeoutMs: 60_000, reportInternal, canWrite: true, watch });
  });
  afterEach(() => {
    within = async () => {};
  });
  afterAll(() => api.close());

  it('stops a long run of the model, and says what to ask for instead', async () => {
    await ask('{ profitRedistribution { years } }');
    const { code, message, during } = await failureOf(ask(SOBOL, api.createContext({ preferredMs: 1_500 })));
    expect({ code, during }).toEqual({ code: 'TIMEOUT', during: 'MODEL' });
    expect(message).toMatch(/sobolProgress/);
    await expect
      .poll(() => runs.filter(({ job }) => job === 'sobol-indices'), { timeout: 30_000 })
      .toEqual([{ job: 'sobol-indices', wasStopped: true }]);
    await expect.poll(() => api.meters.jobs().gates.runs.running).toBe(0);
  });

  it.each([
    ['a neighborhood', AROUND],
    ['paths', PATHS],
  ])('stops %s between its steps', async (_what, query) => {
    ran = [];
    await ask(query);
    const whole = ran.length;
    ran = [];
    within = (name) => (STEP.test(name) ? forever() : Promise.resolve());
    const { code, during, message } = await failureOf(ask(query, api.createContext({ preferredMs: 2_000 })));
    expect({ code, during }).toEqual({ code: 'TIMEOUT', during: 'TRAVERSAL' });
    expect(message).toMatch(/depth.*maxLength/);
    expect(ran.filter((name) => STEP.test(name))).toHaveLength(1);
    expect(ran.length).toBeLessThan(whole);
  });

  it('names the store where that took long', async () => {
    within = forever;
    const { code, during } = await failureOf(ask('{ graphVersion }', api.createContext({ preferredMs: 100 })));
    expect({ code, during }).toEqual({ code: 'TIMEOUT', during: 'STORE' });
  });

  it('counts from when the request came, not from when its turn came', async () => {
    within = forever;
    const asked = performance.now();
    const late = await failureOf(ask('{ graphVersion }', api.createContext({ preferredMs: 15_000, waitedMs: 14_900 })));
    expect(late.code).toBe('TIMEOUT');
    expect(performance.now() - asked).toBeLessThan(10_000);
  });

  it('runs no further statement for a client that left', async () => {
    const leaving = new AbortController();
    ran = [];
    within = async (name) => {
      if (STEP.test(name)) leaving.abort();
    };
    const { errors } = await ask(AROUND, api.createContext({ signal: leaving.signal }));
    expect(errors).toHaveLength(1);
    expect(ran.findIndex((name) => STEP.test(name))).toBe(ran.length - 1);
  });

  it('is over for writes too: nothing of a late one takes effect', async () => {
    const version = (await ask('{ graphVersion }')).data.graphVersion;
    const leaving = new AbortController();
    leaving.abort();
    const left = await ask(ADD, api.createContext({ signal: leaving.signal, caller: EDITOR }));
    expect(left.errors).toHaveLength(1);
    const late = await failureOf(ask(ADD, api.createContext({ timeoutMs: 0, caller: EDITOR })));
    expect(late.code).toBe('TIMEOUT');
    expect((await ask('{ graphVersion }')).data.graphVersion).toBe(version);
    const inTime = (await ask(ADD, api.createContext({ caller: EDITOR }))).data.addSource;
    expect(inTime).toEqual({ graphVersion: String(Number(version) + 1), userErrors: [] });
  });

  it('leaves no line in the log of what is nobody’s fault', () => {
    expect(internal).toEqual([]);
  });

  function ask(query: string, context: RequestContext = api.createContext()) {
    return executing(api)(query, {}, context);
  }

  async function failureOf(asked: ReturnType<typeof ask>) {
    const [error] = (await asked).errors;
    return { message: error?.message, code: error?.extensions?.code, during: error?.extensions?.during };
  }
});

/** As from a database that does not answer; whoever waits gives up by a deadline. */
function forever(): Promise<void> {
  return new Promise(() => {});
}
