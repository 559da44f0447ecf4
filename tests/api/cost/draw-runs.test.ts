import { buildSchema, parse, specifiedRules, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { costOf } from '../../../src/api/cost/cost-of.ts';
import { loadSchema } from '../../../src/api/server/load-schema.ts';
import { loadTrustedDocuments } from '../../../src/api/trusted/trusted-documents.ts';

const schema = buildSchema(loadSchema());
const requested = (query: string, variables = {}) => {
  const document = parse(query);
  // Some leave a variable unused.
  const rules = specifiedRules.filter(({ name }) => name !== 'NoUnusedVariablesRule');
  expect(validate(schema, document, rules)).toEqual([]);
  return costOf({ schema, document, variables })?.requested ?? Number.NaN;
};

const DRAWS = 10_000;
const RUN = DRAWS / 2;
const drawn = { uncertainty: { draws: DRAWS } };
/** How many runs a query pays for: what it costs beyond the same with no draws in its input. */
const runs = (query: string, variables: object, without: object) =>
  Math.round((requested(query, variables) - requested(query, without)) / RUN);
const ofScenario = (asked: string, scenario: object = drawn, more = {}) =>
  runs(
    `query ($s: ScenarioInput, $d: Domain, $with: Boolean = true) { profitRedistribution(scenario: $s) { ${asked} } }`,
    { s: scenario, ...more },
    { s: {}, ...more },
  );
const POOL = 'pool(year: 2030) { interval { p50 } }';
const poolIn = (domain: string) => `${domain}: pool(year: 2030, domain: ${domain}) { interval { p50 } }`;

describe('the cost of draws', () => {
  it.each([
    ['no intervals', 'scenarioId', 1],
    ['both domains together', POOL, 1],
    ['one domain', poolIn('SCALE_UP'), 1],
    ['many figures of one domain', `${POOL} stages(year: 2030) { interval { p50 } } correlations { repaired }`, 1],
    ['two domains', `${poolIn('SCALE_UP')} ${poolIn('SCALE_OUT')}`, 2],
    ['each domain, and both', `${POOL} ${poolIn('SCALE_UP')} ${poolIn('SCALE_OUT')}`, 3],
    ['firms of a domain', `${POOL} firms(year: 2030, first: 2, domain: SCALE_UP) { presentValueInterval { p50 } }`, 2],
    ['correlations, which are of both', `${poolIn('SCALE_UP')} correlations { repaired }`, 2],
    [
      'years, which are of both',
      `${poolIn('SCALE_UP')} byYear { pool { interval { p5 } } firms { interval { p5 } } }`,
      2,
    ],
  ])('is one run for each domain that is asked: %s', (_, asked, count) => expect(ofScenario(asked)).toBe(count));

  it('is known by variables, fragments and conditions', () => {
    const byVariable = `${poolIn('SCALE_UP')} other: pool(year: 2030, domain: $d) { ...F } `;
    const spread = (asked: string, more: object) =>
      runs(
        `query ($s: ScenarioInput, $d: Domain, $with: Boolean = true) { profitRedistribution(scenario: $s) { ${asked} } } fragment F on PoolChange { interval @include(if: $with) { p50 } }`,
        { s: drawn, ...more },
        { s: {}, ...more },
      );
    expect(spread(byVariable, { d: 'SCALE_OUT' })).toBe(2);
    expect(spread(byVariable, { d: 'SCALE_UP' })).toBe(1);
    expect(spread(byVariable, {})).toBe(2);
    expect(spread(byVariable, { d: 'SCALE_OUT', with: false })).toBe(1);
  });

  it('is each scenario’s own where one is asked inside another', () => {
    const asked = `${POOL} firms(year: 2030, first: 1) { firm { redistribution(year: 2030, scenario: {}) { interval { p5 } } } }`;
    expect(ofScenario(asked)).toBe(1);
  });

  const choice = (scenario: object) => ({ cases: { scenario } });
  const compared = (asked: string, variables: object, without: object) =>
    runs(
      `query ($a: ScenarioChoice!, $b: ScenarioChoice!, $u: UncertaintyInput) { compareScenarios(a: $a, b: $b, year: 2030, uncertainty: $u) { ${asked} } }`,
      variables,
      without,
    );
  const domainsOf = (year: string) =>
    `pool${year} { interval { p50 } } up: pool(${year === '' ? '' : 'year: 2030, '}domain: SCALE_UP) { interval { p50 } } out: pool(${year === '' ? '' : 'year: 2030, '}domain: SCALE_OUT) { interval { p50 } }`;

  it('is both sides of a comparison for each domain of its differences, and those of each side', () => {
    const none = { a: choice({}), b: choice({}) };
    const given = { ...none, u: { draws: DRAWS } };
    expect(compared('years', given, none)).toBe(1);
    expect(compared('pool { interval { p50 } }', given, none)).toBe(2);
    expect(compared(domainsOf(''), given, none)).toBe(6);
    const all = `${domainsOf('')} a { ${domainsOf('(year: 2030)')} } b { ${domainsOf('(year: 2030)')} }`;
    expect(compared(all, given, none)).toBe(12);
    // As each side says it: both have paid for one run already.
    const own = { a: choice(drawn), b: choice(drawn) };
    expect(compared('pool { interval { p50 } }', own, none)).toBe(2);
    expect(compared(all, own, none)).toBe(12);
  });

  it('is that of the progress which is told, and of other domains in its answer', () => {
    const watched = (asked: string) =>
      runs(
        `subscription ($s: ScenarioInput) { redistributionProgress(scenario: $s) { done completed { ${asked} } } }`,
        { s: drawn },
        { s: {} },
      );
    expect(watched('years')).toBe(1);
    expect(watched(POOL)).toBe(1);
    expect(watched(poolIn('SCALE_UP'))).toBe(2);
  });

  it('is what it was for each page of ours', () => {
    const asking = loadTrustedDocuments().all.filter(({ document }) => /Interval|interval/.test(document));
    expect(asking.length).toBeGreaterThan(0);
    for (const { document, name } of asking) {
      const of = { year: 2030, slug: 'nvidia', holdings: [] };
      const counted = runs(document, { ...of, scenario: drawn }, { ...of, scenario: {} });
      expect([name, counted]).toEqual([name, expect.toSatisfy((count: number) => count === 0 || count === 1)]);
    }
  });
});
