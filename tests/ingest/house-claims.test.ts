import { expect, test } from 'vitest';
import { houseStatement } from '../../src/ingest/house/house-claim.ts';
import { houseClaims } from '../../src/ingest/house/house-claims.ts';
import { validateFolder } from '../../src/ingest/validate-folder.ts';
import { SEED } from '../support/seed.ts';
import { edited, writeFolder } from './small-folder.ts';

/** Of the one capture that is estimated: each of its two numbers, with the claims that it rests on. */
async function groundsWith(evidence: string, metric = 'OPERATING_MARGIN') {
  const captures = edited('base-case/captures.csv', 'ESTIMATED,c1;c2', `ESTIMATED,${evidence}`);
  const from = 'domain:scale-out,OPERATING_MARGIN';
  const files = edited('claims/research.csv', from, `domain:scale-out,${metric}`, captures);
  const { folder } = await validateFolder(await writeFolder(files));
  if (folder === null) throw new Error('the folder has mistakes');
  const of = (parameter: string) => {
    const claim = houseClaims(folder).find((one) => one.parameter === parameter);
    return [claim?.basis, claim?.evidence];
  };
  return { share: of('share/modco/module/*'), margin: of('margin/modco/module/*') };
}

test('a number of a capture rests on the claims of its own sort, and is assumed where there is none', async () => {
  expect(await groundsWith('c1;c2')).toEqual({ share: ['ESTIMATED', ['c1']], margin: ['ESTIMATED', ['c2']] });
  expect(await groundsWith('c1')).toEqual({ share: ['ESTIMATED', ['c1']], margin: ['ASSUMED', []] });
  expect(await groundsWith('c2')).toEqual({ share: ['ASSUMED', []], margin: ['ESTIMATED', ['c2']] });
});

test('a gross margin bounds an operating margin and does not state it, which is assumed then', async () => {
  expect(await groundsWith('c1;c2', 'GROSS_MARGIN')).toMatchObject({ margin: ['ASSUMED', ['c2']] });
});

test('states no margin of the stage whose margin the box margin sets, but a placeholder, and says so in a note', async () => {
  const { folder } = await validateFolder(SEED);
  if (folder === null) throw new Error('the folder has mistakes');
  const margins = houseClaims(folder).filter(({ parameter }) => /^margin\/.*\/switch-system\//.test(parameter));
  expect(margins.map(({ parameter }) => parameter).sort()).toEqual([
    'margin/cisco/switch-system/cpo',
    'margin/nvidia/switch-system/cpo',
    'margin/rest/switch-system/*',
  ]);
  for (const claim of margins) {
    expect(houseStatement(claim)).toMatch(/, a placeholder for what the box margin sets: 0 ratio$/);
    expect(claim.note).toContain('0.85 of the box margin where one is set');
  }
});
