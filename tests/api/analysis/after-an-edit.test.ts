import { expect, it } from 'vitest';
import { describeOnBothEngines } from '../../support/stores.ts';
import { type Answer, answers, createWriting, writingApi } from '../writing/asking.ts';

const CHOKEPOINTS = `{ graphVersion chokepoints(year: 2026) { stages { stage { slug } after { hhi largestShare } } } }`;
const CORRECT = `mutation ($tables: [TableInput!]!) { bulkAdd(tables: $tables, corrects: true) { changed userErrors { message } } }`;
const CAPTURES = `stage,technology,firm,share_low,share_mid,share_high,margin_low,margin_mid,margin_high,basis,evidence,note
module,*,modco,0.7,0.8,0.9,0.1,0.2,0.3,ESTIMATED,c1;c2,
`;

describeOnBothEngines('chokepoints after an edit', (open) => {
  const { ask, data, store } = writingApi(open);

  it('are those of the new version, also where the edit changes no firm and no delivery', async () => {
    const before = await data(CHOKEPOINTS);
    expect(largestAt('module', before)).toBeCloseTo(0.4);
    const edit = await data(CORRECT, { tables: [{ name: 'base-case/captures.csv', csv: CAPTURES }] });
    expect(edit.bulkAdd).toEqual({ changed: expect.any(Number), userErrors: [] });
    const after = (await ask(CHOKEPOINTS)).data;
    expect(after.graphVersion).not.toBe(before.graphVersion);
    // Another server, which kept nothing.
    expect(after).toEqual((await answers(createWriting(store()))(CHOKEPOINTS)).data);
    expect(largestAt('module', after)).toBeCloseTo(0.8);
  });
});

function largestAt(slug: string, { chokepoints }: Answer['data']): number {
  return chokepoints.stages.find(({ stage }: { stage: { slug: string } }) => stage.slug === slug).after.largestShare;
}
