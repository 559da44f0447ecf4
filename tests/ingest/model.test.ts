import { relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/ingest/problem.ts';
import { validateFolder } from '../../src/ingest/validate-folder.ts';
import { edited, type Files, SMALL, withRow, writeFolder } from './small-folder.ts';

const INPUTS = 'base-case/input-coefficients.csv';
const CURVES = 'base-case/curves.csv';
const PRICES = 'base-case/relative-prices.csv';
const CAPTURES = 'base-case/captures.csv';

async function check(
  files: Files,
): Promise<{ readonly faults: readonly string[]; readonly warnings: readonly string[] }> {
  const folder = await writeFolder(files);
  const { problems, warnings } = await validateFolder(folder);
  const told = ({ file, line, message }: Problem) => `${relative(folder, file)}:${line} ${message}`;
  return { faults: problems.map(told), warnings: warnings.map(told) };
}

describe('a base case with which the model cannot compute is refused, with the row', () => {
  test('money that goes in a circle', async () => {
    const { faults } = await check(withRow(INPUTS, 'cpo,laser,module,0.1,0.1,0.1,ASSUMED,,'));
    expect(faults).toEqual([
      expect.stringMatching(/^base-case\/input-coefficients\.csv:[34] .*cpo.*circle.*(laser → module|module → laser)/),
    ]);
  });

  test('a second root', async () => {
    const third = { ...SMALL, 'stages.csv': `${SMALL['stages.csv']}fab,Fab,Makes wafers\n` };
    const { faults } = await check(withRow(INPUTS, 'cpo,fab,laser,0.1,0.1,0.1,ASSUMED,,', third));
    expect(faults).toEqual([
      expect.stringMatching(
        /^base-case\/input-coefficients\.csv:4 .*fab.*second root: let a stage of the chain pay it$/,
      ),
    ]);
  });

  test('a stage that pays out more than its revenue less its margin', async () => {
    const { faults } = await check(edited(INPUTS, '0.2,0.3,0.4', '0.2,0.9,0.95'));
    expect(faults).toContainEqual(
      expect.stringMatching(/^base-case\/captures\.csv:2 .*margin 0\.2 of modco at module.*above value added/),
    );
  });

  test('shares of a stage above 1', async () => {
    const { faults } = await check(withRow(CAPTURES, 'laser,cpo,modco,0.5,0.6,0.7,0.1,0.2,0.3,ASSUMED,,'));
    expect(faults).toEqual([expect.stringMatching(/^base-case\/captures\.csv:4 .*shares of laser sum to 1\.2/)]);
  });

  test('a number that the model needs and that no row gives', async () => {
    const { faults } = await check(edited('base-case/curves.csv', 'SCALE_OUT,cpo,2025', 'SCALE_OUT,pluggable,2025'));
    expect(faults).toEqual([
      expect.stringMatching(
        /^base-case\/curves\.csv:0 .*adoption of cpo in SCALE_OUT is missing \(curve\/SCALE_OUT\/cpo\): add a row with domain, technology, year, low, mid, high, basis$/,
      ),
    ]);
  });

  test('a file of the base case that is not there', async () => {
    const { 'base-case/stage-margins.csv': _, ...rest } = SMALL;
    const { faults } = await check(rest);
    expect(faults).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /^base-case\/stage-margins\.csv:0 .*rest of laser is missing.*: add a row with stage, low, mid, high, basis$/,
        ),
      ]),
    );
  });
});

test('what breaks a rule at low or high values only is a warning, with the row', async () => {
  const { faults, warnings } = await check(withRow(CAPTURES, 'laser,cpo,modco,0.1,0.2,0.7,0.1,0.2,0.3,ASSUMED,,'));
  expect(faults).toEqual([]);
  expect(warnings).toEqual([expect.stringMatching(/^base-case\/captures\.csv:4 .*at the high values.*sum to 1\.4/)]);
});

describe('a row that has no effect, or another than it seems, is a warning', () => {
  const XPO = withRow('technologies.csv', 'xpo,Extra,Denser,module,false');
  const FAB = withRow('stages.csv', 'fab,Fab,Makes wafers');
  const curve = (row: string, files?: Files) => withRow('base-case/curves.csv', `${row},ASSUMED,,`, files);
  const served = curve(
    'SCALE_OUT,xpo,2024,0,0,0',
    withRow('generations.csv', 'SCALE_OUT,3,xpo', withRow(PRICES, 'xpo,1,1,1,ASSUMED,,', XPO)),
  );
  const nothing = 'technologies.csv:4 xpo serves no domain, so nobody buys it: it has no row in generations.csv';

  const IDLE: readonly (readonly [string, Files, readonly string[]])[] = [
    ['a technology of no domain', XPO, [nothing]],
    [
      'a technology that pays nobody and of which nobody has a share',
      edited(CAPTURES, 'module,*', 'module,cpo', served),
      [
        'technologies.csv:4 all revenue of xpo stays with the unnamed firms of module: it has no row in base-case/input-coefficients.csv and none in base-case/captures.csv',
      ],
    ],
    ['a technology of which a firm has a share', served, []],
    [
      'a share of a stage that nobody pays',
      withRow(CAPTURES, 'fab,cpo,modco,0.1,0.2,0.3,0.1,0.2,0.3,ASSUMED,,', FAB),
      [
        'base-case/captures.csv:4 no money of cpo reaches fab, so this row earns nothing: base-case/input-coefficients.csv has no row that pays it',
      ],
    ],
    [
      'a share of it in all technologies',
      withRow(CAPTURES, 'fab,*,modco,0.1,0.2,0.3,0.1,0.2,0.3,ASSUMED,,', FAB),
      [
        'base-case/captures.csv:4 no money of any technology reaches fab, so this row earns nothing: base-case/input-coefficients.csv has no row that pays it',
      ],
    ],
    [
      'a curve where the technology does not serve',
      curve('SCALE_OUT,xpo,2025,0,0,0', curve('SCALE_OUT,xpo,2026,0,0,0', XPO)),
      ['base-case/curves.csv:4 this curve is never read: xpo has no row for SCALE_OUT in generations.csv', nothing],
    ],
    [
      'a curve of the first generation',
      curve('SCALE_OUT,pluggable,2025,0,0,0'),
      [
        'base-case/curves.csv:3 this curve is never read: pluggable is the first generation of SCALE_OUT in generations.csv, and serves what the others leave',
      ],
    ],
    [
      'a curve that starts above 0, which holds before its first year too',
      edited(CURVES, '2025,0,0.1', '2026,0.1,0.1'),
      [
        'base-case/curves.csv:2 before 2026 the share is that of 2026 too, since a curve is flat before its first year; write a row of 0 for the year before it starts',
      ],
    ],
    ['a curve that starts from 0', curve('SCALE_OUT,cpo,2025,0,0,0', edited(CURVES, '2025,0,0.1', '2026,0.1,0.1')), []],
  ];
  test.each(IDLE)('%s', async (_, files, warnings) => {
    const told = await check(files);
    expect(told.faults).toEqual([]);
    expect(told.warnings.toSorted()).toEqual(warnings);
  });
});

test('a folder without a base case needs no model', async () => {
  const names = Object.keys(SMALL).filter((name) => !name.startsWith('base-case/'));
  expect(await check(Object.fromEntries(names.map((name) => [name, SMALL[name] ?? ''])))).toEqual({
    faults: [],
    warnings: [],
  });
});
