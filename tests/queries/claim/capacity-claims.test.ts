import { expect, it } from 'vitest';
import { loadFolder } from '../../../src/ingest/load-folder.ts';
import { capacityClaims } from '../../../src/queries/claim/capacity-claims.ts';
import { readByParent } from '../../../src/queries/rows/by-parent.ts';
import { SMALL, withRow, writeFolder } from '../../ingest/small-folder.ts';
import { describeOnBothEngines } from '../../support/stores.ts';

describeOnBothEngines('what is claimed of a capacity', (open) => {
  it('is what a metric or plain words say of it, and no word that only looks alike', async () => {
    const claims = [
      claim('a-gap', 'SUPPLY_GAP', 'Lasers fall 20 percent below demand'),
      claim('b-words', 'QUALITATIVE', 'Lasers stay in very Short Supply to 2027'),
      claim('c-lead', 'QUALITATIVE', 'The lead time of lasers is a year'),
      claim('d-delivery', 'DURATION', 'Lasers are delivered after 40 weeks'),
      claim('e-life', 'DURATION', 'A laser lives for 20 years'),
      claim('f-reach', 'PRICE', 'Lasers of short-reach optics cost 5 dollars'),
      claim('g-links', 'QUALITATIVE', 'Short links need no lasers'),
      claim('h-delivers', 'QUALITATIVE', 'Lumen delivers lasers'),
      claim('i-resource', 'COUNT', 'Makers name 3 shortages', 'resource:lasers'),
    ];
    const files = claims.reduce((all, row) => withRow('claims/research.csv', row, all), SMALL);
    const store = await open();
    await loadFolder(store, await writeFolder(files));
    const found = await readByParent(store, capacityClaims, ['laser', 'lasers']);
    expect(found.get('laser')?.map(({ key }) => key)).toEqual(['a-gap', 'b-words', 'c-lead', 'd-delivery']);
    expect(found.get('lasers')?.map(({ key }) => key)).toEqual(['i-resource']);
  });
});

function claim(id: string, metric: string, statement: string, about = 'stage:laser'): string {
  return `${id},,${statement},${about},${metric},,,,,,,,,REPORTED,PAGE,,S1,,LOW,,`;
}
