import { beforeAll, expect, it } from 'vitest';
import { describeOnBothEngines } from '../../support/stores.ts';
import { writingApi } from './asking.ts';

const BULK = `mutation ($tables: [TableInput!]!, $corrects: Boolean) {
  bulkAdd(tables: $tables, corrects: $corrects) {
    changed userErrors { field code message } problems { table line column field message }
  }
}`;
const LASERS = 'house:capacity/lasers@2026';
const STAYS = 'it stays so: leave its row out, or say the same under another key';
const BACK = 'send its row with `corrects: true` to bring it back';
const ANEW = 'says otherwise; `corrects: true` lets rows correct it';

const csv = (...lines: string[]) => `${lines.join('\n')}\n`;
/** The key does not come first, and a cell before it has a line break of its own. */
const FIRMS = {
  name: 'firms.csv',
  csv: csv('name,slug', 'New,new-one', '"Lumen, once\nmore",lumen', 'Modco Ltd,modco'),
};
const PRODUCTS = {
  name: 'products.csv',
  csv: csv('slug,name,technology,domain,announced,seen,source', 'm1,Module 1,cpo,SCALE_OUT,2026-03,PAGE,S1'),
};
const DEALS = ['from,relation,to,id,claims', 'new-one,SUPPLIES,modco,new-deal,c1', 'lumen,SUPPLIES,modco,r1,c1'];
const RETRACTED_DEAL = 'modco,MAKES,m1,r2,c1';
const CAPACITIES = {
  name: 'base-case/capacities.csv',
  csv: csv(
    'resource,year,low,mid,high,basis,evidence,note',
    'lasers,2027,1,1,1,ASSUMED,,',
    'lasers,2026,1,1,1,ASSUMED,,',
  ),
};
const CAPTURES = {
  name: 'base-case/captures.csv',
  csv: csv(
    'stage,technology,firm,share_low,share_mid,share_high,margin_low,margin_mid,margin_high,basis,evidence,note',
    'laser,cpo,lumen,0.5,0.61,0.7,0.2,0.31,0.4,ASSUMED,,',
  ),
};
const relations = (...rows: string[]) => ({ name: 'relations.csv', csv: csv(...rows) });

describeOnBothEngines('rows of a bulk whose keys are taken or retracted', (open) => {
  const { data, version } = writingApi(open);
  const send = async (tables: readonly object[], corrects = false) => (await data(BULK, { tables, corrects })).bulkAdd;
  const retract = async (field: string, id: string) => {
    const done = await data(`mutation { ${field}(id: "${id}", reason: "misread") { userErrors { message } } }`);
    expect(done[field].userErrors).toEqual([]);
  };
  beforeAll(async () => {
    await retract('retractRelation', 'r2');
    await retract('retractClaim', LASERS);
    await retract('retractClaim', 'c2');
  });
  const at = (table: string, line: number, column: number, field: string, message: string) => ({
    ...{ table, line, column, field, message },
  });
  const taken = (what: string) => `${what} is in the graph already and ${ANEW}`;
  const r2 = (line: number) =>
    at('relations.csv', line, 16, 'id', `the relation "r2" was retracted on 2026-11-25; ${STAYS}`);

  it('are told all at once, each at its key and with what would be right, and nothing is written', async () => {
    const before = await version();
    const tables = [CAPTURES, FIRMS, PRODUCTS, relations(...DEALS, RETRACTED_DEAL), CAPACITIES];
    const { changed, problems, userErrors } = await send(tables);
    expect(problems).toEqual([
      at('firms.csv', 4, 7, 'slug', taken('the firm "lumen"')),
      at('firms.csv', 5, 11, 'slug', taken('the firm "modco"')),
      at('products.csv', 2, 1, 'slug', taken('the product "m1"')),
      at('base-case/captures.csv', 2, 1, 'stage, technology, firm', taken('the claim "house:share/lumen/laser/cpo"')),
      at(
        'base-case/capacities.csv',
        3,
        1,
        'resource, year',
        `the claim "${LASERS}" was retracted on 2026-11-25; ${BACK}`,
      ),
      at('relations.csv', 3, 22, 'id', taken('the relation "r1"')),
      r2(4),
    ]);
    expect(userErrors.map(({ code }: { readonly code: string }) => code)).toEqual([
      ...['ALREADY_EXISTS', 'ALREADY_EXISTS', 'ALREADY_EXISTS', 'ALREADY_EXISTS', 'RETRACTED'],
      ...['ALREADY_EXISTS', 'RETRACTED'],
    ]);
    expect(userErrors[0]).toMatchObject({
      ...{ field: 'tables', message: `firms.csv:4:7 slug: ${taken('the firm "lumen"')}.` },
    });
    expect([changed, await version()]).toEqual([0, before]);
    expect((await data('{ firm(slug: "new-one") { slug } }')).firm).toBeNull();
  });

  it('are told beside a claim that comes with another metric, without what follows of it for captures', async () => {
    const header = 'id,statement,about,metric,mid,unit,basis,seen,sources,confidence';
    const c1 = 'c1,Lumen leads,firm:lumen,OPERATING_MARGIN,12,percent,ESTIMATED,RELAY,S2,LOW';
    const c2 = 'c2,Modco earns well,firm:modco,FIRM_SHARE,12,percent,ESTIMATED,RELAY,S2,LOW';
    const { problems } = await send([{ name: 'claims/research.csv', csv: csv(header, c1, c2) }]);
    expect(problems).toEqual([
      at('claims/research.csv', 2, 1, 'id', taken('the claim "c1"')),
      at('claims/research.csv', 3, 1, 'id', `the claim "c2" was retracted on 2026-11-25; ${STAYS}`),
    ]);
  });

  it('are told where a generation is taken from a technology that has no row', async () => {
    const { problems } = await send([
      { name: 'generations.csv', csv: csv('domain,generation,technology', 'SCALE_OUT,3,cpo', 'SCALE_OUT,1,cpo') },
    ]);
    expect(problems).toEqual([at('generations.csv', 3, 1, 'domain, generation', taken('the technology "pluggable"'))]);
  });

  it('pass as corrections, but for what stays retracted, which is still told at its row', async () => {
    const tables = [FIRMS, PRODUCTS, CAPACITIES, CAPTURES];
    const refused = await send([...tables, relations(...DEALS, RETRACTED_DEAL)], true);
    expect([refused.changed, refused.problems]).toEqual([0, [r2(4)]]);
    // Three firms, a product, two capacities, a capture with its two numbers, two relations.
    const done = await send([...tables, relations(...DEALS)], true);
    expect(done).toMatchObject({ changed: 11, problems: [], userErrors: [] });
    expect((await data('{ firm(slug: "lumen") { name } }')).firm).toEqual({ name: 'Lumen, once\nmore' });
    expect(await send([...tables, relations(...DEALS)])).toMatchObject({ changed: 0, userErrors: [] });
  });

  it('are refused one at a time as they were, by the field of the mutation', async () => {
    const again = await data(
      'mutation { addFirm(input: { slug: "lumen", name: "L" }) { userErrors { field code message } } }',
    );
    expect(again.addFirm.userErrors).toEqual([
      {
        ...{ field: 'input.slug', code: 'ALREADY_EXISTS' },
        message: 'The firm "lumen" is in the graph already; correct it instead.',
      },
    ]);
  });
});
