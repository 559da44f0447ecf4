import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { buildSchema, getNamedType, isObjectType, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { answersForScenario, coalitionsIn } from '../../../src/api/cost/coalitions.ts';
import { costOf } from '../../../src/api/cost/cost-of.ts';
import { loadSchema } from '../../../src/api/server/load-schema.ts';
import { loadTrustedDocuments } from '../../../src/api/trusted/trusted-documents.ts';
import { coalitionsOf } from '../../../src/economics/attribution/attribute.ts';
import { playersOf } from '../../../src/economics/attribution/players.ts';
import { listeningServer } from '../../support/http.ts';
import { describeSeededOnEmbedded } from '../../support/stores.ts';
import { byPost } from '../limits/asking.ts';

const schema = buildSchema(loadSchema());
const requested = (query: string, variables = {}) =>
  costOf({ schema, document: parse(query), variables })?.requested ?? Number.NaN;

const TECHNOLOGIES = ['cpo', 'lpo', 'npo', 'copper'];
const prices = TECHNOLOGIES.map((technology) => ({ technology, relativePrice: 1.1 }));
const boxMargins = TECHNOLOGIES.map((technology) => ({ technology, margin: 0.3 }));
const margins = TECHNOLOGIES.map((technology) => ({ technology, stage: 'laser', margin: 0.1 }));
const TWELVE = { prices, boxMargins, margins };
const capacitiesOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ resource: 'laser', year: 2024 + index, share: 0.8 }));

const firms = (first: number, asked: string, more = '') =>
  `query ($s: ScenarioInput${more}) { profitRedistribution(scenario: $s) { firms(year: 2030, first: ${first}) { ${asked} } } }`;
/** What asking for the parts of the levers adds. */
const added = (s: object, first = 1) =>
  requested(firms(first, 'name attribution { lever }'), { s }) - requested(firms(first, 'name'), { s }) - 4 * first;

describe('the cost of an attribution', () => {
  it('doubles with each lever as far as it is exact, and grows on where orders are sampled', () => {
    expect(added({})).toBe(5);
    expect(added({ prices })).toBe(5 * 2 ** 4);
    expect(added(TWELVE)).toBe(5 * 2 ** 12);
    expect(added({ ...TWELVE, demand: { growthPerYear: 0.1 } })).toBe(5 * 2 ** 12);
    expect(added({ ...TWELVE, adoption: [...prices, ...prices] })).toBe(5 * 2 ** 12);
    expect(added({ ...TWELVE, adoption: [...prices, ...prices, ...prices] })).toBe(5 * (1 + 200 * 24));
  });

  it('is paid once a scenario, however many firms are asked, and only where it is asked for', () => {
    expect(added(TWELVE, 100)).toBe(added(TWELVE, 1));
    const conditional = firms(1, 'name attribution @include(if: $with) { lever }', ', $with: Boolean = true');
    const without = requested(conditional, { s: TWELVE, with: false });
    expect(without).toBe(requested(firms(1, 'name'), { s: TWELVE }));
    expect(requested(conditional, { s: TWELVE })).toBeGreaterThan(20_000);
    const years =
      'query ($s: ScenarioInput) { profitRedistribution(scenario: $s) { byYear { firms { attribution { lever } } } firms(year: 2030) { ...F } } } fragment F on FirmRedistribution { attribution { lever } }';
    expect(requested(years, { s: TWELVE }) - requested(years, { s: {} })).toBeLessThan(21_000);
    const twice =
      'query ($s: ScenarioInput) { a: profitRedistribution(scenario: $s) { ...F } b: profitRedistribution(scenario: $s) { ...F } } fragment F on ProfitRedistribution { firms(year: 2030) { attribution { lever } } }';
    expect(requested(twice, { s: TWELVE }) - requested(twice, { s: {} })).toBeGreaterThan(40_000);
  });

  it('counts a fifth more for each capacity, whose coalitions solve linear programs', () =>
    expect(added({ capacities: capacitiesOf(10) })).toBe(5 * 2 ** 10 * 3));

  it('is that of the scenario nearest above, wherever one is taken', () => {
    const firm = (s: string) =>
      `query ($s: ScenarioInput) { profitRedistribution(scenario: ${s}) { firms(year: 2030, first: 1) { firm { redistribution(year: 2030, scenario: ${s === '$s' ? '{}' : '$s'}) { attribution { lever } } } } } }`;
    expect(requested(firm('$s'), { s: TWELVE })).toBeLessThan(1_000);
    expect(requested(firm('{}'), { s: TWELVE })).toBeGreaterThan(20_000);
    const compared =
      'query ($a: ScenarioChoice!, $b: ScenarioChoice!) { compareScenarios(a: $a, b: $b, year: 2030) { b { firms(year: 2030) { attribution { lever } } } } }';
    expect(requested(compared, { a: { cases: {} }, b: { cases: { scenario: TWELVE } } })).toBeGreaterThan(20_000);
  });

  it('counts levers as the engine does, and nothing for what is none', () => {
    const scenario = {
      ...TWELVE,
      inputs: [
        { technology: 'cpo', buyer: 'laser', seller: 'dsp', share: 0.1 },
        { technology: 'cpo', buyer: 'laser', seller: 'pcb', share: 0.1 },
        { technology: 'lpo', buyer: 'laser', seller: 'pcb', share: 0.1 },
      ],
      shares: ['lumentum', 'coherent'].map((firm) => ({ technology: 'cpo', stage: 'laser', firm, share: 0.1 })),
    };
    expect(playersOf(scenario)).toHaveLength(15);
    expect(coalitionsIn(scenario)).toBe(coalitionsOf(15));
    for (const nonsense of [null, 7, 'x', [], { prices: null }, { shares: null, inputs: [] }])
      expect(coalitionsIn(nonsense)).toBe(1);
    for (const nonsense of [{ shares: [null] }, { inputs: 7 }, { shares: [{ stage: { toString: 1 } }] }])
      expect(coalitionsIn(nonsense)).toBe(2);
  });

  it('knows every field of a query that takes a scenario', () => {
    const fields = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .filter((type) => type !== schema.getMutationType())
      .flatMap((type) => Object.values(type.getFields()))
      .filter(({ args }) => args.some(({ type }) => /^Scenario(Input|Choice)$/.test(getNamedType(type).name)));
    expect(fields.length).toBeGreaterThan(10);
    expect(fields.filter(({ args }) => !answersForScenario(args)).map(({ name }) => name)).toEqual([]);
  });

  it('leaves room for the explorer to say why at every turn of a handful of levers', () => {
    const why = loadTrustedDocuments().all.find(({ name }) => name === 'FirmFigure')?.document ?? '';
    const handful = { prices, demand: [{ growthPerYear: 0.1 }] };
    expect(requested(why, { slug: 'nvidia', year: 2030, scenario: handful })).toBeLessThan(500);
  });
});

describeSeededOnEmbedded('an attribution to many levers', (open) => {
  const listening = listeningServer(open, { bounds: { cost: 10_000 } });
  const scenario = { ...TWELVE, margins: margins.slice(0, 3), demand: [{ growthPerYear: 0.1 }] };
  const query = firms(1, 'attribution { lever }');

  it('is refused where it is too dear, told in a dry run, and answered for fewer levers', async () => {
    const send = (s: object, headers = {}) =>
      byPost('/graphql').send(listening().address, { query, variables: { s } }, headers);
    const refused = await send(scenario);
    expect(refused).toMatchObject({ status: 400, body: { errors: [{ extensions: { code: 'COST_LIMIT' } }] } });
    expect(refused.body.errors?.[0]?.message).toMatch(/`profitRedistribution`.*`attribution` to so many levers/);
    const dry = await send(scenario, { 'graphql-cost': 'validate' });
    expect(dry.body.extensions?.cost).toEqual(refused.body.extensions?.cost);
    const { body } = await send({ prices });
    expect(body.data.profitRedistribution.firms[0].attribution).toHaveLength(5);
    // The run, its scenario of four prices, the coalitions, the answer with a list of one firm, the parts.
    expect(body.extensions?.cost).toMatchObject({ actual: 151 + 4 + 5 * 2 ** 4 + 3 + 5 });
  });

  it('is refused to a tool of a language model', async () => {
    const client = new Client({ name: 'test', version: '1' });
    await client.connect(
      new StreamableHTTPClientTransport(new URL(`${listening().address}/mcp`)) as Parameters<typeof client.connect>[0],
    );
    const call = (of: object) =>
      client.callTool({ name: 'firm_profit', arguments: { slug: 'lumentum', year: 2030, scenario: of } });
    expect(await call({ prices })).not.toMatchObject({ isError: true });
    expect(await call(scenario)).toMatchObject({
      isError: true,
      content: [{ text: expect.stringContaining('one may cost 10000') }],
    });
    await client.close();
  });
});
