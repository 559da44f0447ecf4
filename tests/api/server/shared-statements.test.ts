import fastify from 'fastify';
import { pino } from 'pino';
import { beforeAll, expect, it } from 'vitest';
import { createApi } from '../../../src/api/server/create-api.ts';
import { createTelemetry } from '../../../src/api/telemetry/create-telemetry.ts';
import { dataOf, type Execute, executing } from '../../support/execute.ts';
import type { HeldStore } from '../../support/held-store.ts';
import { describeOnBothEngines } from '../../support/stores.ts';
import { writtenGraph } from '../copies/written-graph.ts';

const CUSTOMERS = 'query ($slug: ID!) { firm(slug: $slug) { slug customers(first: 5) { nodes { firm { slug } } } } }';
const FIRMS = ['lumen', 'modco', 'firm-1', 'firm-2'];

describeOnBothEngines('requests that come at the same time', (open) => {
  let held: HeldStore;
  let execute: Execute;
  /** How many statements of a name the metrics tell of. */
  let counted: (name: string) => Promise<number>;

  beforeAll(async () => {
    ({ held } = await writtenGraph(await open()));
    const reportInternal = (_id: string, error: unknown) => {
      throw error;
    };
    const { store } = held;
    const watch = await createTelemetry({ logger: pino({ level: 'silent' }), store });
    const api = createApi({ store, requestTimeoutMs: 20_000, reportInternal, watch });
    execute = executing(api);
    const server = fastify();
    watch.serve(server, api.meters);
    counted = async (name) => {
      const { body } = await server.inject('/metrics');
      const line = new RegExp(`^graph_statement_duration_seconds_count{statement="${name}",outcome="ok"} (\\d+)$`, 'm');
      return Number(line.exec(body)?.[1]);
    };
    await execute(CUSTOMERS, { slug: 'lumen' });
  });

  it('share the statements of each level, and are answered as they are alone', async () => {
    const alone = [];
    for (const slug of FIRMS) alone.push(dataOf(await execute(CUSTOMERS, { slug })));
    const before = await counted('firm-customers');
    held.hold(/^$/);
    const together = await Promise.all(FIRMS.map((slug) => execute(CUSTOMERS, { slug })));
    expect(together.map(dataOf)).toEqual(alone);
    expect(new Set(alone.map(({ firm }) => firm?.slug)).size).toBeGreaterThan(1);
    const ran = (name: string) => held.ran().filter((one) => one === name).length;
    expect([ran('firms-by-slug'), ran('firm-customers')]).toEqual([1, 1]);
    expect((await counted('firm-customers')) - before).toBe(1);
    for (const { statements } of together) expect(statements).toEqual(expect.arrayContaining(['firms-by-slug']));
  });
});
