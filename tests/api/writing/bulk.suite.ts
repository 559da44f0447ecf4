import { expect, it } from 'vitest';
import { toGlobalId } from '../../../src/domain/global-id.ts';
import { answers, createWriting, type WritingApi } from './asking.ts';

const BULK = `mutation ($tables: [TableInput!]!, $corrects: Boolean) {
  bulkAdd(tables: $tables, corrects: $corrects) {
    changed graphVersion userErrors { field code message }
    problems { table line column field suggestion } warnings { table line column field message suggestion }
  }
}`;
const FIRMS = {
  name: 'firms.csv',
  csv: 'slug,name,country,parent\nbulk-a,Bulk A,US,\nbulk-b,"Bulk, B",US,bulk-a\n',
};
const RELATIONS = {
  name: 'relations.csv',
  csv: 'id,from,relation,to,what,claims\nb1,bulk-a,SUPPLIES,lumen,light,c1\n',
};

/** Many things at once, two firms that are one, and many writers. */
export function bulk({ data, version, reload, store }: WritingApi): void {
  it('adds a folder of tables in one write, whose rows may name what the graph has', async () => {
    const before = await version();
    const { bulkAdd } = await data(BULK, { tables: [FIRMS, RELATIONS] });
    expect(bulkAdd).toEqual({
      changed: 3,
      graphVersion: String(before + 1),
      userErrors: [],
      problems: [],
      warnings: [],
    });
    const { firm } = await data('{ firm(slug: "bulk-b") { name parent { slug customers { nodes { id } } } } }');
    expect(firm).toEqual({ name: 'Bulk, B', parent: { slug: 'bulk-a', customers: { nodes: [{ id: 'b1' }] } } });
    const again = await data(BULK, { tables: [FIRMS, RELATIONS] });
    expect(again.bulkAdd).toMatchObject({ changed: 0, graphVersion: String(before + 1), userErrors: [] });
  });

  it('changes nothing where there is one mistake, and says where all of them are', async () => {
    const before = await version();
    const wrong = [
      { name: 'firms.csv', csv: 'slug,name,parent\nbulk-c,C,lumne\nBulk D,D,\n' },
      { name: 'relations.csv', csv: 'id,from,relation,to,claims\nb2,bulk-c,SELLS,lumen,c1\n' },
    ];
    const { bulkAdd } = await data(BULK, { tables: wrong });
    expect(bulkAdd.problems).toEqual([
      { table: 'firms.csv', line: 2, column: 10, field: 'parent', suggestion: 'lumen' },
      { table: 'firms.csv', line: 3, column: 1, field: 'slug', suggestion: null },
      { table: 'relations.csv', line: 2, column: 11, field: 'relation', suggestion: null },
    ]);
    expect(bulkAdd.userErrors[0]).toMatchObject({
      field: 'tables',
      message: expect.stringContaining('firms.csv:2:10'),
    });
    expect(await version()).toBe(before);
    expect((await data('{ firm(slug: "bulk-c") { slug } }')).firm).toBeNull();
  });

  it('speaks of a table in the words of its columns', async () => {
    const header = 'id,statement,metric,about,period_from,period_to,basis,seen,sources,confidence';
    const csv = `${header}\nc9,,CAPACITY,firm:lumen,2026,2025,REPORTED,PAGE,S1,LOW\n`;
    const { bulkAdd } = await data(BULK, { tables: [{ name: 'claims/research.csv', csv }] });
    expect(bulkAdd.userErrors.map(({ message }: { message: string }) => message)).toEqual([
      'claims/research.csv:2:4 statement: this cell must be filled.',
      'claims/research.csv:2:30 period_to: 2025 is before period_from 2026.',
    ]);
  });

  it('tells what deserves a look with its place, and where an address is taken', async () => {
    const header = 'id,publisher,title,url,retrieved,seen';
    const sources = (url: string) => ({ name: 'sources.csv', csv: `${header}\nS8,P,T,${url},2026-11,PAGE\n` });
    const taken = (await data(BULK, { tables: [sources('https://example.org/1')] })).bulkAdd;
    expect(taken.problems).toEqual([{ table: 'sources.csv', line: 2, column: 8, field: 'url', suggestion: null }]);
    const claims = {
      name: 'claims/research.csv',
      csv: 'id,statement,metric,about,basis,seen,sources,confidence\nc8,A slip,CAPACTY,firm:lumen,REPORTED,PAGE,S8,LOW\n',
    };
    const { bulkAdd } = await data(BULK, { tables: [sources('https://example.org/8'), claims] });
    expect(bulkAdd).toMatchObject({ changed: 2, userErrors: [] });
    expect(bulkAdd.warnings).toMatchObject([
      { table: 'claims/research.csv', line: 2, column: 11, field: 'metric', suggestion: 'CAPACITY' },
    ]);
  });

  it('says where a figure comes to more than a graph keeps', async () => {
    const header = 'id,firm,fiscal_year,period_end,months,currency,metric,value,unit,basis,seen,source';
    const csv = `${header}\nbig,lumen,FY2025,2025-12-31,12,USD,REVENUE,9e15,millions,GAAP,PAGE,S1\n`;
    const { bulkAdd } = await data(BULK, { tables: [{ name: 'fiscal-figures.csv', csv }] });
    expect(bulkAdd.problems).toEqual([
      { table: 'fiscal-figures.csv', line: 2, column: 44, field: 'value', suggestion: null },
    ]);
    expect(bulkAdd.userErrors[0].message).toContain('9000000000000000 million USD come to 9e+21 US dollars');
  });

  it.each([
    ['a table that no folder has', [{ name: 'firm.csv', csv: 'slug\n' }]],
    ['a table twice', [FIRMS, FIRMS]],
    ['no table', []],
    ['a quote that never closes', [{ name: 'firms.csv', csv: 'slug,name\nx,"open\n' }]],
    ['a row that is there and differs', [{ name: 'firms.csv', csv: 'slug,name\nbulk-a,Other\n' }]],
  ])('refuses %s', async (_, tables) => {
    const before = await version();
    const { bulkAdd } = await data(BULK, { tables });
    expect(bulkAdd.userErrors.length).toBeGreaterThan(0);
    expect(await version()).toBe(before);
  });

  it('corrects what is there where that is asked for, and takes a base case that the model can compute with', async () => {
    const tables = [{ name: 'firms.csv', csv: 'slug,name\nbulk-a,Other\n' }];
    expect((await data(BULK, { tables, corrects: true })).bulkAdd).toMatchObject({ changed: 1, userErrors: [] });
    const price = (mid: string) => ({
      name: 'base-case/relative-prices.csv',
      csv: `technology,low,mid,high,basis,evidence,note\ncpo,0.5,${mid},1,ASSUMED,,\n`,
    });
    const done = await data(BULK, { tables: [price('0.7')], corrects: true });
    expect(done.bulkAdd).toMatchObject({ changed: 1, userErrors: [] });
    expect((await data('{ claim(id: "house:price/cpo") { value { mid } } }')).claim.value.mid).toBe(0.7);
  });

  it('makes two firms one: what one had the other has, and its old names find it', async () => {
    await data('mutation { correctFirm(slug: "bulk-b", input: { parent: null }) { graphVersion } }');
    await data(
      'mutation { addRelation(input: { id: "b3", from: "bulk-b", relation: MAKES, to: "m1", claims: ["c1"] }) { graphVersion } }',
    );
    await data(
      `mutation { addClaim(input: { id: "cb", statement: "B is new", metric: "X", about: ["firm:bulk-b"], basis: REPORTED, seen: PAGE, sources: ["S1"], confidence: LOW }) { graphVersion } }`,
    );
    const merge =
      'mutation { mergeFirms(keep: "lumen", merge: "bulk-b", reason: "renamed") { firm { slug aliases } userErrors { field code message } } }';
    expect((await data(merge.replace('renamed', ' '))).mergeFirms.userErrors).toMatchObject([
      { field: 'reason', code: 'BAD_USER_INPUT', message: expect.stringContaining('why they are one') },
    ]);
    const { mergeFirms } = await data(merge);
    expect(mergeFirms.userErrors).toEqual([]);
    expect(mergeFirms.firm.aliases).toContain('Bulk, B');
    const old = toGlobalId('Firm', 'bulk-b');
    const found = await data(`{
      firm(slug: "bulk-b") { slug products { nodes { slug } } claims(first: 50) { nodes { key } } }
      node(id: "${old}") { ... on Firm { slug } }
      history(of: "${old}", first: 1) { action after reason }
      firms(where: { nameContains: "bulk" }) { nodes { slug } }
      named: firms(where: { slugs: ["bulk-b"] }) { nodes { slug } }
      around: neighborhood(of: "bulk-b") { nodes { __typename ... on Firm { slug } } }
    }`);
    expect(found.firm).toMatchObject({ slug: 'lumen', products: { nodes: [{ slug: 'm1' }] } });
    expect(found.firm.claims.nodes).toContainEqual({ key: 'cb' });
    expect(found.node).toEqual({ slug: 'lumen' });
    expect(found.history).toMatchObject([{ action: 'MERGE', reason: 'renamed' }]);
    expect(JSON.parse(found.history[0].after)).toEqual({ mergedInto: 'lumen', moved: { ABOUT: 1, MAKES: 1 } });
    expect(found.firms.nodes).toEqual([]);
    expect(found.named.nodes).toEqual([{ slug: 'lumen' }]);
    expect(found.around.nodes).toContainEqual({ __typename: 'Firm', slug: 'lumen' });
    expect((await data(merge)).mergeFirms.userErrors).toMatchObject([{ field: 'merge', code: 'NOT_FOUND' }]);
    const readd = 'mutation { addFirm(input: { slug: "bulk-b", name: "B" }) { userErrors { code } } }';
    expect((await data(readd)).addFirm.userErrors).toEqual([{ code: 'ALREADY_EXISTS' }]);
  });

  it('does not bring a merged firm back in bulk, and says where it is named', async () => {
    const before = await version();
    const tables = [{ name: 'firms.csv', csv: 'slug,name\nbulk-new,New\nbulk-b,B\n' }];
    for (const corrects of [false, true]) {
      const { bulkAdd } = await data(BULK, { tables, corrects });
      expect(bulkAdd.userErrors).toMatchObject([{ field: 'tables', code: 'ALREADY_EXISTS' }]);
      expect(bulkAdd.userErrors[0].message).toBe('firms.csv:3:1 slug: the firm "bulk-b" became part of "lumen".');
      expect(bulkAdd.problems).toMatchObject([{ table: 'firms.csv', line: 3, column: 1, field: 'slug' }]);
    }
    expect(await version()).toBe(before);
  });

  it('moves shares and figures, and does not bring the firm back when its folder is loaded again', async () => {
    await data('mutation { addFirm(input: { slug: "modco-group", name: "Modco Group" }) { graphVersion } }');
    const relations = await data('{ firm(slug: "modco") { captures { stage { slug } } financials { revenueUsd } } }');
    const { mergeFirms } = await data(
      'mutation { mergeFirms(keep: "modco-group", merge: "modco", reason: "one group") { userErrors { message } } }',
    );
    expect(mergeFirms.userErrors).toEqual([]);
    await reload();
    const query = '{ firm(slug: "modco") { slug captures { stage { slug } } financials { revenueUsd } } }';
    expect((await data(query)).firm).toEqual({ slug: 'modco-group', ...relations.firm });
    const [row] = await store().read({ name: 'firms', cypher: "MATCH (f:Firm {slug: 'modco'}) RETURN count(f) AS n" });
    expect(row).toEqual({ n: 0 });
    const share = '{ claim(id: "house:share/modco/module/*") { parameter } modelInputs { __typename } }';
    expect((await data(share)).claim.parameter).toBe('share/modco-group/module/*');
  });

  it('loses no update and leaves no duplicate when two hundred write at once', async () => {
    // Two servers over one store, as fifty editors: each claims its own number, and all add to one firm by what they read.
    const apis = [answers(createWriting(store())), answers(createWriting(store()))];
    const before = await version();
    const writers = Array.from({ length: 200 }, (_, index) => {
      const ask = apis[index % apis.length] ?? apis[0];
      const slug = `crowd-${index % 100}`;
      const query = `mutation { addFirm(input: { slug: "${slug}", name: "Crowd ${index}" }) { userErrors { code } } }`;
      return ask?.(query).then(({ data: done }) => done.addFirm.userErrors.length);
    });
    const refused = await Promise.all(writers);
    // A hundred slugs, each asked for twice: one of the two is refused.
    expect(refused.filter((count) => count === 0)).toHaveLength(100);
    expect(await version()).toBe(before + 100);
    const [row] = await store().read({
      name: 'crowd',
      cypher:
        "MATCH (f:Firm) WHERE f.slug STARTS WITH 'crowd-' RETURN count(f) AS firms, count(DISTINCT f.slug) AS slugs",
    });
    expect(row).toEqual({ firms: 100, slugs: 100 });
    const entries = await store().read({ name: 'seqs', cypher: 'MATCH (c:Change) RETURN c.seq AS seq ORDER BY seq' });
    expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index + 1));
  }, 120_000);

  it('lets one of many that read the same version through', async () => {
    const expected = String(await version());
    const writers = Array.from({ length: 20 }, (_, index) =>
      data(
        `mutation { correctFirm(slug: "holding", input: { note: "n${index}" }, edit: { expectedVersion: "${expected}" }) { userErrors { code } } }`,
      ),
    );
    const codes = (await Promise.all(writers)).map(({ correctFirm }) => correctFirm.userErrors[0]?.code ?? 'made');
    expect(codes.filter((code) => code === 'made')).toHaveLength(1);
    expect(codes.filter((code) => code === 'CONFLICT')).toHaveLength(19);
  }, 60_000);
}
