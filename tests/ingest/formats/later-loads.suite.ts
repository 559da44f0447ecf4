import { describe, expect, test } from 'vitest';
import type { GraphStore } from '../../../src/graph/graph-store.ts';
import { correctThing } from '../../../src/ingest/edit/edit-things.ts';
import { EDIT_KINDS } from '../../../src/ingest/edit/kinds.ts';
import { applyPlan } from '../../../src/ingest/formats/write/apply-plan.ts';
import { loadFolder } from '../../../src/ingest/load-folder.ts';
import { COMPANY_FACTS } from '../../support/formats/sec.ts';
import type { OpenStore } from '../../support/stores.ts';
import { ask, change } from '../graph-of.ts';
import { edited, type Files, withRow, writeFolder } from '../small-folder.ts';
import { FOLDER } from './imported-folder.ts';
import { runImport } from './run-import.ts';

const AUTHOR = { actor: 'import', at: '2026-11-24T12:00:00.000Z', reason: 'a file' };
const ANN = { ...AUTHOR, actor: 'ann', reason: null, expectedVersion: null, idempotency: null };
/** A firm of which the folder says no more than the name. */
const PLAIN = withRow('firms.csv', 'plain,Plain,,,,,,,,,,', FOLDER);
const FIRM = {
  ...{ slug: 'plain', identifiers: { lei: 'LEI' }, country: 'FR' },
  ...{ aliases: ['Plain SA', 'Plain France'], listings: ['PAR:PLN'] },
};
const IMPORTED = {
  firms: [FIRM],
  parents: [{ child: 'plain', parent: 'holding', line: 2, lei: 'LEI' }],
  accounts: null,
};

export function laterLoads(open: OpenStore): void {
  describe('a load after an import', () => {
    const load = async (store: GraphStore, files: Files) =>
      loadFolder(store, await writeFolder(files), { author: AUTHOR });
    const plain = async (store: GraphStore) => {
      const [row] = await ask(
        store,
        `MATCH (f:Firm {slug: 'plain'}) OPTIONAL MATCH (f)-[:SUBSIDIARY_OF]->(o:Firm)
RETURN f{.name, .country, .aliases, .listings, .ticker, .exchange, .searchText} AS firm, collect(o.slug) AS owners`,
      );
      return row;
    };
    const withPlain = async () => {
      const store = await open();
      await load(store, PLAIN);
      await applyPlan(store, IMPORTED, { changes: ['plain'], author: AUTHOR });
      return store;
    };

    test('leaves a firm its newest amounts, whatever else of the firm or of an older year it changes', async () => {
      const store = await open();
      await runImport(store, 'sec-facts', JSON.stringify(COMPANY_FACTS));
      const amounts = async () => {
        const [row] = await ask(
          store,
          `MATCH (f:Firm {slug: 'lumen'}) MATCH (y:FiscalYear {key: 'lumen/FY2024'})
RETURN f.name AS name, [f.revenueUsd, f.revenueFiscalYear, f.revenueBasis] AS revenue, [f.grossMargin, f.grossMarginFiscalYear] AS gross,
  [y.revenueUsd, y.operatingIncomeUsd] AS older`,
        );
        return row;
      };
      const gross = [459 / 1645, 'FY2025'];
      const filed = { name: 'Lumen', revenue: [1_645_000_000, 'FY2025', 'REPORTED'], gross };
      const renamed = edited('firms.csv', 'Lumen Café', 'Lumen', FOLDER);
      const { edits } = await load(store, renamed);
      expect(await amounts()).toEqual({ ...filed, older: [1_300_000_000, -434_100_000] });
      const kept = { kind: 'Firm', key: 'lumen', actor: 'import', fields: expect.arrayContaining(['revenueUsd']) };
      expect(edits).toMatchObject({ kept: [kept], replaced: [] });

      const corrected = edited('fiscal-figures.csv', 'REVENUE,,1300', 'REVENUE,,1310', renamed);
      await load(store, corrected);
      expect(await amounts()).toEqual({ ...filed, older: [1_310_000_000, -434_100_000] });

      const filedToo = 'f10,lumen,FY2025,2025-06-28,12,USD,REVENUE,,1650,millions,GAAP,PAGE,S1,';
      const newer = 'f11,lumen,FY2026,2026-06-27,12,USD,REVENUE,,1900,millions,GAAP,PAGE,S1,';
      const files = withRow('fiscal-figures.csv', newer, withRow('fiscal-figures.csv', filedToo, corrected));
      const { edits: later } = await load(store, files);
      expect(await amounts()).toMatchObject({ revenue: [1_900_000_000, 'FY2026', 'REPORTED'], gross });
      const year =
        "MATCH (y:FiscalYear {key: 'lumen/FY2025'}) RETURN y.revenueUsd AS revenue, y.operatingIncomeUsd AS income";
      expect(await ask(store, year)).toEqual([{ revenue: 1_650_000_000, income: -180_000_000 }]);
      expect(later.replaced).toMatchObject([
        { key: 'lumen', fields: ['revenueFiscalYear', 'revenueUsd'] },
        { key: 'lumen/FY2025', fields: ['revenueUsd'] },
      ]);
    });

    test('leaves a firm what it says nothing of, and where it says something adds that to lists and puts it in place elsewhere', async () => {
      const store = await withPlain();
      const { edits } = await load(store, edited('firms.csv', 'plain,Plain,', 'plain,Plain Ltd,', PLAIN));
      const listed = { listings: ['PAR:PLN'], ticker: 'PLN', exchange: 'PAR' };
      const firm = { name: 'Plain Ltd', country: 'FR', aliases: FIRM.aliases, ...listed };
      const searchText = 'Plain Ltd plain Plain SA Plain France PLN';
      expect(await plain(store)).toEqual({ firm: { ...firm, searchText }, owners: ['holding'] });
      const fields = expect.arrayContaining(['country', 'aliases', 'listings', 'ticker', 'exchange', 'parent']);
      expect(edits).toMatchObject({ kept: [{ kind: 'Firm', key: 'plain', fields }], replaced: [] });

      const row = ['plain,Plain,,,,,,,,,,', 'plain,Plain,Plan,XETR:PLD,DE,,lumen,,,,,'] as const;
      const { edits: later } = await load(store, edited('firms.csv', ...row, PLAIN));
      expect(await plain(store)).toMatchObject({
        firm: {
          ...{ country: 'DE', ticker: 'PLD', exchange: 'XETR' },
          ...{ aliases: ['Plan', ...FIRM.aliases], listings: ['XETR:PLD', 'PAR:PLN'] },
        },
        owners: ['lumen'],
      });
      const replaced = { key: 'plain', fields: expect.arrayContaining(['country', 'ticker', 'exchange', 'parent']) };
      expect(later).toMatchObject({ kept: [{ fields: ['aliases', 'listings'] }], replaced: [replaced] });
    });

    test('brings nothing back that an edit took away, and keeps the edit while the folder says the same', async () => {
      const store = await withPlain();
      await correctThing(store, EDIT_KINDS.firm, 'plain', { country: 'CA', aliases: 'Plain SA', note: 'by ann' }, ANN);
      await change(store, "MATCH (f:Firm {slug: 'plain'}) SET f.rowStamp = 1");
      const { edits } = await load(store, PLAIN);
      const firm = { country: 'CA', aliases: ['Plain SA'], listings: ['PAR:PLN'] };
      expect(await plain(store)).toMatchObject({ firm, owners: ['holding'] });
      expect(edits.replaced).toEqual([]);
      expect(edits.kept).toMatchObject([{ actor: 'ann', fields: ['country', 'note'] }, { actor: 'import' }]);

      const { edits: later } = await load(store, edited('firms.csv', 'plain,Plain,', 'plain,Plain Ltd,', PLAIN));
      const stands = { country: null, aliases: ['Plain SA'], listings: ['PAR:PLN'] };
      expect(await plain(store)).toMatchObject({ firm: stands, owners: ['holding'] });
      expect(later.replaced).toMatchObject([{ actor: 'ann', fields: ['country', 'note'] }]);
    });

    describe('whose folder took over an alias that it brought', () => {
      const NAMED = 'plain,Plain,Plain SA,,,';
      const named = (row: string) => edited('firms.csv', NAMED, row, withAlias);
      const withAlias = edited('firms.csv', 'plain,Plain,,,,', NAMED, PLAIN);
      const both = named('plain,Plain,Plain SA;Plain France,,,');
      const filled = named('plain,Plain,Plain SA;Plain France,,DE,');
      const ofPlain = async (store: GraphStore) => {
        const [row] = await ask(
          store,
          "MATCH (f:Firm {slug: 'plain'}) RETURN f.note AS note, f.country AS country, f.aliases AS aliases",
        );
        return row;
      };
      const withImport = async () => {
        const store = await open();
        await load(store, withAlias);
        const firm = { slug: 'plain', identifiers: {}, country: null, aliases: ['Plain France'], listings: [] };
        await applyPlan(store, { ...IMPORTED, firms: [firm], parents: [] }, { changes: ['plain'], author: AUTHOR });
        return store;
      };

      test('keeps an edit of something else, until the folder changes the list itself', async () => {
        const store = await withImport();
        await load(store, both);
        await correctThing(store, EDIT_KINDS.firm, 'plain', { note: 'by ann' }, ANN);
        const { edits } = await load(store, filled);
        const aliases = ['Plain SA', 'Plain France'];
        expect(await ofPlain(store)).toEqual({ note: 'by ann', country: 'DE', aliases });
        expect(edits).toMatchObject({ kept: [{ actor: 'ann', fields: ['note'] }], replaced: [] });

        const { edits: later } = await load(store, named('plain,Plain,Plain SA;Plain France;Plan,,DE,'));
        expect(await ofPlain(store)).toEqual({ note: null, country: 'DE', aliases: [...aliases, 'Plan'] });
        expect(later.replaced).toMatchObject([{ actor: 'ann', fields: ['note'] }]);
      });

      test('holds as a whole where an editor had taken the alias away', async () => {
        const store = await withImport();
        await correctThing(store, EDIT_KINDS.firm, 'plain', { note: 'by ann', aliases: 'Plain SA' }, ANN);
        const { edits } = await load(store, both);
        expect(await ofPlain(store)).toMatchObject({ note: null, aliases: ['Plain SA', 'Plain France'] });
        expect(edits.replaced).toMatchObject([{ actor: 'ann', fields: ['note'] }]);
      });
    });

    test('keeps an edit of a list to which an import appended since', async () => {
      const store = await open();
      await load(store, PLAIN);
      await correctThing(store, EDIT_KINDS.firm, 'plain', { aliases: 'Planar' }, ANN);
      await applyPlan(store, IMPORTED, { changes: ['plain'], author: AUTHOR });
      await change(store, "MATCH (f:Firm {slug: 'plain'}) SET f.rowStamp = 1");
      const { edits } = await load(store, PLAIN);
      expect(await plain(store)).toMatchObject({ firm: { aliases: ['Planar', ...FIRM.aliases] } });
      expect(edits).toMatchObject({ kept: [{ actor: 'ann', fields: ['aliases'] }, { actor: 'import' }], replaced: [] });
    });
  });
}
