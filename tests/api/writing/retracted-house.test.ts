import { expect, it } from 'vitest';
import { describeOnBothEngines } from '../../support/stores.ts';
import { writingApi } from './asking.ts';

const ID = 'house:capacity/lasers@2026';
const HEADER = 'resource,year,low,mid,high,basis,evidence,note';
const ROW = 'lasers,2026,0.7,0.8,0.9,ASSUMED,,';
const BULK = `mutation ($tables: [TableInput!]!, $corrects: Boolean) {
  bulkAdd(tables: $tables, corrects: $corrects) { changed userErrors { code message } } }`;
const STATE = `{ claim(id: "${ID}") { retractedOn retractReason value { mid } }
  search(text: "house view capacity lasers") { nodes { node { ... on Claim { key } } } }
  profitRedistribution { bottlenecks(year: 2026) { resources { resource { slug } capacityShare } } } }`;

describeOnBothEngines('a number of the house that was retracted', (open) => {
  const api = writingApi(open);
  const send = async (row: string, corrects: boolean) => {
    const tables = [{ name: 'base-case/capacities.csv', csv: `${HEADER}\n${row}\n` }];
    return (await api.data(BULK, { tables, corrects })).bulkAdd;
  };
  const retract = async () => {
    const retraction = `mutation { retractClaim(id: "${ID}", reason: "misread") { userErrors { message } } }`;
    expect((await api.data(retraction)).retractClaim.userErrors).toEqual([]);
  };
  const state = async () => {
    const { claim, search, profitRedistribution } = await api.data(STATE);
    const found = search.nodes.some(({ node }: { readonly node: { readonly key?: string } }) => node.key === ID);
    return { ...claim, found, limits: profitRedistribution.bottlenecks.resources };
  };
  const standing = (mid: number) => ({
    ...{ retractedOn: null, retractReason: null, value: { mid }, found: true },
    limits: [{ resource: { slug: 'lasers' }, capacityShare: mid }],
  });

  it('is the same as its row while it stands', async () => {
    expect(await send(ROW, false)).toEqual({ changed: 0, userErrors: [] });
  });

  it('is refused without `corrects`, with the way to bring it back', async () => {
    expect(await state()).toEqual(standing(0.8));
    await retract();
    expect(await state()).toMatchObject({ retractReason: 'misread', found: false, limits: [] });
    for (const row of [ROW, ROW.replace('0.8', '0.85')]) {
      const { changed, userErrors } = await send(row, false);
      expect([changed, userErrors]).toEqual([0, [expect.objectContaining({ code: 'RETRACTED' })]]);
      expect(userErrors[0].message).toMatch(/was retracted on 2026-11-25; send its row with `corrects: true`/);
    }
  });

  it('comes back as it was with its row, and the history tells', async () => {
    expect(await send(ROW, true)).toEqual({ changed: 1, userErrors: [] });
    expect(await state()).toEqual(standing(0.8));
    const { history } = await api.data(`{ history(of: "${ID}", first: 1) { action before after } }`);
    expect(history[0].action).toBe('CORRECT');
    const [before, after] = [JSON.parse(history[0].before), JSON.parse(history[0].after)];
    expect(before).toMatchObject({ retractedOn: '2026-11-25', retractReason: 'misread', mid: 0.8 });
    expect(after).toMatchObject({ mid: 0.8 });
    expect(after).not.toHaveProperty('retractedOn');
    expect(await send(ROW, true)).toEqual({ changed: 0, userErrors: [] });
  });

  it('comes back with another number where its row says another', async () => {
    await retract();
    expect(await send(ROW.replace('0.8', '0.85'), true)).toEqual({ changed: 1, userErrors: [] });
    expect(await state()).toEqual(standing(0.85));
  });

  it('is alone in that: what somebody else claims stays retracted', async () => {
    await api.data('mutation { retractClaim(id: "c2", reason: "misread") { userErrors { message } } }');
    const row = (mid: number) =>
      `id,statement,about,metric,mid,unit,basis,seen,sources,confidence\nc2,Modco earns well,firm:modco;domain:scale-out,OPERATING_MARGIN,${mid},percent,ESTIMATED,RELAY,S2,LOW\n`;
    for (const csv of [row(13), row(12)]) {
      const { bulkAdd } = await api.data(BULK, { tables: [{ name: 'claims/research.csv', csv }], corrects: true });
      const message = expect.stringMatching(
        /^claims\/research.csv:2:1 id: the claim "c2" was retracted on 2026-11-25; it /,
      );
      expect(bulkAdd.userErrors).toEqual([{ code: 'RETRACTED', message }]);
    }
  });
});
