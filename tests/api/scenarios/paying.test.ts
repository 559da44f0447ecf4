import { expect, it } from 'vitest';
import { type GraphqlAnswer, listeningServer, post } from '../../support/http.ts';
import { send } from '../../support/send.ts';
import { describeSeededOnEmbedded } from '../../support/stores.ts';
import { byPost } from '../limits/asking.ts';
import { save } from './asked.ts';

const prices = ['cpo', 'lpo', 'npo', 'copper'].map((technology) => ({ technology, relativePrice: 1.1 }));
const capacities = [2027, 2028].map((year) => ({ resource: 'laser', year, share: 0.9 }));
const SCENARIO = { prices, capacities, uncertainty: { draws: 80, seed: 11 } };
/** What the parts cost where they are sent: a unit for each input around them, and for each price. */
const PARTS = { levers: 1 + 4 + 2 * 400, draws: 1 + 40, attribution: 5 * 2 ** 6 * 1.4 };

interface Told {
  readonly requested: number;
  readonly actual: number;
}

const toldIn = ({ extensions = {} }: GraphqlAnswer['body']) => extensions.cost as Told;

const named = (id: string, asked: string) => `{ scenario(id: "${id}") { ${asked} } }`;
const POOL = 'redistribution { pool(year: 2030) { changeUsd } }';
const INTERVALS = 'redistribution { pool(year: 2030) { interval { p5 } presentValueInterval { p5 } } }';
const ATTRIBUTION = 'redistribution { firms(year: 2030, first: 3) { attribution { amountUsd } } }';

describeSeededOnEmbedded('a scenario asked for by name', (open) => {
  const listening = listeningServer(open);
  const saved = async (scenario: object) => (await save(listening, { title: 'Dear', scenario })).scenario.id;
  /** What an answer cost beyond what its document says. */
  const beyond = async (query: string) => {
    const { body } = await post(listening().address, query);
    expect(body.errors).toBeUndefined();
    const { requested, actual } = toldIn(body);
    return actual - requested;
  };

  it('pays for what it holds as if that had been sent, each part where it is asked for, and once', async () => {
    const id = await saved(SCENARIO);
    const { levers: of, draws, attribution } = PARTS;
    expect(await beyond(named(id, 'title'))).toBe(0);
    expect(await beyond(named(id, 'evidenceChanged scenarioId'))).toBe(of);
    expect(await beyond(named(id, POOL))).toBe(of);
    expect(await beyond(named(id, `${INTERVALS} evidenceChanged`))).toBe(of + draws);
    // The document takes an attribution of 4 levers; 6 came for each firm.
    expect(await beyond(named(id, ATTRIBUTION))).toBe(of + attribution + 3 * (6 + 1 - 4));
    expect(await beyond(`{ a: ${named(id, INTERVALS).slice(1, -1)} b: ${named(id, INTERVALS).slice(1, -1)} }`)).toBe(
      of + draws,
    );
  });

  it('pays for the draws of each domain in which intervals are asked', async () => {
    const id = await saved(SCENARIO);
    const domains = ['', ', domain: SCALE_UP', ', domain: SCALE_OUT', ', domain: SCALE_UP'];
    const asked = domains.map((domain, at) => `p${at}: pool(year: 2030${domain}) { interval { p5 } }`);
    expect(await beyond(named(id, `redistribution { ${asked.slice(1, 2).join(' ')} }`))).toBe(
      PARTS.levers + PARTS.draws,
    );
    expect(await beyond(named(id, `redistribution { ${asked.join(' ')} }`))).toBe(PARTS.levers + 3 * PARTS.draws);
  });

  it('costs by name what it costs by its levers', async () => {
    const id = await saved(SCENARIO);
    const sent = await byPost('/graphql').send(listening().address, {
      query: `query ($s: ScenarioInput) { profitRedistribution(scenario: $s) { pool(year: 2030) { interval { p5 } } } }`,
      variables: { s: SCENARIO },
    });
    const { body } = await post(
      listening().address,
      named(id, 'redistribution { pool(year: 2030) { interval { p5 } } }'),
    );
    const [inline, byName] = [sent.body, body].map((of) => toldIn(of).actual);
    // The field of the scenario, and the scenario itself.
    expect((byName ?? 0) - (inline ?? 0)).toBe(1 + 1);
  });

  it('pays a unit for each entry of its lists, and nothing more where it holds nothing', async () => {
    // Two curves of seven and five points.
    expect(await beyond(named('early-cpo', POOL))).toBe(1 + 2 * (1 + 1) + 7 + 5);
    expect(await beyond(named('default', POOL))).toBe(0);
    expect(await beyond('{ scenarios(first: 16) { nodes { title } } }')).toBe(0);
  });

  it('pays in a comparison, each for itself, and for the draws that both take', async () => {
    const id = await saved(SCENARIO);
    const compare = (key: string, more: string, asked: string) =>
      `${key}: compareScenarios(a: { cases: {} }, b: { id: "${id}" }, year: 2030${more}) { ${asked} }`;
    const interval = 'pool { interval { p5 } }';
    const { levers: of, draws, attribution } = PARTS;
    expect(await beyond(`{ ${compare('c', '', 'year')} }`)).toBe(of);
    // The differences take a run of both.
    expect(await beyond(`{ ${compare('c', '', `${interval} a { pool(year: 2030) { interval { p5 } } }`)} }`)).toBe(
      of + 3 * draws,
    );
    expect(await beyond(`{ ${compare('c', '', interval)} d: ${compare('', '', interval).slice(2)} }`)).toBe(
      2 * (of + 2 * draws),
    );
    const inBoth = `${interval} up: pool(domain: SCALE_UP) { interval { p5 } }`;
    expect(await beyond(`{ ${compare('c', '', inBoth)} }`)).toBe(of + 4 * draws);
    expect(await beyond(`{ ${compare('c', ', uncertainty: { draws: 64 }', interval)} }`)).toBe(of);
    const parts = `{ ${compare('c', '', 'b { firms(year: 2030, first: 1) { attribution { amountUsd } } }')} }`;
    expect(await beyond(parts)).toBe(of + attribution + (6 + 1 - 4));
  });

  it('pays for the levers that a fork takes over', async () => {
    const forkOf = await saved(SCENARIO);
    const fork = `mutation { saveScenario(input: { title: "x", forkOf: "${forkOf}", scenario: { discountRate: 0.07 } }) { created } }`;
    expect(await beyond(fork)).toBeGreaterThanOrEqual(PARTS.levers - 1);
  });
});

describeSeededOnEmbedded('a scenario by name that is too dear', (open) => {
  const listening = listeningServer(open, { bounds: { cost: 1_900 } });

  it('is refused before it is worked out, in the words that refuse every operation', async () => {
    const { scenario } = await save(listening, { title: 'Dear', scenario: { uncertainty: { draws: 2_000 } } });
    const two = await save(listening, {
      title: 'Dearer',
      scenario: { prices: prices.slice(0, 1), uncertainty: { draws: 2_000 } },
    });
    const { body } = await post(listening().address, named(scenario.id, INTERVALS));
    expect(body.errors).toBeUndefined();
    const both = [scenario.id, two.scenario.id].map((id, at) => `s${at}: ${named(id, INTERVALS).slice(1, -1)}`);
    const refused = (await post(listening().address, `{ ${both.join(' ')} }`)).body;
    expect(refused.errors?.[0]?.message).toMatch(
      /^The operation may cost 2\d{3}; one may cost 1900. Most of it is `draws of [0-9a-f]{64}` with 1001. Take a scenario with fewer draws/,
    );
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'COST_LIMIT', limit: 1_900 });
    expect(refused.data.s0.redistribution.pool.interval).not.toBeNull();
  });

  it('is refused as a file, which has the intervals of each domain and of both', async () => {
    const { scenario } = await save(listening, { title: 'Dear', scenario: { uncertainty: { draws: 2_000, seed: 5 } } });
    const file = await send(listening().address, `/export/${scenario.id}.ndjson`);
    expect({ status: file.status, body: file.json() }).toMatchObject({
      status: 400,
      body: { error: { code: 'COST_LIMIT', limit: 1_900 } },
    });
    const { scenario: less } = await save(listening, { title: 'Less', scenario: { uncertainty: { draws: 500 } } });
    expect((await send(listening().address, `/export/${less.id}.ndjson`)).status).toBe(200);
  });

  it('is refused with what makes most of the cost, which may be a field of the document', async () => {
    const { scenario } = await save(listening, { title: 'Short', scenario: { capacities: capacities.slice(0, 1) } });
    const drawn = 'drawn: profitRedistribution(scenario: { uncertainty: { draws: 2600 } }) { years }';
    const { body } = await post(listening().address, `{ ${drawn} ${named(scenario.id, POOL).slice(1, -1)} }`);
    expect(body.errors?.[0]?.message).toMatch(/Most of it is `drawn` with 1\d{3}. Ask for fewer draws/);
    expect(body.data.drawn.years).toContain(2030);
  });
});

describeSeededOnEmbedded('a scenario by name for a client who has spent too much', (open) => {
  const listening = listeningServer(open, { bounds: { costPerMinute: 3_000 }, trustProxy: ['loopback'] });

  it('is refused by every door until there is enough again', async () => {
    const scenario = { uncertainty: { draws: 4_000, seed: 3 } };
    const { scenario: kept } = await save(listening, { title: 'Dear', scenario });
    const mine = { 'x-forwarded-for': '10.0.0.1' };
    const ask = (query: string) => byPost('/graphql').send(listening().address, { query }, mine);
    expect((await ask(named(kept.id, INTERVALS))).body.errors).toBeUndefined();
    const { status, body } = await ask(named(kept.id, INTERVALS.replace('2030', '2031')));
    expect(status).toBe(200); // a part of the answer is there, the scenario
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', retry: true, requested: 2_001 });
    expect(body.errors?.[0]?.extensions.retryAfterSeconds).toBeGreaterThan(0);
    expect((await ask(named(kept.id, POOL))).body.errors).toBeUndefined();
    const file = await send(listening().address, `/export/${kept.id}.ndjson`, { headers: mine });
    expect({ status: file.status, body: file.json() }).toMatchObject({
      status: 429,
      body: { error: { code: 'RATE_LIMITED', requested: 2_001 } },
    });
    expect(Number(file.headers['retry-after'])).toBeGreaterThan(0);
  });
});
