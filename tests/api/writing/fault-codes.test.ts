import { expect, it } from 'vitest';
import { describeOnBothEngines } from '../../support/stores.ts';
import { writingApi } from './asking.ts';

const BULK = `mutation ($tables: [TableInput!]!) {
  bulkAdd(tables: $tables) { userErrors { code message } }
}`;

describeOnBothEngines('the code of a mistake in a table', (open) => {
  const { data } = writingApi(open);

  it.each([
    ['a misspelt column', 'firms.csv', 'slug,name,contry\nx,X,US\n', 'BAD_USER_INPUT', 'no column "contry"'],
    ['a misspelt table', 'firm.csv', 'slug,name\nx,X\n', 'BAD_USER_INPUT', 'No table "firm.csv"'],
    ['a name of nothing', 'firms.csv', 'slug,name,parent\nx,X,lumne\n', 'NOT_FOUND', 'no firm "lumne"'],
  ])('is that of %s, whatever its words', async (_, name, csv, code, words) => {
    const { bulkAdd } = await data(BULK, { tables: [{ name, csv }] });
    expect(bulkAdd.userErrors).toEqual([{ code, message: expect.stringContaining(words) }]);
  });
});
