import { parse } from 'csv-parse/sync';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { signedUsd } from '../../src/explorer/format/numbers.ts';
import { periodWords } from '../../src/explorer/pages/entity/claim-words.ts';
import { listeningServer } from '../support/http.ts';
import { describeSeededOnEmbedded } from '../support/stores.ts';
import { claimsAfterWritesClaims } from './claims/claims-after-writes.ts';
import { isFocused } from './claims/focus.ts';
import { LOOKS, PHONE, violations } from './claims/manners.ts';
import { brokenAmounts } from './support/broken-amounts.ts';
import { describeInChromium } from './support/chromium.ts';
import { savedFrom } from './support/saved-file.ts';
import { askApi, EDITABLE, editGraph, openBlank, type Site, takePage } from './support/site.ts';

/** One of each kind, with little on it: the rules are checked element by element, which takes a while. */
const PAGES = [
  '/firms/axt',
  '/products/accelink-1p6t',
  '/technologies/npo',
  '/stages/pcb',
  '/sources/E-S03',
  '/claims/1-6t-demand-2026-expert',
];

describeInChromium('the pages of single things', (browser) => {
  describeSeededOnEmbedded('with a real server', (open) => {
    const listening = listeningServer(open, EDITABLE);
    const site: Site = { browser, address: () => listening().address };

    it('show a firm with its part of the redistribution, as the API says it', async () => {
      const page = await openThing(site, '/firms/lumentum');
      const { firm } = await askApi(site, '{ firm(slug: "lumentum") { redistribution(year: 2030) { changeUsd } } }');
      const figure = page.getByRole('region', { name: 'Lumentum Holdings Inc.: its part of the redistribution' });
      await expect.poll(() => figure.textContent()).toContain(signedUsd(firm.redistribution.changeUsd));
      expect(await figure.textContent()).toContain("optics only, before the switch vendor's margin");
      expect(await brokenAmounts(page)).toEqual([]);
      await page.getByRole('link', { name: 'AXT, Inc.' }).first().click();
      await page.getByRole('heading', { level: 1, name: 'AXT, Inc.' }).waitFor();
    });

    it('say of an income that its firm did not report on what ground it stands', async () => {
      const page = await openThing(site, '/firms/nvidia');
      const earned = page.locator('.card', { has: page.getByRole('heading', { name: /^What it earned/ }) });
      const lineOf = (year: string) => earned.getByRole('row', { name: new RegExp(`^${year}`) }).textContent();
      await expect.poll(() => lineOf('FY2026')).toMatch(/assumed$/);
      expect(await lineOf('FY2025')).toMatch(/reported$/);
    });

    it('say the same of the numbers in the facts, and in the list of firms', async () => {
      const page = await openThing(site, '/firms/nvidia');
      const facts = page.locator('.facts');
      await expect.poll(() => facts.textContent()).toMatch(/Operating margin, FY2026\d+ %\s+assumed/);
      expect(await facts.textContent()).toMatch(/Revenue, FY\d+\$\S+ bn\s+reported/);
      await page.goto(`${site.address()}/firms?name=nvidia`);
      await expect.poll(() => page.locator('tbody tr').first().textContent()).toMatch(/operating margin assumed/);
      expect(await brokenAmounts(page)).toEqual([]);
    });

    it('say of a margin that the model does not judge what sets it, and of the others which are assumed', async () => {
      const page = await openThing(site, '/stages/switch-system');
      const captured = page.locator('.card', { has: page.getByRole('heading', { name: /^Who captures it/ }) });
      const nvidia = captured.getByRole('row', { name: /^NVIDIA/ });
      await expect.poll(() => nvidia.textContent()).toMatch(/55 % \(40 % to 75 %\), assumed.*set by the box margin/);
      expect(await captured.textContent()).not.toMatch(/\b0 %(?! to)/);
      const rows = await rowsFrom(captured);
      expect(rows.map((row) => row['Margin, ratio'])).toEqual(['', '']);
      expect(rows.map((row) => row['Ground of the margin'])).toEqual(Array(2).fill('set by the box margin'));
      await page.goto(`${site.address()}/firms/nvidia`);
      const holds = page.locator('.card', { has: page.getByRole('heading', { name: /^What it captures/ }) });
      const box = holds.getByRole('row', { name: /^Switch system vendor/ });
      await expect.poll(() => box.textContent()).toContain('set by the box margin');
      await page.goto(`${site.address()}/stages/module-assembly`);
      const innolight = captured.getByRole('row', { name: /^Zhongji Innolight.*DSP/ });
      await expect.poll(() => innolight.textContent()).toMatch(/33 % \(21 % to 45 %\)31.7 % \(24 % to 36 %\)/);
      expect(await brokenAmounts(page)).toEqual([]);
    });

    it('give a number to the file with its range, its ground and its unit', async () => {
      const page = await openThing(site, '/firms/nvidia');
      const rows = await rowsFrom(cardOf(page, 'What it captures'));
      const { firm } = await askApi(site, CAPTURES, { slug: 'nvidia' });
      const engine = firm.captures.find((row: Capture) => row.stage.slug === 'optical-engine');
      const found = rows.find((row) => row.Stage === engine.stage.name);
      expect(ENDS.map((end) => Number(found?.[`Share${end}, ratio`]))).toEqual(Object.values(engine.share));
      expect(ENDS.map((end) => Number(found?.[`Margin${end}, ratio`]))).toEqual(Object.values(engine.margin));
      expect([found?.['Ground of the share'], found?.['Ground of the margin']]).toEqual(['assumed', 'assumed']);
      await page.goto(`${site.address()}/firms?name=nvidia`);
      const [listed] = await rowsFrom(cardOf(page, 'Firms of this page'));
      expect(Number(listed?.['Operating margin, ratio'])).toBeGreaterThan(0.3);
      expect(Number(listed?.['Gross margin, ratio'])).toBeGreaterThan(0.3);
    });

    it('name the thing on every file that is saved of it', async () => {
      const page = await openThing(site, '/firms/lumentum');
      const figure = page.getByRole('region', { name: 'Lumentum Holdings Inc.: its part of the redistribution' });
      const picture = await savedFrom(figure, 'SVG');
      expect(picture.name).toBe('lumentum-holdings-inc-its-part-of-the-redistribution-base-case.svg');
      expect(picture.content.toString()).toContain('Lumentum Holdings Inc.: its part');
      expect(picture.content.toString()).toMatch(/Scenario [0-9a-f]{12}, graph \S+, engine \S+\./);
      const suppliers = await savedFrom(cardOf(page, 'Suppliers'), 'CSV');
      expect(suppliers.name).toBe('suppliers-lumentum-holdings-inc.csv');
      const [line]: Record<string, string>[] = parse(suppliers.content, { columns: true });
      expect(line?.How).toMatch(/ Lumentum Holdings Inc\.$/);
      const stage = await openThing(site, '/stages/laser');
      const holders = await savedFrom(cardOf(stage, 'Who captures it'), 'CSV');
      expect(holders.name).toBe('who-captures-it-laser-chip.csv');
    });

    it('name the year of a margin that is not that of the revenue beside it', async () => {
      const page = await openThing(site, '/firms/asteralabs');
      const facts = page.locator('.facts');
      await expect.poll(() => facts.textContent()).toMatch(/Revenue, FY2025.*Operating margin, FY2024−\d+ %/);
      await page.goto(`${site.address()}/firms?name=astera`);
      await expect.poll(() => page.locator('tbody tr').first().textContent()).toMatch(/operating margin of FY2024/);
    });

    it('fit a phone without scrolling sideways, however many claims stand behind a table', async () => {
      const page = await openThing(site, '/firms/tsmc', PHONE);
      await page.locator('.table-wrap .evidence-links').first().waitFor({ state: 'attached' });
      for (const width of [390, 320]) {
        await page.setViewportSize({ width, height: 844 });
        expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
      }
    });

    it.each([
      ['/firms/intel', 'Suppliers', /^ficonTEC/, '2016', '2022'],
      ['/firms/intel', 'Suppliers', /^BE Semi/, '2021', '2024'],
      ['/firms/credo', 'Customers', /^Microsoft/, '2024', '2025'],
    ])('say on %s among the %s until when a delivery lasted (%s)', async (path, title, firm, since, until) => {
      const page = await openThing(site, path);
      const cells = page.getByRole('region', { name: title, exact: true }).getByRole('row', { name: firm });
      await expect
        .poll(() => cells.getByRole('cell').allTextContents())
        .toEqual(expect.arrayContaining([since, until]));
      const rows = await rowsFrom(cardOf(page, title));
      const row = rows.find(({ Firm = '', Until }) => firm.test(Firm) && Until !== '');
      expect([row?.Since, row?.Until]).toEqual([`${since}-01-01`, `${until}-12-31`]);
    });

    it('name each row of a table for screen readers, and keep the name in sight on a phone', async () => {
      const page = await openThing(site, '/firms?name=lumentum', PHONE);
      const name = page.getByRole('rowheader', { name: 'Lumentum Holdings Inc.' });
      const table = page.getByRole('region', { name: 'Firms of this page', exact: true });
      const leftOf = async () => ((await name.boundingBox())?.x ?? 0) - ((await table.boundingBox())?.x ?? 0);
      expect(await leftOf()).toBe(0);
      await table.evaluate((scrolled) => scrolled.scrollTo(200, 0));
      expect(await table.evaluate(({ scrollLeft }) => scrollLeft)).toBe(200);
      expect(await leftOf()).toBe(0);
    });

    it('say of each of several rival claims of which period it speaks', async () => {
      const page = await openThing(site, '/firms/lumentum');
      const { firm } = await askApi(
        site,
        '{ firm(slug: "lumentum") { claims(first: 100) { nodes { key periodFrom periodTo } } } }',
      );
      const periods = new Map(firm.claims.nodes.map((claim: Spoken) => [claim.key, periodWords(claim)]));
      const rivals = page.locator(
        '.rivals[aria-label="Rival claims: firm share, laser (EML), overlapping periods"] > li',
      );
      const shown = await rivals.evaluateAll((cards) =>
        cards.map((card) => [
          card.querySelector('a')?.getAttribute('href')?.replace('/claims/', ''),
          card.querySelector('.note')?.textContent,
        ]),
      );
      expect(shown.map(([key]) => [key, periods.get(key)])).toEqual(shown);
      expect(shown.map(([, period]) => period).sort()).toEqual(['2024-01-01 to 2025-12-31', '2025']);
    });

    it('put rival claims side by side', async () => {
      const page = await openThing(site, '/claims/1-6t-demand-2026-expert');
      const rivals = page.getByRole('list', { name: /^Rival claims/ }).getByRole('listitem');
      await expect.poll(() => rivals.count()).toBeGreaterThanOrEqual(2);
    });

    it('print rival claims within the sheet', async () => {
      const page = await openThing(site, '/technologies/lpo');
      await page.locator('.rivals').first().waitFor();
      await page.evaluate("document.querySelector('main').style.width = '680px'");
      expect(await page.evaluate(CUT_RIVALS)).toBeGreaterThan(0);
      await page.emulateMedia({ media: 'print' });
      expect(await page.evaluate(CUT_RIVALS)).toBe(0);
    });

    it('print the keys of all claims behind a row', async () => {
      const page = await openThing(site, '/firms/nvidia');
      const { firm } = await askApi(site, '{ firm(slug: "nvidia") { suppliers { nodes { claims { key } } } } }');
      const behind: readonly string[][] = firm.suppliers.nodes.map(({ claims }: Line) => claims.map(({ key }) => key));
      expect(Math.max(...behind.map(({ length }) => length))).toBeGreaterThan(3);
      await page.emulateMedia({ media: 'print' });
      const suppliers = page.locator('.card', { has: page.getByRole('heading', { name: /^Suppliers/ }) });
      // As it is laid out: what the sheet leaves out is still in the page.
      // biome-ignore lint/performance/useDomNodeTextContent: see above
      const printed = await suppliers.innerText();
      expect(behind.flat().filter((key) => !printed.includes(key))).toEqual([]);
      expect(printed).not.toMatch(/\[1\]|and \d+ more/);
    });

    it('keep the links to evidence as far apart as a finger needs', async () => {
      const page = await openThing(site, '/firms/tsmc', PHONE);
      const links = page.locator('.evidence-links a');
      await links.first().waitFor({ state: 'attached' });
      const boxes = await links.evaluateAll((all) => all.map((link) => link.getBoundingClientRect().toJSON()));
      expect(boxes.filter(({ width, height }) => width < 24 || height < 24)).toEqual([]);
    });

    it('show all claims a hundred at a time, with the rivals among all of them, and leave the focus where it is', async () => {
      const page = await openThing(site, '/firms/nvidia');
      const { firm } = await askApi(site, '{ firm(slug: "nvidia") { claims { totalCount } } }');
      const { totalCount } = firm.claims;
      const lines = page.locator('.claim-lines > li');
      const groups = page.locator('.rivals');
      const more = page.getByRole('button', { name: 'Show more claims' });
      const [shown, rivals] = [await lines.count(), await groups.count()];
      expect(shown).toBeLessThan(totalCount);
      await page.getByText(`${totalCount} claims; the first ${shown}`).waitFor();
      await page.getByText(`Among the first ${shown} claims.`).waitFor();
      for (let known = shown; known < totalCount; known = await lines.count()) {
        await more.press('Enter');
        await expect.poll(() => lines.count()).toBeGreaterThan(known);
        expect(await isFocused(more)).toBe(true);
      }
      expect(await lines.count()).toBe(totalCount);
      await page.getByText(`${totalCount} claims`, { exact: true }).waitFor();
      expect(await more.isDisabled()).toBe(true);
      const all = await groups.count();
      expect(all).toBeGreaterThan(Math.max(rivals, 6));
      expect(await groups.last().isVisible()).toBe(false);
      await page.emulateMedia({ media: 'print' });
      expect(await groups.last().isVisible()).toBe(true);
      await page.emulateMedia({ media: 'screen' });
      await page.getByText(`${all - 6} more groups of rival claims`).press('Enter');
      expect(await groups.last().isVisible()).toBe(true);
    });

    it('say what would overturn a claim, and lead to what has', async () => {
      const page = await openThing(site, '/claims/q3450-engines-goldman');
      await page.getByRole('heading', { name: 'What would overturn it' }).waitFor();
      await page.getByText('at least 48,600 US dollars').waitFor();
      const by = page.locator('.card', { has: page.getByRole('heading', { name: 'Overturned by' }) });
      await by.getByRole('link', { name: /^BofA: in a/ }).click();
      const older = page.locator('.card', { has: page.getByRole('heading', { name: 'It overturns' }) });
      await older.getByRole('link', { name: /^Goldman Sachs: in a/ }).waitFor();
    });

    it('say within the page what is not there, however long its key is', async () => {
      const page = await openThing(site, `/firms/${'a'.repeat(8_000)}`);
      const heading = page.getByRole('heading', { level: 1 });
      await expect.poll(() => heading.textContent()).toBe(`No firm “${'a'.repeat(80)}…”`);
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 800 });
        const box = await heading.boundingBox();
        expect([width, (box?.x ?? -1) >= 0, (box?.x ?? 0) + (box?.width ?? width + 1) <= width]).toEqual([
          width,
          true,
          true,
        ]);
      }
    }, 60_000);

    it('suggest near names where there is no such thing, and lead to them', async () => {
      const page = await openThing(site, '/firms/lumentm');
      expect(await statusOf(`${site.address()}/firms/lumentm`)).toBe(404);
      expect(await statusOf(`${site.address()}/firms/lumentum`)).toBe(200);
      expect(await statusOf(`${site.address()}/sources/no-such`)).toBe(404);
      expect(await page.locator('h1').textContent()).toBe('No firm “lumentm”');
      await page
        .getByRole('list', { name: 'Suggestions' })
        .getByRole('link', { name: 'lumentum', exact: true })
        .click();
      await page.getByRole('heading', { level: 1, name: 'Lumentum Holdings Inc.' }).waitFor();
    });

    it('say so of an address with a broken escape, as of any name that leads nowhere', async () => {
      const page = await takePage(site);
      for (const folder of ['firms', 'products', 'technologies', 'stages', 'sources', 'claims']) {
        const response = await page.goto(`${site.address()}/${folder}/%E0%A4%A`);
        expect([response?.status(), response?.headers()['content-type']]).toEqual([404, expect.stringMatching(/html/)]);
        await page.getByRole('heading', { level: 1, name: /^No .* “%E0%A4%A”$/ }).waitFor();
      }
      expect((await page.goto(`${site.address()}/%zz?y=2030`))?.status()).toBe(404);
      await page.getByRole('heading', { level: 1, name: 'No such page' }).waitFor();
      expect(await violations(page)).toEqual([]);
    });

    it('list firms by filter and order, in pages', async () => {
      const page = await openThing(site, '/firms');
      const first = page.locator('tbody a').first();
      await expect.poll(() => first.textContent()).toBe('Amazon.com, Inc.');
      await page.getByRole('button', { name: 'Next 25' }).click();
      await expect.poll(() => first.textContent()).not.toBe('Amazon.com, Inc.');
      await page.getByLabel('Country, two letters').fill('jp');
      await expect.poll(() => new URL(page.url()).searchParams.get('country')).toBe('jp');
      const { firms } = await askApi(site, '{ firms(where: { countries: ["JP"] }) { totalCount } }');
      expect(firms.totalCount).toBeGreaterThan(1);
      const countries = Array.from({ length: Math.min(firms.totalCount, 25) }, () => 'JP');
      await expect.poll(() => page.locator('tbody tr td:nth-child(2)').allTextContents()).toEqual(countries);
    });

    it('say which part of the list of firms a page shows, also from its link', async () => {
      const page = await openThing(site, '/firms');
      const { firms } = await askApi(site, '{ firms { totalCount } }');
      const place = page.getByRole('status');
      await place.getByText(`1 to 25 of ${firms.totalCount} firms`).waitFor();
      await page.getByRole('button', { name: 'Next 25' }).click();
      await place.getByText(`26 to 50 of ${firms.totalCount} firms`).waitFor();
      await page.getByRole('button', { name: 'Next 25' }).click();
      await place.getByText(`51 to 75 of ${firms.totalCount} firms`).waitFor();
      await page.waitForURL(/at=50/);
      const other = await openThing(site, new URL(page.url()).pathname + new URL(page.url()).search);
      await other.getByRole('status').getByText(`51 to 75 of ${firms.totalCount} firms`).waitFor();
      await page.getByRole('button', { name: 'Previous 25' }).click();
      await place.getByText(`26 to 50 of ${firms.totalCount} firms`).waitFor();
      await page.goto(`${site.address()}/firms?v=1&order=FOO`);
      const alert = page.getByRole('alert').filter({ hasText: 'could not be read' });
      await expect.poll(() => alert.locator('code').allTextContents()).toEqual(['order=FOO']);
      await page.getByLabel('Name contains').fill('lumentum holdings');
      await alert.waitFor({ state: 'detached' });
      await place.getByText('1 firm', { exact: true }).waitFor();
    });

    it('show which role a link narrows the list of firms to, and give it up', async () => {
      const page = await openThing(site, '/firms?role=laser-maker');
      const { firms, makers } = await askApi(
        site,
        '{ firms { totalCount } makers: firms(where: { roles: ["laser-maker"] }) { totalCount } }',
      );
      expect(makers.totalCount).toBeGreaterThan(1);
      const place = page.getByRole('status');
      await expect.poll(() => place.textContent()).toContain(`${makers.totalCount} firms`);
      await page.getByText('Role: laser-maker').waitFor();
      await page.getByRole('button', { name: 'Any role' }).press('Enter');
      await expect.poll(() => place.textContent()).toContain(`of ${firms.totalCount} firms`);
      await page.getByText('Role: laser-maker').waitFor({ state: 'detached' });
      expect(await isFocused(page.getByLabel('Name contains'))).toBe(true);
      await expect.poll(() => new URL(page.url()).searchParams.get('role')).toBeNull();
    });

    it('open their query in the playground', async () => {
      const page = await openThing(site, '/stages/laser');
      await page.locator('.entity-head').getByRole('link', { name: 'Playground' }).click();
      await page.getByRole('tab', { name: 'StagePage' }).waitFor();
    });

    it.each(LOOKS)('break no rule of accessibility (%s)', { timeout: 90_000 }, async (_look, options, rules) => {
      const page = await openBlank(site, options);
      for (const path of [...PAGES, '/firms', '/firms/lumentm']) {
        await page.goto(`${site.address()}${path}`);
        await settled(page);
        expect(await violations(page, rules), path).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth'), path).toBe(true);
      }
    });

    it('say of a tie how it is known, in the file too', async () => {
      const page = await openThing(site, '/firms/ase');
      const spil = tieTo(page, 'Siliconware');
      expect(await spil.getByRole('cell', { name: 'RECALL', exact: true }).count()).toBe(1);
      const rows = await rowsFrom(cardOf(page, 'Partners, owners, rivals'));
      expect(rows.find(({ Firm }) => Firm?.startsWith('Siliconware'))?.Status).toBe('RECALL');
    });

    // From here on claims are gone from the lists.
    claimsAfterWritesClaims(site);

    it('say of a claim that it was retracted, when and why, wherever something leads to it', async () => {
      const [key, ground] = ['link-l078', 'split-lpo-price'];
      const { retractClaim } = await editGraph(site, RETRACT, { id: key });
      const { retractedOn } = retractClaim.claim;
      await editGraph(site, RETRACT, { id: ground });
      const page = await openThing(site, '/firms/ase');
      const link = { name: `Claim ${key}, retracted` };
      const ties = await rowsFrom(cardOf(page, 'Partners, owners, rivals'));
      const tie = ties.find(({ Firm }) => Firm?.startsWith('Siliconware'));
      expect(tie).toMatchObject({ Evidence: key, 'Retracted evidence': key });
      expect(ties.find(({ Evidence }) => !Evidence?.includes(key))?.['Retracted evidence']).toBe('');
      await tieTo(page, 'Siliconware').getByRole('link', link).click();
      await page.getByText(`Retracted on ${retractedOn}: misread`).waitFor();
      await page.goto(`${site.address()}/claims/house%3Aprice%2Flpo`);
      const grounds = page.locator('.card', { has: page.getByRole('heading', { name: 'It rests on' }) });
      await grounds.getByText(`retracted on ${retractedOn}`).waitFor();
      const { firm } = await askApi(site, '{ firm(slug: "ase") { id } }');
      await page.goto(`${site.address()}/graph?v=1&x=ase&chosen=${firm.id}`);
      await page.getByRole('list', { name: 'Links' }).getByRole('link', link).first().waitFor({ state: 'attached' });
    });
  });
});

/** What stands behind a title in the name of a file's column. */
const ENDS = [' at the low end', '', ' at the high end'];
const CAPTURES = `query ($slug: ID!) { firm(slug: $slug) { captures {
  stage { slug name } share { low mid high } margin { low mid high } } } }`;

const RETRACT = `mutation ($id: ID!) { retractClaim(id: $id, reason: "misread") { claim { retractedOn } userErrors { message } } }`;

interface Capture {
  readonly stage: { readonly slug: string };
}

function cardOf(page: Page, title: string): Locator {
  return page.locator('.card', { has: page.getByRole('heading', { name: new RegExp(`^${title}`) }) });
}

function tieTo(page: Page, firm: string): Locator {
  return page.getByRole('region', { name: 'Partners, owners, rivals', exact: true }).getByRole('row', { name: firm });
}

async function rowsFrom(card: Locator): Promise<Record<string, string>[]> {
  return parse((await savedFrom(card, 'CSV')).content, { columns: true });
}

interface Spoken {
  readonly key: string;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
}

interface Line {
  readonly claims: readonly { readonly key: string }[];
}

/** How many rows of rival claims are not in sight whole. */
const CUT_RIVALS =
  "[...document.querySelectorAll('.rivals')].filter((row) => row.scrollWidth > row.clientWidth).length";

/** What a program that asks for the page is told of it. */
async function statusOf(address: string): Promise<number> {
  return (await fetch(address, { headers: { accept: 'text/html' } })).status;
}

async function openThing(site: Site, path: string, options?: BrowserContextOptions): Promise<Page> {
  const page = await takePage(site, options);
  await page.goto(`${site.address()}${path}`);
  await settled(page);
  return page;
}

/** Waits until the page's own answer is there. */
async function settled(page: Page): Promise<void> {
  await page.locator('.entity-page[aria-busy="false"] h1').waitFor();
}
