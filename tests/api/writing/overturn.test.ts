import { beforeAll, expect, it } from 'vitest';
import { loadFolder } from '../../../src/ingest/load-folder.ts';
import { SMALL, writeFolder } from '../../ingest/small-folder.ts';
import { describeOnBothEngines } from '../../support/stores.ts';
import { writingApi } from './asking.ts';

const FALSIFIERS =
  'claim,metric,about,variant,domain,comparison,threshold,unit,from,by,note\n' +
  'c1,FIRM_SHARE,firm:lumen;technology:cpo,,,AT_LEAST,30,percent,2026,2027,half as much again\n';
const LATER = {
  ...{ id: 'later', statement: 'Lumen has a third', metric: 'FIRM_SHARE', about: ['firm:lumen', 'technology:cpo'] },
  ...{ mid: 33, unit: 'percent', periodFrom: '2026', periodTo: '2026', basis: 'REPORTED', seen: 'PAGE' },
  ...{ sources: ['S1'], published: '2027-02', confidence: 'HIGH' },
};
const CLAIM = '{ claim(id: "c1") { value { mid } falsifier { threshold } contradictedBy { key } } }';

describeOnBothEngines('a claim that somebody writes', (open) => {
  const api = writingApi(open);
  const state = async () => (await api.data(CLAIM)).claim;
  beforeAll(async () => {
    await loadFolder(api.store(), await writeFolder({ ...SMALL, 'claims/falsifiers.csv': FALSIFIERS }));
  });

  it('overturns what it crosses, from its own edit on', async () => {
    expect(await state()).toMatchObject({ contradictedBy: [] });
    const { addClaim } = await api.data(
      'mutation ($input: ClaimInput!) { addClaim(input: $input) { userErrors { message } } }',
      { input: LATER },
    );
    expect(addClaim.userErrors).toEqual([]);
    expect(await state()).toMatchObject({ contradictedBy: [{ key: 'later' }] });
  });

  it('stays overturned, with its falsifier, when it is itself corrected', async () => {
    await api.data('mutation { correctClaim(id: "c1", input: { mid: 22 }) { userErrors { message } } }');
    expect(await state()).toEqual({
      value: { mid: 22 },
      falsifier: { threshold: 30 },
      contradictedBy: [{ key: 'later' }],
    });
  });

  it('overturns nothing once it is retracted', async () => {
    await api.data('mutation { retractClaim(id: "later", reason: "misread") { userErrors { message } } }');
    expect(await state()).toMatchObject({ contradictedBy: [] });
  });
});
