import { describe, expect, test } from 'vitest';
import { leiOf } from '../../support/formats/gleif.ts';
import { itemStatement, textStatement, tradedOn, wikidataDump, wikidataLine } from '../../support/formats/wikidata.ts';
import type { OpenStore } from '../../support/stores.ts';
import { ask, graphOf } from '../graph-of.ts';
import { runImport } from './run-import.ts';

const LUMEN = wikidataLine({
  id: 'Q700001',
  labels: { en: 'Lumen Café', de: 'Lumen Kaffee', ja: 'ルーメン' },
  aliases: ['Lumen Optical', 'LC'],
  claims: {
    P31: [itemStatement('P31', 'Q891723')],
    P17: [itemStatement('P17', 'Q30')],
    P1278: [textStatement('P1278', leiOf('LUMEN'))],
    P946: [textStatement('P946', 'US0378331005'), textStatement('P946', 'US0378331006')],
    P414: [tradedOn('Q82059', 'lmn'), tradedOn('Q13677', 'LMNX')],
  },
});
const FJORD = wikidataLine({
  id: 'Q700002',
  labels: { en: 'Fjord Lasers' },
  claims: { P31: [itemStatement('P31', 'Q4830453')], P17: [itemStatement('P17', 'Q20')] },
});
const RIVER = wikidataLine({
  id: 'Q700003',
  labels: { en: 'Modco' },
  claims: { P31: [itemStatement('P31', 'Q4022')] },
});
const ENDED = wikidataLine({
  id: 'Q700004',
  labels: { en: 'Holding' },
  claims: {
    P31: [itemStatement('P31', 'Q4830453')],
    P17: [itemStatement('P17', 'Q148', { qualifiers: { P582: [{ snaktype: 'value', property: 'P582' }] } })],
  },
});
const EMPTY = wikidataLine({ id: 'Q700005', labels: {}, claims: {} });
const LINES = [LUMEN, FJORD, RIVER, ENDED, EMPTY];

export function wikidata(open: OpenStore): void {
  describe('an entity dump', () => {
    test('gives identifiers, names, countries and listings that the graph lacks', async () => {
      const store = await open();
      const report = await runImport(store, 'wikidata', wikidataDump(LINES));
      expect(report).toMatchObject({ records: 5, version: 2 });
      const firms =
        'MATCH (f:Firm) WHERE f.wikidata IS NOT NULL RETURN f{.slug, .wikidata, .lei, .isin, .aliases, .listings, .ticker} AS firm ORDER BY f.slug';
      expect((await ask(store, firms)).map(({ firm }) => firm)).toEqual([
        expect.objectContaining({ slug: 'fjord', wikidata: 'Q700002' }),
        {
          ...{ slug: 'lumen', wikidata: 'Q700001', lei: leiOf('LUMEN'), isin: 'US0378331005', ticker: 'LMN' },
          aliases: ['LC', 'Lumen', 'ルーメン', 'Lumen Optical'],
          listings: ['NASDAQ:LMN', 'TWSE:1234', 'NYSE:LMNX'],
        },
      ]);
    });

    test('a listing of another firm is told and not taken; one that is none leaves the entity out', async () => {
      const store = await open();
      const entity = (...tickers: string[]) =>
        wikidataLine({
          id: 'Q700002',
          labels: { en: 'Fjord Lasers' },
          claims: { P17: [itemStatement('P17', 'Q20')], P414: tickers.map((ticker) => tradedOn('Q82059', ticker)) },
        });
      const taken = await runImport(store, 'wikidata', wikidataDump([entity('lmn', 'fjl')]));
      expect(taken.reviews.items.map(({ firm, reason }) => [firm, reason])).toContainEqual([
        'fjord',
        'its listing NASDAQ:LMN is that of lumen',
      ]);
      expect(
        await ask(store, "MATCH (f:Firm {slug: 'fjord'}) RETURN f.listings AS listings, f.ticker AS ticker"),
      ).toEqual([{ listings: ['NASDAQ:FJL'], ticker: 'FJL' }]);
      const twice = ['Q700002', 'Q700001'].map((id, index) =>
        wikidataLine({
          id,
          labels: { en: ['Fjord Lasers', 'Lumen Café'][index] ?? '' },
          claims: { P17: [itemStatement('P17', ['Q20', 'Q30'][index] ?? '')], P414: [tradedOn('Q82059', 'two')] },
        }),
      );
      const both = await runImport(store, 'wikidata', wikidataDump(twice), { apply: false });
      expect(both.changes.filter((line) => line.includes('NASDAQ:TWO'))).toEqual([expect.stringMatching(/^fjord: /)]);
      expect(both.reviews.items.map(({ reason }) => reason)).toContain('its listing NASDAQ:TWO is that of fjord');
      const before = await graphOf(store);
      for (const ticker of ['F JL', 'F;JL', 'F'.repeat(2_000)]) {
        const { unreadable } = await runImport(store, 'wikidata', wikidataDump([entity(ticker)]));
        expect(unreadable.items).toEqual([{ line: 2, message: expect.stringMatching(/^Q700002: a listing: /) }]);
      }
      expect(await graphOf(store)).toEqual(before);
    });

    test('of two entities with one LEI or one further name the first alone gives it, and the other is for a person', async () => {
      const entity = (id: string, name: string, country: string, lei: string, alias: string) =>
        wikidataLine({
          ...{ id, labels: { en: name }, aliases: [alias] },
          claims: { P17: [itemStatement('P17', country)], P1278: [textStatement('P1278', lei)] },
        });
      const importBoth = async (...leis: [string, string]) => {
        const lines = [
          entity('Q700002', 'Fjord Lasers', 'Q20', leis[0], 'Photon Works'),
          entity('Q700001', 'Lumen Café', 'Q30', leis[1], 'Photon Works'),
        ];
        const { changes, reviews } = await runImport(await open(), 'wikidata', wikidataDump(lines), { apply: false });
        return { changes, told: reviews.items.map(({ firm, reason }) => `${firm}: ${reason}`) };
      };
      const [one, other] = [leiOf('ONE'), leiOf('OTHER')];
      expect(await importBoth(one, one)).toEqual({
        changes: [expect.stringMatching(new RegExp(`^fjord: .*lei ${one}`))],
        told: [`lumen: lei ${one} is kept for fjord`],
      });
      const { changes, told } = await importBoth(one, other);
      expect(changes.filter((line) => line.includes('alias Photon Works'))).toEqual([
        expect.stringMatching(/^fjord: /),
      ]);
      expect(told).toEqual(['lumen: its name "Photon Works" is a name of fjord']);
    });

    test('takes no river for a company, and a country that has ended for none', async () => {
      const report = await runImport(await open(), 'wikidata', wikidataDump(LINES));
      expect(report.reviews.items.map(({ key, firm, confidence }) => [key, firm, confidence])).toEqual([
        ['Q700004', 'holding', 0.75],
      ]);
    });

    test('is read with one entity a line too; a broken line is told and the others are read', async () => {
      const report = await runImport(await open(), 'wikidata', `${LUMEN}\n${FJORD.slice(0, 200)}"P414"\n${FJORD}`);
      expect(report.unreadable.items).toEqual([{ line: 2, message: expect.stringContaining('no entity') }]);
      expect(report.matches.map(({ firm }) => firm.slug)).toEqual(['lumen', 'fjord']);
    });

    test('tells every line that is no entity, and counts none of them', async () => {
      const report = await runImport(await open(), 'wikidata', `slug,name\nlumen,Lumen\n${LUMEN}\n${RIVER}\n{}\n`);
      expect(report.unreadable.items.map(({ line }) => line)).toEqual([1, 2, 5]);
      expect(report.records).toBe(2);
    });

    test.each([
      ['a table', 'slug,name\nlumen,Lumen\n'],
      ['an empty file', ''],
      ['an array on one line', `[${LUMEN},${FJORD}]`],
    ])('is not %s, which is refused with what would be right', async (_, text) => {
      await expect(runImport(await open(), 'wikidata', text)).rejects.toThrow(/no line is an entity.*one a line/);
    });
  });
}
