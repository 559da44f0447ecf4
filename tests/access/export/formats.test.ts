import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../../src/access/export/formats.ts';
import { COLUMN_NAMES, type ExportRow } from '../../../src/access/export/table.ts';

const ROW: ExportRow = {
  scenario_id: 'a',
  graph_version: '1',
  year: 2030,
  domain: 'ALL',
  kind: 'FIRM',
  holder: 'firm',
  name: 'Firm',
  stage: null,
  technology: null,
  counterpart: null,
  figure: 'profit',
  unit: 'usd_per_year',
  baseline: 0,
  scenario: -1.5,
  change: -1.5,
  p5: null,
  p50: null,
  p95: null,
  mean: null,
  probability_of_gain: null,
  income_basis: null,
};

async function csvLine(row: Partial<ExportRow>): Promise<string | undefined> {
  let text = '';
  async function* one() {
    yield [{ ...ROW, ...row }];
  }
  for await (const chunk of FORMATS.csv?.write(one()) ?? []) text += chunk;
  return text.split('\r\n')[1];
}

describe('CSV', () => {
  it.each([
    ['=SUM(A1)', "'=SUM(A1)"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@x', "'@x"],
    ['\tx', "'\tx"],
    ['a=b', 'a=b'],
  ])('keeps a spreadsheet from taking the text %j for a formula', async (name, expected) => {
    expect(await csvLine({ name })).toContain(`,${expected},`);
  });

  it('leaves the minus of a number alone, and writes a value that is missing as nothing', async () => {
    expect(await csvLine({ baseline: null })).toMatch(/,profit,usd_per_year,,-1\.5,-1\.5,,,,,,$/);
  });

  it('quotes what would break a cell', async () => {
    expect(await csvLine({ name: 'A, "B"\nC' })).toContain(',"A, ""B""\nC",');
  });

  it.each(['A\nC', 'A\rC'])('quotes %j, whose break many readers take for the end of a row', async (name) => {
    expect(await csvLine({ name })).toContain(`,"${name}",`);
  });

  it('has every column of a row', () => {
    expect([...COLUMN_NAMES]).toEqual(Object.keys(ROW));
  });
});
