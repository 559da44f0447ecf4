import { expect, it } from 'vitest';
import { loadFolder } from '../../../src/ingest/load-folder.ts';
import { claimPages } from '../../../src/queries/export/claim-pages.ts';
import { edited, writeFolder } from '../../ingest/small-folder.ts';
import { describeOnBothEngines } from '../../support/stores.ts';
import { writingApi } from './asking.ts';

const PARAMETER = 'input/pluggable/module/laser';
const ID = `house:${PARAMETER}`;
const STANDING = 'basis seen confidence knownFrom';
const DOORS = `{
  parameter(id: "${PARAMETER}") { values { houseBasis houseClaim { ${STANDING} } } }
  claim(id: "${ID}") { ${STANDING} }
  estimated: claims(first: 50, where: { bases: [ESTIMATED], houseView: true }) { nodes { key } }
  assumed: claims(first: 50, where: { bases: [ASSUMED], houseView: true }) { nodes { key } } }`;
const BULK = `mutation ($tables: [TableInput!]!) {
  bulkAdd(tables: $tables, corrects: true) { changed userErrors { message } } }`;

describeOnBothEngines('a number of the house whose only claim is retracted', (open) => {
  const api = writingApi(open);
  const doors = async () => {
    const { parameter, claim, estimated, assumed } = await api.data(DOORS);
    const holds = (list: { readonly nodes: readonly { readonly key: string }[] }) =>
      list.nodes.some(({ key }) => key === ID);
    const { things } = await claimPages(api.store(), '');
    const exported = things.map(({ row }) => row).find(({ id }) => id === ID);
    return {
      ...{ parameter: parameter.values, claim, exported: exported?.basis },
      lists: { estimated: holds(estimated), assumed: holds(assumed) },
    };
  };
  const everywhere = (standing: { readonly basis: string }) => ({
    ...{ claim: standing, parameter: [{ houseBasis: standing.basis, houseClaim: standing }], exported: standing.basis },
    lists: { estimated: standing.basis === 'ESTIMATED', assumed: standing.basis === 'ASSUMED' },
  });
  const estimated = everywhere({
    ...{ basis: 'ESTIMATED', seen: 'RELAY', confidence: 'MEDIUM', knownFrom: '2026-04-30' },
  });
  const assumed = everywhere({ ...{ basis: 'ASSUMED', seen: 'RECALL', confidence: 'LOW', knownFrom: null } });
  const send = async (mid: string, evidence: string) => {
    const csv = `technology,buyer,seller,low,mid,high,basis,evidence,note\npluggable,module,laser,0.1,${mid},0.3,ESTIMATED,${evidence},\n`;
    return (await api.data(BULK, { tables: [{ name: 'base-case/input-coefficients.csv', csv }] })).bulkAdd;
  };

  it('is an assumption wherever it is read, and its history tells', async () => {
    expect(await doors()).toEqual(estimated);
    const { retractClaim } = await api.data(
      'mutation { retractClaim(id: "c1", reason: "misread") { userErrors { message } } }',
    );
    expect(retractClaim.userErrors).toEqual([]);
    expect(await doors()).toEqual(assumed);
    const { history } = await api.data(`{ history(of: "${ID}", first: 1) { action before after } }`);
    expect(history).toMatchObject([{ action: 'CORRECT' }]);
    expect(JSON.parse(history[0].before).basis).toBe('ESTIMATED');
    expect(JSON.parse(history[0].after).basis).toBe('ASSUMED');
  });

  // A row of the chain makes a claim and a payment, so that it counts twice.
  it('stays one when its row is sent again, the same or with another number', async () => {
    expect(await send('0.2', 'c1')).toEqual({ changed: 0, userErrors: [] });
    expect(await send('0.21', 'c1')).toEqual({ changed: 2, userErrors: [] });
    expect(await doors()).toEqual(assumed);
  });

  it('stays one when its row is loaded again', async () => {
    const files = edited('base-case/input-coefficients.csv', '0.1,0.2,0.3,ESTIMATED', '0.1,0.22,0.3,ESTIMATED');
    await loadFolder(api.store(), await writeFolder(files));
    expect(await doors()).toEqual(assumed);
  });

  it('is an estimate again with a claim that stands', async () => {
    expect(await send('0.22', 'c2')).toEqual({ changed: 2, userErrors: [] });
    expect((await doors()).claim.basis).toBe('ESTIMATED');
  });
});
