import { expect, it } from 'vitest';
import { toGlobalId } from '../../../src/domain/global-id.ts';
import type { WritingApi } from './asking.ts';

const BULK = `mutation ($tables: [TableInput!]!, $corrects: Boolean) {
  bulkAdd(tables: $tables, corrects: $corrects) { changed userErrors { field code message suggestions } problems { line column field } }
}`;
const USER_ERRORS = 'userErrors { field code message suggestions }';

/** What is of one firm only: its listings; and two firms that become one. */
export function oneFirm({ data, ask, version, store }: WritingApi): void {
  const firms = (...rows: string[]) => [
    { name: 'firms.csv', csv: ['slug,name,listings,parent', ...rows, ''].join('\n') },
  ];
  const add = async (...rows: string[]) => {
    const { bulkAdd } = await data(BULK, { tables: firms(...rows) });
    expect(bulkAdd.userErrors).toEqual([]);
  };
  const merge = async (keep: string, gone: string) => {
    const mutation = `mutation { mergeFirms(keep: "${keep}", merge: "${gone}", reason: "one") { firm { slug parent { slug } listings { ticker } } ${USER_ERRORS} } }`;
    return (await data(mutation)).mergeFirms;
  };
  const parentOf = async (slug: string) =>
    (await data(`{ firm(slug: "${slug}") { parent { slug } } }`)).firm.parent?.slug;

  it('gives no firm a listing that another one has, and lets a firm keep its own', async () => {
    await add('listed-a,Listed A,NYSE:LA;TSE:1001,', 'listed-b,Listed B,NYSE:LB,');
    const before = await version();
    const { addFirm, correctFirm, kept } = await data(`mutation {
      addFirm(input: { slug: "listed-c", name: "C", listings: ["NYSE:LC", "tse:1001"] }) { firm { slug } ${USER_ERRORS} }
      correctFirm(slug: "listed-b", input: { listings: ["NYSE:LA"] }) { ${USER_ERRORS} }
      kept: correctFirm(slug: "listed-a", input: { listings: ["NYSE:LA", "TSE:1001"] }) { ${USER_ERRORS} }
    }`);
    const refusal = (listing: string) => [
      {
        field: 'input.listings',
        code: 'BAD_USER_INPUT',
        message: `The listing ${listing} is that of "listed-a" already; take it away there first, or merge the two.`,
        suggestions: [],
      },
    ];
    expect(addFirm).toEqual({ firm: null, userErrors: refusal('tse:1001') });
    expect([correctFirm.userErrors, kept.userErrors]).toEqual([refusal('NYSE:LA'), []]);
    const { bulkAdd } = await data(BULK, { tables: firms('listed-c,C,NYSE:LC,', 'listed-d,D,NYSE:LC;NYSE:LB,') });
    expect(bulkAdd.userErrors.map(({ message }: { message: string }) => message)).toEqual([
      'firms.csv:3:12 listings: the listing NYSE:LC is that of "listed-c" on line 2 already.',
      'firms.csv:3:12 listings: the listing NYSE:LB is that of "listed-b" already; take it away there first, or merge the two.',
    ]);
    expect(await version()).toBe(before);
  });

  it('hands a listing from one firm to another in one bulk', async () => {
    const tables = firms('listed-a,Listed A,TSE:1001,', 'listed-b,Listed B,NYSE:LB;NYSE:LA,');
    expect((await data(BULK, { tables, corrects: true })).bulkAdd).toMatchObject({ changed: 2, userErrors: [] });
    expect((await data('{ firm(ticker: "LA", exchange: "NYSE") { slug } }')).firm).toEqual({ slug: 'listed-b' });
  });

  it('lives with two firms of one listing that a graph has already, until they are merged', async () => {
    await add('pair-a,Pair A,NYSE:PA,', 'pair-b,Pair B,NYSE:PB,');
    const same = "MATCH (f:Firm) WHERE f.slug STARTS WITH 'pair-' SET f.listings = ['NYSE:PP']";
    await store().write((transaction) => transaction.run({ name: 'same-listing', cypher: same }));
    for (const exchange of ['', ', exchange: "nyse"']) {
      const { errors } = await ask(`{ firm(ticker: "pp"${exchange}) { slug } }`);
      expect(errors).toMatchObject([
        {
          message: '2 firms are listed as NYSE:PP; ask for one by its slug: pair-a, pair-b.',
          extensions: { code: 'BAD_USER_INPUT', argument: 'ticker' },
        },
      ]);
    }
    const { correctFirm } = await data(
      `mutation { correctFirm(slug: "pair-b", input: { note: "told" }) { ${USER_ERRORS} } }`,
    );
    expect(correctFirm.userErrors).toEqual([]);
    expect(await merge('pair-a', 'pair-b')).toMatchObject({ firm: { listings: [{ ticker: 'PP' }] }, userErrors: [] });
    expect((await data('{ firm(ticker: "PP") { slug } }')).firm).toEqual({ slug: 'pair-a' });
  });

  it('finds a firm by the ticker that the last edit gave it', async () => {
    const found = async (...tickers: readonly string[]) => {
      const fields = tickers.map((ticker) => `${ticker}: firm(ticker: "${ticker}") { slug }`);
      const firms = Object.values(await data(`{ ${fields.join(' ')} }`)) as ({ readonly slug: string } | null)[];
      return firms.map((firm) => firm?.slug ?? null);
    };
    await add('moved-a,Moved A,NYSE:MVA,', 'moved-b,Moved B,NYSE:MVB,');
    expect(await found('MVA', 'MVB', 'MVC')).toEqual(['moved-a', 'moved-b', null]);
    const { correctFirm } = await data(
      `mutation { correctFirm(slug: "moved-a", input: { listings: ["NYSE:MVC"] }) { ${USER_ERRORS} } }`,
    );
    expect(correctFirm.userErrors).toEqual([]);
    expect(await found('MVA', 'MVB', 'MVC')).toEqual([null, 'moved-b', 'moved-a']);
    await merge('moved-a', 'moved-b');
    expect(await found('MVA', 'MVB', 'MVC')).toEqual([null, 'moved-a', 'moved-a']);
  });

  it('hands listings over with a merge', async () => {
    await add('union-a,Union A,NYSE:UA,', 'union-b,Union B,NYSE:UB,');
    const { firm, userErrors } = await merge('union-a', 'union-b');
    expect([firm.listings, userErrors]).toEqual([[{ ticker: 'UA' }, { ticker: 'UB' }], []]);
  });

  it('merges an owner and what it owns, in either direction: the owner’s owner stays', async () => {
    await add(
      'top,Top,,',
      'mid,Mid,,top',
      'low,Low,,mid',
      'side,Side,,mid',
      'top-2,Top 2,,',
      'mid-2,Mid 2,,top-2',
      'low-2,Low 2,,mid-2',
    );
    expect(await merge('low', 'mid')).toMatchObject({ firm: { slug: 'low', parent: { slug: 'top' } }, userErrors: [] });
    expect([await parentOf('side'), await parentOf('low')]).toEqual(['low', 'top']);
    expect(await merge('mid-2', 'low-2')).toMatchObject({ firm: { parent: { slug: 'top-2' } }, userErrors: [] });
    expect(await merge('mid-2', 'top-2')).toMatchObject({ firm: { slug: 'mid-2', parent: null }, userErrors: [] });
  });

  it('gives the firm that stays what it lacks: owner, country, note and identifiers', async () => {
    await add('group-top,Group,,', 'group-mid,Mid,,group-top');
    const csv = 'slug,name,country,parent,note\nbare,Bare,,,\nfull,Full,TW,group-mid,told\nown,Own,JP,group-top,mine\n';
    const tables = [{ name: 'firms.csv', csv }];
    expect((await data(BULK, { tables })).bulkAdd.userErrors).toEqual([]);
    const identify = `MATCH (f:Firm) WHERE f.slug IN ['full', 'own'] SET f.lei = f.slug, f.cik = '0000000001',
      f.revenueUsd = 7.0, f.revenueFiscalYear = 'FY2025', f.revenueBasis = 'REPORTED', f.grossMargin = 0.5`;
    await store().write((transaction) => transaction.run({ name: 'identify', cypher: identify }));
    const firm = async (slug: string) =>
      (
        await data(
          `{ firm(slug: "${slug}") { country note lei cik isin revenueUsd revenueFiscalYear revenueBasis grossMargin parent { slug } } }`,
        )
      ).firm;
    expect((await merge('bare', 'full')).userErrors).toEqual([]);
    const parent = { slug: 'group-mid' };
    expect(await firm('bare')).toEqual({
      ...{ country: 'TW', note: 'told', lei: 'full', cik: '0000000001', isin: null, parent },
      ...{ revenueUsd: 7, revenueFiscalYear: 'FY2025', revenueBasis: 'REPORTED', grossMargin: 0.5 },
    });
    expect((await merge('own', 'bare')).userErrors).toEqual([]);
    expect(await firm('own')).toMatchObject({ country: 'JP', note: 'mine', lei: 'own', parent: { slug: 'group-top' } });
    // What it owns itself is no owner of it.
    expect((await merge('group-top', 'own')).userErrors).toEqual([]);
    expect(await firm('group-top')).toMatchObject({ country: 'JP', parent: null });
  });

  it('keeps the name of an owner’s owner that is not in the graph', async () => {
    const tables = [
      { name: 'firms.csv', csv: 'slug,name,parent,parent_name\nowned,Owned,owner,\nowner,Owner,,Far Group\n' },
    ];
    expect((await data(BULK, { tables })).bulkAdd.userErrors).toEqual([]);
    expect((await merge('owned', 'owner')).userErrors).toEqual([]);
    expect((await data('{ firm(slug: "owned") { parent { slug } parentName } }')).firm).toEqual({
      parent: null,
      parentName: 'Far Group',
    });
  });

  it('refuses to merge two firms with another one between them, and says what to do first', async () => {
    await add('far-top,Top,,', 'far-mid,Mid,,far-top', 'far-mid-2,Mid 2,,far-mid', 'far-low,Low,,far-mid-2');
    const before = await version();
    const between = (keep: string, gone: string) => ({
      field: 'merge',
      code: 'CONFLICT',
      message: `"${gone}" owns "${keep}" through "far-mid-2" and "far-mid"; merge what is between them with "${keep}" first, or correct the parent of "${keep}".`,
    });
    expect((await merge('far-low', 'far-top')).userErrors).toMatchObject([between('far-low', 'far-top')]);
    expect(await version()).toBe(before);
    expect((await merge('far-top', 'far-low')).userErrors).toEqual([]);
    expect([await parentOf('far-mid-2'), await parentOf('far-mid')]).toEqual(['far-mid', 'far-top']);
  });

  it('names the firm that a merged one became, wherever the old slug is written', async () => {
    await add('old-b,Old B,,', 'new-b,New B,,', 'third,Third,,');
    expect((await merge('new-b', 'old-b')).userErrors).toEqual([]);
    const before = await version();
    const old = toGlobalId('Firm', 'old-b');
    const answer = await data(`mutation {
      addRelation(input: { from: "old-b", relation: SUPPLIES, to: "third", claims: ["c1"] }) { ${USER_ERRORS} }
      to: addRelation(input: { from: "third", relation: SUPPLIES, to: "${old}", claims: ["c1"] }) { ${USER_ERRORS} }
      addClaim(input: { statement: "s", metric: "X", about: ["firm:old-b"], basis: REPORTED, seen: PAGE, sources: ["S1"], confidence: LOW }) { ${USER_ERRORS} }
      addFirm(input: { slug: "child", name: "Child", parent: "old-b" }) { ${USER_ERRORS} }
      correctFirm(slug: "old-b", input: { note: "n" }) { ${USER_ERRORS} }
      keep: mergeFirms(keep: "old-b", merge: "third", reason: "r") { ${USER_ERRORS} }
      merge: mergeFirms(keep: "third", merge: "old-b", reason: "r") { ${USER_ERRORS} }
    }`);
    const fields = {
      addRelation: 'input.from',
      to: 'input.to',
      addClaim: 'input.about',
      addFirm: 'input.parent',
      correctFirm: 'slug',
      keep: 'keep',
      merge: 'merge',
    };
    const message = 'No firm "old-b" any more: it became part of "new-b".';
    for (const [name, field] of Object.entries(fields)) {
      expect([name, answer[name].userErrors]).toEqual([
        name,
        [{ field, code: 'NOT_FOUND', message, suggestions: ['new-b'] }],
      ]);
    }
    const tables = [{ name: 'relations.csv', csv: 'id,from,relation,to,claims\nb9,third,SUPPLIES,old-b,c1\n' }];
    const { bulkAdd } = await data(BULK, { tables });
    expect(bulkAdd.userErrors).toMatchObject([
      {
        code: 'NOT_FOUND',
        message: 'relations.csv:2:19 to: no firm "old-b" any more: it became part of "new-b"; did you mean "new-b"?',
        suggestions: ['new-b'],
      },
    ]);
    expect(await version()).toBe(before);
  });
}
