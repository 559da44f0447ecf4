import { beforeEach, expect, it } from 'vitest';
import { describeOnBothEngines } from '../../support/stores.ts';
import { writingApi } from '../writing/asking.ts';

const EXPOSURE = `query ($scenario: ScenarioInput) {
  exposure(firm: "holding", to: { firm: "modco" }, year: 2026, direction: CUSTOMERS, scenario: $scenario) {
    total { share { mid } } disclosed { share { mid } } chains { hops { claims { id } } } } }`;
const ADD = `mutation ($input: ClaimInput!) { done: addClaim(input: $input) { userErrors { message } } }`;
const SUPPLY = `mutation ($input: RelationInput!) { done: addRelation(input: $input) { userErrors { message } } }`;
const RETRACT = `mutation ($id: ID!) { done: retractClaim(id: $id, reason: "misread") { userErrors { message } } }`;
const CORRECT = `mutation ($id: ID!, $input: RelationCorrection!) { done: correctRelation(id: $id, input: $input) { userErrors { message } } }`;

describeOnBothEngines('a share of revenue of which claims are retracted', (open) => {
  const { data } = writingApi(open);
  let run = 0;
  let link = '';
  let claims: Record<'told' | 'first' | 'second', string>;

  const edit = async (mutation: string, variables: Record<string, unknown>) =>
    expect((await data(mutation, variables)).done.userErrors).toEqual([]);
  const exposure = async (knownOn?: string) => {
    const { total, disclosed, chains } = (await data(EXPOSURE, { scenario: { knownOn } })).exposure;
    return { total: total.share.mid, disclosed: disclosed.share.mid, cited: chains[0]?.hops[0].claims.length ?? 0 };
  };
  const claim = async (id: string, published: string, more: object = { metric: 'RELATION' }) => {
    const how = { basis: 'REPORTED', seen: 'PAGE', confidence: 'HIGH', sources: ['S1'], about: ['firm:holding'] };
    await edit(ADD, { input: { id, statement: `Told in ${id}`, published, ...how, ...more } });
    return id;
  };
  const stating = (mid: number, unit: string, year: string) =>
    ({ metric: 'CUSTOMER_SHARE', mid, unit, periodFrom: year, periodTo: year }) as const;

  /** A delivery that was announced, with the shares that two filings state of it. */
  beforeEach(async () => {
    if (link !== '')
      await edit('mutation ($id: ID!) { done: retractRelation(id: $id, reason: "over") { userErrors { message } } }', {
        id: link,
      });
    run += 1;
    claims = {
      told: await claim(`told-${run}`, '2024-03-01'),
      first: await claim(`first-${run}`, '2025-03-01', stating(40, 'percent', '2024')),
      second: await claim(`second-${run}`, '2026-03-01', stating(0.25, 'ratio', '2025')),
    };
    link = `deal-${run}`;
    const what = { from: 'holding', relation: 'SUPPLIES', to: 'modco', what: 'parts', status: 'FILING' };
    await edit(SUPPLY, { input: { id: link, ...what, shareMid: 0.25, claims: Object.values(claims) } });
  });

  it('is that of the newest period of which a claim stands', async () => {
    expect(await exposure()).toEqual({ total: 0.25, disclosed: 0.25, cited: 3 });
    await edit(RETRACT, { id: claims.second });
    expect(await exposure()).toEqual({ total: 0.4, disclosed: 0.4, cited: 2 });
    expect(await exposure('2024-12-31')).toEqual({ total: 0, disclosed: 0, cited: 0 });
  });

  it('stays where an older one is retracted, and is not known before its own claim', async () => {
    expect(await exposure('2025-12-31')).toEqual({ total: 0.4, disclosed: 0.4, cited: 2 });
    await edit(RETRACT, { id: claims.first });
    expect(await exposure()).toEqual({ total: 0.25, disclosed: 0.25, cited: 2 });
    expect(await exposure('2025-12-31')).toEqual({ total: 0, disclosed: 0, cited: 0 });
  });

  it('is none where no claim is left that states one, though one of the delivery stands', async () => {
    await edit(RETRACT, { id: claims.first });
    await edit(RETRACT, { id: claims.second });
    expect(await exposure()).toEqual({ total: 0, disclosed: 0, cited: 0 });
    expect(await exposure('2026-11-24')).toEqual({ total: 0, disclosed: 0, cited: 0 });
  });

  it('is what the link says again once a claim that stands says so', async () => {
    await edit(RETRACT, { id: claims.second });
    const better = await claim(`better-${run}`, '2026-04-01', stating(30, 'percent', '2025'));
    await edit(CORRECT, { id: link, input: { shareMid: 0.3, claims: [claims.told, claims.first, better] } });
    expect(await exposure()).toEqual({ total: 0.3, disclosed: 0.3, cited: 3 });
    expect(await exposure('2026-03-31')).toEqual({ total: 0.4, disclosed: 0.4, cited: 2 });
  });
});
