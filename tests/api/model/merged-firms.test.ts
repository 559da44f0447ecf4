import { beforeAll, expect, it } from 'vitest';
import { mergeFirms } from '../../../src/ingest/edit/merge-firms.ts';
import { describeSeededOnBothEngines } from '../../support/stores.ts';
import { NOW } from '../writing/asking.ts';
import { type Ask, asking, dataOf } from './asking.ts';

const REQUEST = { actor: 'ann', at: NOW, reason: 'they are one', expectedVersion: null, idempotency: null };
const QUERY = /* GraphQL */ `
  query ($scenario: ScenarioInput) {
    profitRedistribution(scenario: $scenario) { scenarioId }
  }
`;
const COST = 'query ($scenario: ScenarioInput) { buyerCost(scenario: $scenario, year: 2030) { year } }';
const place = { technology: 'lpo', stage: 'module-assembly' };
const ONE_FIRM =
  '"eoptolink" became part of "xscape", and the two are one firm now: keep one entry, with what it has in all';

interface Answered {
  readonly profitRedistribution: { readonly scenarioId: string };
}

describeSeededOnBothEngines('a scenario that names a firm which became part of another', (open) => {
  let ask: Ask;
  beforeAll(async () => {
    const store = await open();
    await mergeFirms(store, { keep: 'xscape', merge: 'eoptolink' }, REQUEST);
    ask = asking(store);
  });
  const correlating = (...pairs: (readonly [string, string])[]) => ({
    uncertainty: { draws: 64, correlations: pairs.map(([a, b]) => ({ a, b, rank: 0.5 })) },
  });
  const shareOf = (firm: string) => `share/${firm}/module-assembly/dsp-pluggable`;
  const faultsOf = async (scenario: object, query = QUERY) => {
    const [error] = (await ask(query, { scenario })).errors;
    const { argument, faults } = error?.extensions ?? {};
    return faults ?? [{ argument, message: error?.message }];
  };

  it('correlates the parameters of the one that stayed', async () => {
    const idOf = async (scenario: object) =>
      (await dataOf(ask<Answered>(QUERY, { scenario }))).profitRedistribution.scenarioId;
    const drawn = (firm: string) =>
      correlating([shareOf(firm), 'price/cpo'], [`margin/${firm}/module-assembly/lpo`, 'price/lpo']);
    const id = await idOf(drawn('eoptolink'));
    expect(id).toBe(await idOf(drawn('xscape')));
    expect(id).not.toBe(await idOf(correlating([shareOf('xscape'), 'price/cpo'])));
  });

  it.each([
    [
      'shares',
      {
        shares: [
          { ...place, firm: 'eoptolink', share: 0.2 },
          { ...place, firm: 'xscape', share: 0.1 },
        ],
      },
      'the share of xscape at module-assembly in lpo',
    ],
    [
      'margins',
      {
        margins: [
          { ...place, firm: 'xscape', margin: 0.2 },
          { stage: place.stage, firm: 'eoptolink', margin: 0.1 },
        ],
      },
      'the margin of xscape at module-assembly in lpo',
    ],
  ])('is told which two of its %s are of one firm now, at every door', async (list, scenario, what) => {
    const argument = `scenario.${list}[1]`;
    const message = `sets ${what}, which scenario.${list}[0] sets already; ${ONE_FIRM}`;
    expect(await faultsOf(scenario)).toEqual([{ argument, message }]);
    expect(await faultsOf(scenario, COST)).toEqual([{ argument, message }]);
  });

  it('is told which correlations are of one firm now, beside every other fault', async () => {
    const scenario = {
      prices: [{ technology: 'cpo', relativePrice: -1 }],
      ...correlating([shareOf('eoptolink'), shareOf('xscape')]),
    };
    expect(await faultsOf(scenario)).toMatchObject([
      { argument: 'scenario.prices[0].relativePrice' },
      {
        argument: 'scenario.uncertainty.correlations[0].b',
        message: `${shareOf('xscape')} is correlated with itself; "eoptolink" became part of "xscape"`,
      },
    ]);
  });
});
