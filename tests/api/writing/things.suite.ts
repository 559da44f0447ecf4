import { expect, it } from 'vitest';
import { toGlobalId } from '../../../src/domain/global-id.ts';
import type { GraphStore, Statement } from '../../../src/graph/graph-store.ts';
import { claimPages } from '../../../src/queries/export/claim-pages.ts';
import { answers, createWriting, NOW, type WritingApi } from './asking.ts';

const CLAIM = {
  statement: 'Lumen makes a third of all lasers',
  metric: 'FIRM_SHARE',
  about: ['firm:lumen', 'technology:cpo'],
  mid: 33,
  unit: 'percent',
  basis: 'ESTIMATED',
  seen: 'PAGE',
  sources: ['S1', 'S2'],
  published: '2026-06',
  confidence: 'MEDIUM',
};
const ADD_CLAIM = `mutation ($input: ClaimInput!, $edit: EditOptions) {
  addClaim(input: $input, edit: $edit) {
    claim { key statement value { mid } about { __typename ... on Firm { slug } } sources { key } knownFrom recordedOn }
    graphVersion
    userErrors { field message code suggestions }
    warnings { field message suggestions }
  }
}`;

/** Adding, correcting and retracting things of the small folder. */
export function things({ data, ask, version, reload, store }: WritingApi): void {
  it('adds a claim with its days, and raises the version by one', async () => {
    const before = await version();
    const { addClaim } = await data(ADD_CLAIM, { input: CLAIM });
    expect([addClaim.userErrors, addClaim.warnings]).toEqual([[], []]);
    expect(addClaim.claim).toEqual({
      key: expect.stringMatching(/^added-[0-9a-f-]{36}$/),
      statement: CLAIM.statement,
      value: { mid: 33 },
      about: [{ __typename: 'Firm', slug: 'lumen' }, { __typename: 'Technology' }],
      sources: [{ key: 'S1' }, { key: 'S2' }],
      knownFrom: '2026-06-30',
      recordedOn: NOW.slice(0, 10),
    });
    expect([Number(addClaim.graphVersion), await version()]).toEqual([before + 1, before + 1]);
  });

  it.each([
    ['a claim without a source', { sources: [] }, 'input.sources', 'BAD_USER_INPUT'],
    ['a reference to nothing', { sources: ['S9'] }, 'input.sources', 'NOT_FOUND'],
    ['a statement of over 300 characters', { statement: 'x'.repeat(301) }, 'input.statement', 'BAD_USER_INPUT'],
    [
      'a period that ends before it starts',
      { periodFrom: '2026', periodTo: '2025' },
      'input.periodTo',
      'BAD_USER_INPUT',
    ],
    ['a number without its unit', { unit: undefined }, 'input.unit', 'BAD_USER_INPUT'],
    ['a unit that is none', { unit: 'billion USD' }, 'input.unit', 'BAD_USER_INPUT'],
    ['a number that no graph keeps exactly', { mid: 1e16, unit: 'usd' }, 'input.mid', 'BAD_USER_INPUT'],
    ['a metric too long to be indexed', { metric: 'X'.repeat(40_000) }, 'input.metric', 'BAD_USER_INPUT'],
    ['a key too long to be indexed', { id: 'x'.repeat(40_000) }, 'input.id', 'BAD_USER_INPUT'],
    ['low above high', { low: 50, high: 40 }, 'input.mid', 'BAD_USER_INPUT'],
    ['text that is not UTF-8', { statement: 'caf\uFFFD' }, 'input.statement', 'BAD_USER_INPUT'],
    ['half of a character', { statement: 'caf\uD800' }, 'input.statement', 'BAD_USER_INPUT'],
    ['a zero byte in a text', { note: 'caf\u0000' }, 'input.note', 'BAD_USER_INPUT'],
    ['a key that is taken', { id: 'c1' }, 'input.id', 'ALREADY_EXISTS'],
    [
      'an id of another kind of thing',
      { attributedTo: toGlobalId('Firm', 'lumen') },
      'input.attributedTo',
      'BAD_USER_INPUT',
    ],
  ])('refuses %s and changes nothing', async (_, wrong, field, code) => {
    const before = await version();
    const { addClaim } = await data(ADD_CLAIM, { input: { ...CLAIM, ...wrong } });
    expect(addClaim).toMatchObject({ claim: null, graphVersion: String(before) });
    expect(addClaim.userErrors[0]).toMatchObject({ field, code, message: expect.stringMatching(/^[A-Z"0-9].*\.$/) });
    expect(await version()).toBe(before);
  });

  it.each([
    [{ periodFrom: '2026', periodTo: '2025' }, '2025 is before periodFrom 2026.'],
    [{ statement: ' ' }, 'This field must be filled.'],
    [{ metric: 'period_from' }, '"period_from" is no metric: capital letters, digits and underscores.'],
    [{ unit: undefined }, 'A number needs its unit, such as percent, usd_bn or units_m.'],
  ])('speaks of the fields of an input and not of columns and cells: %o', async (wrong, message) => {
    const { addClaim } = await data(ADD_CLAIM, { input: { ...CLAIM, ...wrong } });
    expect(addClaim.userErrors).toMatchObject([{ message }]);
  });

  it('names a field that was not given as it is named in an input', async () => {
    const { correctClaim } = await data(
      'mutation { correctClaim(id: "c1", input: { periodTo: "1999" }) { userErrors { field message } } }',
    );
    const message = expect.stringMatching(/^1999 is before periodFrom 20/);
    expect(correctClaim.userErrors).toEqual([{ field: 'input.periodTo', message }]);
  });

  it('takes a relation of a firm with itself, and warns of it', async () => {
    const { addRelation } = await data(`mutation {
      addRelation(input: { id: "self", from: "lumen", relation: SUPPLIES, to: "lumen", claims: ["c1"] }) {
        relation { id } userErrors { message } warnings { field message }
      }
    }`);
    const message = '"lumen" SUPPLIES itself, and loads so; name the other firm if there is one.';
    expect(addRelation).toEqual({
      relation: { id: 'self' },
      userErrors: [],
      warnings: [{ field: 'input.to', message }],
    });
    await data('mutation { retractRelation(id: "self", reason: "a slip") { graphVersion } }');
  });

  it('says what may have been meant', async () => {
    const { addClaim } = await data(ADD_CLAIM, { input: { ...CLAIM, about: ['firm:lumne'] } });
    expect(addClaim.userErrors).toMatchObject([{ field: 'input.about', code: 'NOT_FOUND', suggestions: ['lumen'] }]);
  });

  it('takes a new word of an open list, and warns where it is spelt nearly as a known one, in a repetition too', async () => {
    const asked = { input: { ...CLAIM, id: 'c-slip', metric: 'FIRM_SHAR' }, edit: { idempotencyKey: 'slip' } };
    const warnings = [
      {
        field: 'input.metric',
        message: '"FIRM_SHAR" is a new word here, and loads as one.',
        suggestions: ['FIRM_SHARE'],
      },
    ];
    for (const _ of ['first', 'again']) {
      const { addClaim } = await data(ADD_CLAIM, asked);
      expect(addClaim).toMatchObject({ claim: { key: 'c-slip' }, userErrors: [], warnings });
    }
  });

  it('refuses a source at an address that another one has, and lets one keep its own', async () => {
    const before = await version();
    const { addSource, correctSource } = await data(`mutation {
      addSource(input: { publisher: "Analysts", title: "The same", url: "https://example.org/1", retrieved: "2026-11" }) { source { key } userErrors { field message } }
      correctSource(id: "S1", input: { url: "https://example.org/1", title: "Report" }) { source { key } userErrors { message } }
    }`);
    const message = 'This address is that of "S1" already: cite that one.';
    expect(addSource).toEqual({ source: null, userErrors: [{ field: 'input.url', message }] });
    expect(correctSource).toEqual({ source: { key: 'S1' }, userErrors: [] });
    expect(await version()).toBe(before);
  });

  it('takes back what an export says that a claim is about', async () => {
    const { things } = await claimPages(store(), '');
    const { about } = things.find(({ cursor }) => cursor === 'c2')?.row ?? {};
    expect(about).toEqual(['domain:scale-out', 'firm:modco']);
    const correct = `mutation ($about: [ID!]!) {
      correctClaim(id: "c2", input: { about: $about }) { claim { about { __typename } } userErrors { message } } }`;
    const { correctClaim } = await data(correct, { about });
    expect(correctClaim).toEqual({
      claim: { about: [{ __typename: 'NetworkDomain' }, { __typename: 'Firm' }] },
      userErrors: [],
    });
  });

  it('corrects what is given and leaves the rest', async () => {
    const { correctClaim } = await data(`mutation {
      correctClaim(id: "c1", input: { mid: 25, note: null, periodTo: "2026-03-31" }) {
        claim { statement value { low mid high } periodFrom periodTo refs about { __typename } attributedTo { slug } recordedOn }
        userErrors { message }
      }
    }`);
    expect(correctClaim.userErrors).toEqual([]);
    expect(correctClaim.claim).toEqual({
      statement: 'Lumen supplies "most" lasers',
      value: { low: 10, mid: 25, high: 30 },
      periodFrom: '2025-01-01',
      periodTo: '2026-03-31',
      refs: ['C01'],
      about: [{ __typename: 'Firm' }, { __typename: 'Technology' }],
      attributedTo: { slug: 'analysts' },
      recordedOn: '2026-11-24',
    });
  });

  it('keeps the correction when the folder is loaded again', async () => {
    await reload();
    expect((await data('{ claim(id: "c1") { value { mid } } }')).claim).toEqual({ value: { mid: 25 } });
  });

  it('leaves the version where a correction changes nothing', async () => {
    const before = await version();
    const { correctClaim } = await data(
      'mutation { correctClaim(id: "c1", input: { mid: 25 }) { graphVersion userErrors { message } } }',
    );
    expect(correctClaim).toEqual({ graphVersion: String(before), userErrors: [] });
  });

  it('retracts a claim with a reason: it leaves the lists and keeps its page, and what named it still does', async () => {
    const retract =
      'mutation { retractClaim(id: "c2", reason: "misread") { claim { retractedOn retractReason } userErrors { field code } } }';
    expect((await data(retract)).retractClaim).toEqual({
      claim: { retractedOn: NOW.slice(0, 10), retractReason: 'misread' },
      userErrors: [],
    });
    const lists = await data(`{
      claims(first: 100) { nodes { key } totalCount }
      retracted: claims(where: { retracted: true }) { nodes { key } }
      firm(slug: "modco") { claims { nodes { key } totalCount } }
      claim(id: "c2") { statement }
      supplier: firm(slug: "lumen") { customers { nodes { claims { key retractedOn } } } }
    }`);
    expect(lists.supplier.customers.nodes[0].claims).toContainEqual({ key: 'c2', retractedOn: NOW.slice(0, 10) });
    expect(lists.claims.nodes.map(({ key }: { key: string }) => key)).not.toContain('c2');
    expect(lists.claims.totalCount).toBe(lists.claims.nodes.length);
    expect(lists.retracted.nodes).toEqual([{ key: 'c2' }]);
    expect(lists.firm.claims.nodes.map(({ key }: { key: string }) => key)).not.toContain('c2');
    expect(lists.claim.statement).toBe('Modco earns well');
    expect((await data(retract)).retractClaim.userErrors).toEqual([{ field: 'id', code: 'RETRACTED' }]);
    const correct = 'mutation { correctClaim(id: "c2", input: { mid: 1 }) { userErrors { code } } }';
    expect((await data(correct)).correctClaim.userErrors).toEqual([{ code: 'RETRACTED' }]);
  });

  it('does not let go of a number that the model cannot do without', async () => {
    const before = await version();
    const { retractClaim } = await data(
      'mutation { retractClaim(id: "house:price/cpo", reason: "why not") { userErrors { code message } } }',
    );
    expect(retractClaim.userErrors).toMatchObject([
      { code: 'BAD_USER_INPUT', message: expect.stringContaining('model') },
    ]);
    expect(await version()).toBe(before);
  });

  it('adds and corrects firms, products, organizations and sources', async () => {
    const done = await data(`mutation {
      addSource(input: { id: "S7", publisher: "Example", title: "A page", url: "https://example.org/7", retrieved: "2026-11" }) { source { key } userErrors { message } }
      addOrganization(input: { slug: "desk", name: "The Desk", kind: "broker" }) { organization { slug } userErrors { message } }
      addFirm(input: { slug: "opto", name: "Opto Élan", aliases: ["OE"], listings: ["TSE:6777"], country: "JP", roles: ["laser-maker"], parent: "holding", sources: ["S7"] }) {
        firm { name ticker aliases parent { slug } }
        userErrors { message }
      }
      addProduct(input: { slug: "o1", name: "Opto One", technology: "cpo", domain: SCALE_OUT, source: "S7" }) {
        product { name technology { slug } }
        userErrors { message }
      }
      correctFirm(slug: "opto", input: { name: "Opto Elan KK", parent: null }) { firm { name country parent { slug } } userErrors { message } }
      correctProduct(slug: "m1", input: { speed: "3.2T" }) { product { speed name announced } userErrors { message } }
      correctOrganization(slug: "desk", input: { note: "small" }) { organization { note name } userErrors { message } }
      correctSource(id: "S7", input: { published: "2026-05" }) { source { publishedOn title } userErrors { message } }
    }`);
    expect(done).toMatchObject({
      addSource: { source: { key: 'S7' }, userErrors: [] },
      addOrganization: { organization: { slug: 'desk' }, userErrors: [] },
      addFirm: {
        firm: { name: 'Opto Élan', ticker: '6777', aliases: ['OE'], parent: { slug: 'holding' } },
        userErrors: [],
      },
      addProduct: { product: { name: 'Opto One', technology: { slug: 'cpo' } }, userErrors: [] },
      correctFirm: { firm: { name: 'Opto Elan KK', country: 'JP', parent: null }, userErrors: [] },
      correctProduct: {
        product: { speed: '3.2T', name: 'Module One', announced: '2026-03 (sampling)' },
        userErrors: [],
      },
      correctOrganization: { organization: { note: 'small', name: 'The Desk' }, userErrors: [] },
      correctSource: { source: { publishedOn: '2026-05-31', title: 'A page' }, userErrors: [] },
    });
  });

  it('finds a firm as soon as it is added, by its new name once that is corrected, and suggests it', async () => {
    const found = async (text: string) =>
      (
        await data('query ($text: String!) { search(text: $text) { nodes { node { ... on Firm { slug } } } } }', {
          text,
        })
      ).search.nodes[0]?.node.slug;
    expect(await found('quasar')).toBeUndefined();
    await data('mutation { addFirm(input: { slug: "qsr", name: "Quasar Optik" }) { userErrors { message } } }');
    expect(await found('quasar')).toBe('qsr');
    expect(await found('quazar')).toBe('qsr');
    await data('mutation { correctFirm(slug: "qsr", input: { name: "Nebula Optik" }) { userErrors { message } } }');
    expect(await found('quasar')).toBeUndefined();
    expect(await found('nebula')).toBe('qsr');
    const { extensions } = await ask('{ firm(slug: "nebla") { slug } }');
    expect(extensions.suggestions).toMatchObject([{ value: 'nebla', suggestions: ['qsr'] }]);
  });

  it('leaves what a firm earned alone', async () => {
    const money = '{ firm(slug: "modco") { revenueUsd operatingMargin } }';
    const before = await data(money);
    expect(before.firm.revenueUsd).toBe(100e6);
    await data('mutation { correctFirm(slug: "modco", input: { country: "TW" }) { userErrors { message } } }');
    expect(await data(money)).toEqual(before);
  });

  it('refuses a circle of owners, also through firms that the edit does not name', async () => {
    const { correctFirm } = await data(
      'mutation { correctFirm(slug: "holding", input: { parent: "modco" }) { userErrors { field message } } }',
    );
    expect(correctFirm.userErrors).toMatchObject([{ field: 'input.parent', message: expect.stringContaining('→') }]);
    expect((await data('{ firm(slug: "holding") { parent { slug } } }')).firm.parent).toBeNull();
  });

  it.each([
    ['ends before it begins', 'validFrom: "2026", validTo: "2025", claims: ["c1"]', 'input.validTo'],
    ['rests on no claim that there is', 'claims: ["c99"]', 'input.claims'],
    ['supplies a share above 1', 'shareMid: 1.5, claims: ["c1"]', 'input.shareMid'],
  ])('refuses a relation that %s, and changes nothing', async (_, fields, field) => {
    const before = await version();
    const { addRelation } = await data(`mutation {
      addRelation(input: { id: "bad", from: "opto", relation: SUPPLIES, to: "modco", ${fields} }) { relation { id } userErrors { field } }
    }`);
    expect(addRelation).toEqual({ relation: null, userErrors: [{ field }] });
    expect(await version()).toBe(before);
  });

  it('adds, corrects and retracts relations', async () => {
    const { addRelation } = await data(`mutation {
      addRelation(input: { id: "r9", from: "opto", relation: SUPPLIES, to: "modco", what: "lasers", shareMid: 0.1, claims: ["c1"] }) {
        relation { id relation from { ... on Firm { slug } } to { ... on Firm { slug } } claims { key } }
        userErrors { field message }
      }
    }`);
    expect(addRelation).toEqual({
      relation: {
        id: 'r9',
        relation: 'SUPPLIES',
        from: { slug: 'opto' },
        to: { slug: 'modco' },
        claims: [{ key: 'c1' }],
      },
      userErrors: [],
    });
    const again = `mutation {
      later: addRelation(input: { id: "r10", from: "opto", relation: SUPPLIES, to: "modco", tag: "new", claims: ["c1"] }) { warnings { message } }
      addRelation(input: { id: "r11", from: "opto", relation: SUPPLIES, to: "modco", claims: ["c1"] }) { warnings { field message } }
      one: retractRelation(id: "r10", reason: "test") { userErrors { code } }
      two: retractRelation(id: "r11", reason: "test") { userErrors { code } }
      correctRelation(id: "r9", input: { what: "lasers" }) { warnings { message } }
    }`;
    const message = 'The relation "r9" of the graph says the same of the same days, and both count.';
    expect(await data(again)).toMatchObject({
      later: { warnings: [] },
      addRelation: { warnings: [{ field: 'input.from', message }] },
      correctRelation: { warnings: [] },
    });
    const { correctRelation } = await data(`mutation {
      correctRelation(id: "r1", input: { relation: FABRICATES_FOR, what: "wafers" }) { relation { relation } userErrors { message } }
    }`);
    expect(correctRelation).toEqual({ relation: { relation: 'FABRICATES_FOR' }, userErrors: [] });
    await reload();
    const suppliers = '{ firm(slug: "modco") { suppliers { nodes { id what relation } totalCount } } }';
    expect((await data(suppliers)).firm.suppliers).toEqual({
      nodes: [
        { id: 'r1', what: 'wafers', relation: 'FABRICATES_FOR' },
        { id: 'r9', what: 'lasers', relation: 'SUPPLIES' },
      ],
      totalCount: 2,
    });
    const retract = 'mutation { retractRelation(id: "r1", reason: "ended") { relation { id } userErrors { code } } }';
    expect((await data(retract)).retractRelation).toEqual({ relation: null, userErrors: [] });
    expect((await data(retract)).retractRelation.userErrors).toEqual([{ code: 'RETRACTED' }]);
    await reload();
    expect((await data(suppliers)).firm.suppliers.nodes.map(({ id }: { id: string }) => id)).toEqual(['r9']);
    const unknown =
      'mutation { addRelation(input: { from: "opto", relation: MAKES, to: "modco", claims: ["c1"] }) { userErrors { field message } } }';
    expect((await data(unknown)).addRelation.userErrors).toMatchObject([{ field: 'input.to' }]);
  });

  it('looks through relations for one only once, whatever is done to it', async () => {
    const ran: string[] = [];
    const noting =
      <T>(run: (statement: Statement, ...rest: never[]) => T) =>
      (statement: Statement, ...rest: never[]) => {
        ran.push(statement.name);
        return run(statement, ...rest);
      };
    const { read, write, ...rest } = store();
    const noted: GraphStore = {
      ...rest,
      read: noting(read),
      write: (work, options) => write((transaction) => work({ ...transaction, run: noting(transaction.run) }), options),
    };
    const edit = answers(createWriting(noted));
    const looks = async (mutation: string) => {
      ran.length = 0;
      const { data: done } = await edit(
        `mutation { it: ${mutation} { relation { id relation } userErrors { message } } }`,
      );
      return { ...done.it, looks: ran.filter((name) => ['edit-read-dealing', 'link-by-id'].includes(name)) };
    };
    const [userErrors, once] = [[], ['edit-read-dealing']];
    const input = '{ id: "once", from: "opto", relation: SUPPLIES, to: "modco", tag: "once", claims: ["c1"] }';
    expect(await looks(`addRelation(input: ${input})`)).toEqual({
      relation: { id: 'once', relation: 'SUPPLIES' },
      userErrors,
      looks: once,
    });
    const correct = 'correctRelation(id: "once", input: { what: "lasers", relation: FABRICATES_FOR })';
    expect(await looks(correct)).toEqual({
      relation: { id: 'once', relation: 'FABRICATES_FOR' },
      userErrors,
      looks: once,
    });
    expect(await looks('retractRelation(id: "once", reason: "test")')).toEqual({
      relation: null,
      userErrors,
      looks: once,
    });
  });

  it('answers a mutation that needs more than the caller has with an error, and changes nothing', async () => {
    const before = await version();
    const { errors } = await ask('mutation { retractClaim(id: "c1", reason: "x") { graphVersion } }', {}, null);
    expect(errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    expect(await version()).toBe(before);
  });
}
