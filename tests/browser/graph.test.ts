import { readFile } from 'node:fs/promises';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { listeningServer } from '../support/http.ts';
import { describeSeededOnEmbedded } from '../support/stores.ts';
import { isFocused } from './claims/focus.ts';
import { graphLaterWriteClaims } from './claims/graph-later-writes.ts';
import { LOOKS, PHONE, violations } from './claims/manners.ts';
import { describeInChromium } from './support/chromium.ts';
import { askApi, EDITABLE, editGraph, holdAnswers, openBlank, type Site, takePage } from './support/site.ts';

describeInChromium('the graph page', (browser) => {
  describeSeededOnEmbedded('with a real server', (open) => {
    const listening = listeningServer(open, EDITABLE);
    const site: Site = { browser, address: () => listening().address };

    it('finds a firm by a mistyped name, opens what surrounds it, and expands a neighbour', async () => {
      const page = await openGraph(site, '/graph');
      await page.getByRole('combobox', { name: 'Search the graph' }).fill('lumentm');
      await suggestion(page, /^Lumentum Holdings/).waitFor();
      await page.keyboard.press('Enter');
      await expect.poll(() => new URL(page.url()).searchParams.get('x')).toBe('lumentum');
      const around = await countOf(site, 'lumentum');
      await expect.poll(() => thingsIn(page)).toBe(around);

      await page.getByRole('listbox', { name: 'Things in the picture' }).getByText('AXT, Inc.').click();
      await page.getByRole('button', { name: 'Expand' }).click();
      await expect.poll(() => thingsIn(page)).toBeGreaterThan(around);
      expect(new URL(page.url()).searchParams.get('x') ?? '').toMatch(/^lumentum/);
    }, 60_000);

    it('never chooses what an older text found, however fast the reader is', async () => {
      const page = await openGraph(site, '/graph');
      const before = page.url();
      const box = page.getByRole('combobox', { name: 'Search the graph' });
      await box.fill('a');
      await suggestion(page, /./).waitFor();
      const letGo = await holdAnswers(page);
      await box.fill('lumentm');
      await page.keyboard.press('Enter');
      letGo();
      await suggestion(page, /^Lumentum Holdings/).waitFor();
      expect(page.url()).toBe(before);
      await page.keyboard.press('Enter');
      await expect.poll(() => new URL(page.url()).searchParams.get('x')).toBe('lumentum');
    }, 60_000);

    it('finds the path that the API finds', async () => {
      const page = await openGraph(site, '/graph?v=1&x=lumentum');
      await choose(page, 'From', 'axt', /^AXT, Inc/);
      await choose(page, 'To', 'nvidia corp', /^NVIDIA Corporation/);
      const { paths } = await askApi(
        site,
        '{ paths(from: "axt", to: "nvidia", first: 5) { hops { from { id } to { id } } } }',
      );
      const ids = new Set(paths.flatMap((path: Path) => path.hops.flatMap(({ from, to }) => [from.id, to.id])));
      await expect.poll(() => thingsIn(page)).toBe(ids.size);
      await page.getByRole('button', { name: 'Drop the path' }).waitFor();
    }, 60_000);

    it('asks for another path as soon as one of its ends is chosen anew, and names the one that is shown', async () => {
      const page = await openGraph(site, '/graph?v=1&path=axt,nvidia');
      const said = pathWords(page);
      await expect.poll(said).toBe('From AXT, Inc. to NVIDIA Corporation');
      await choose(page, 'To', 'lumentm', /^Lumentum Holdings/);
      await expect.poll(() => new URL(page.url()).searchParams.get('path')).toBe('axt,lumentum');
      await expect.poll(said).toBe('From AXT, Inc. to Lumentum Holdings Inc.');
      await page.goto(`${site.address()}/graph?v=1&path=axt,laser`);
      await expect.poll(said).toMatch(/: no connection/);
      await choose(page, 'To', 'lumentm', /^Lumentum Holdings/);
      await expect.poll(said).toBe('From AXT, Inc. to Lumentum Holdings Inc.');
    }, 60_000);

    it('forgets the ends of a path that is no longer shown', async () => {
      const page = await openGraph(site, '/graph?v=1&x=lumentum');
      const said = pathWords(page);
      const path = () => new URL(page.url()).searchParams.get('path');
      await choose(page, 'From', 'axt', /^AXT, Inc/);
      expect(await said()).toBe('From AXT, Inc.');
      await choose(page, 'To', 'nvidia corp', /^NVIDIA Corporation/);
      await expect.poll(path).toBe('axt,nvidia');
      await page.goBack();
      await expect.poll(path).toBeNull();
      await expect.poll(said).toBe('');
      await choose(page, 'To', 'lumentm', /^Lumentum Holdings/);
      expect(await said()).toBe('to Lumentum Holdings Inc.');
      await choose(page, 'From', 'axt', /^AXT, Inc/);
      await expect.poll(path).toBe('axt,lumentum');
      await choose(page, 'Search the graph', 'nvidia corp', /^NVIDIA Corporation/);
      await expect.poll(path).toBeNull();
      await expect.poll(said).toBe('');
    }, 60_000);

    it('takes a suggestion by Enter only while the suggestions are shown, and says that there are none', async () => {
      const page = await openGraph(site, '/graph');
      const before = page.url();
      const box = page.getByRole('combobox', { name: 'Search the graph' });
      await box.fill('lumentm');
      await suggestion(page, /^Lumentum Holdings/).waitFor();
      await box.press('Escape');
      expect(await suggestion(page, /./).isVisible()).toBe(false);
      await box.press('Enter');
      await page.waitForTimeout(SETTLED_MS);
      expect(page.url()).toBe(before);
      await box.press('ArrowDown');
      await suggestion(page, /^Lumentum Holdings/).waitFor();
      await box.fill('zzzzzzzz');
      await page.locator('.thing-search').first().getByText('Nothing found').waitFor();
      expect(await violations(page)).toEqual([]);
      await box.fill('lumentm');
      await suggestion(page, /^Lumentum Holdings/).waitFor();
      expect(await page.getByText('Nothing found').count()).toBe(0);
      await box.press('Enter');
      await expect.poll(() => new URL(page.url()).searchParams.get('x')).toBe('lumentum');
      await page.route('**/graphql', (route) => route.abort());
      await box.fill('coher');
      const notice = page.getByRole('alert').getByText('Search the graph: suggestions: No answer from the server.');
      await notice.waitFor();
      expect(await page.getByText('Nothing found').count()).toBe(0);
      await page.unroute('**/graphql');
      await suggestion(page, /^Coherent/).waitFor();
      expect(await notice.count()).toBe(0);
    }, 60_000);

    it('leaves the page where it is when something is pressed that lies far from the list', async () => {
      const page = await openGraph(site, '/graph?v=1&x=lumentum', PHONE);
      const list = page.getByRole('listbox', { name: 'Things in the picture' });
      await list.press('End');
      await expect.poll(() => list.locator('[aria-selected=true]').count()).toBe(1);
      expect(await list.evaluate((things) => things.scrollTop)).toBeGreaterThan(0);
      await list.press('Home');
      await page.locator('.side-panel').getByRole('heading', { name: 'Lumentum Holdings Inc.', exact: true }).waitFor();
      expect(await list.evaluate((things) => things.scrollTop)).toBe(0);
      await page.locator('.side-panel .claim-lines').waitFor();
      const pin = page.getByRole('button', { name: 'Pin' });
      const [before, after]: number[] = await page.evaluate(PIN_AT_THE_END);
      expect(await pin.getAttribute('aria-pressed')).toBe('true');
      expect(before).toBeGreaterThan(0);
      expect(after).toBe(before);
    }, 60_000);

    it('hides, filters, and shows all of it again in a second browser', async () => {
      const page = await openGraph(site, '/graph?v=1&x=lumentum');
      const before = await thingsIn(page);
      await page.getByRole('checkbox', { name: 'makes' }).uncheck();
      await expect.poll(() => thingsIn(page)).toBeLessThan(before);
      const list = page.getByRole('listbox', { name: 'Things in the picture' });
      await list.focus();
      await page.keyboard.press('End');
      const [left, names] = [await thingsIn(page), await namesIn(page)];
      await page.getByRole('button', { name: 'Hide' }).click();
      await expect.poll(() => new URL(page.url()).searchParams.get('hide')).toBeTruthy();
      await expect.poll(() => thingsIn(page)).toBe(left - 1);
      expect(await namesIn(page)).toEqual(names.slice(0, -1));
      const other = await openGraph(site, new URL(page.url()).pathname + new URL(page.url()).search);
      expect(await thingsIn(other)).toBe(await thingsIn(page));
    }, 60_000);

    it('says so where a link names no technology, leaves it out, and shows what is there without it', async () => {
      const page = await openGraph(site, '/graph?v=1&x=lumentum&tech=foo&off=FOO');
      const alert = page.getByRole('alert').filter({ hasText: 'could not be read' });
      await expect.poll(() => alert.locator('code').allTextContents()).toEqual(['off=FOO', 'tech=foo']);
      await expect.poll(() => thingsIn(page)).toBe(await countOf(site, 'lumentum'));
      expect(await page.getByLabel('Technology', { exact: true }).inputValue()).toBe('');
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: '2', exact: true }).click();
      await alert.waitFor({ state: 'detached' });
      expect(new URL(page.url()).searchParams.get('tech')).toBeNull();
      const filtered = await openGraph(site, '/graph?v=1&x=lumentum&tech=cpo');
      await expect.poll(() => thingsIn(filtered)).toBeLessThan(await countOf(site, 'lumentum'));
      expect(await filtered.getByText('could not be read').count()).toBe(0);
    }, 60_000);

    it('narrows it to all that belongs to a technology, however much that is', async () => {
      const slugs = Array.from({ length: 101 }, (_, at) => `many-${100 + at}`);
      const tables = [
        tableOf('products.csv', 'slug,name,technology', (slug) => `${slug},A product ${slug},npo`),
        tableOf('relations.csv', 'id,from,relation,to,claims', (slug) => `axt-${slug},axt,MAKES,${slug},link-l078`),
      ].map(({ name, csv }) => ({ name, csv: csv(slugs) }));
      const { bulkAdd } = await editGraph(
        site,
        `mutation ($tables: [TableInput!]!) { bulkAdd(tables: $tables) {
          userErrors { message } problems { table line column message } } }`,
        { tables },
      );
      expect(bulkAdd).toEqual({ userErrors: [], problems: [] });
      const page = await openGraph(site, '/graph?v=1&x=axt&tech=npo');
      await expect.poll(() => page.getByRole('option', { name: /A product many-/ }).count()).toBe(101);
    });

    it('leaves the focus in the list or the search when a pressed button has done its work', async () => {
      const page = await openGraph(site, '/graph?v=1&x=lumentum');
      const list = page.getByRole('listbox', { name: 'Things in the picture' });
      await list.press('End');
      await page.getByRole('button', { name: 'Expand' }).press('Enter');
      expect(await isFocused(page.getByRole('button', { name: 'Expand' }))).toBe(true);
      await page.getByRole('button', { name: 'Hide' }).press('Enter');
      await page.getByRole('button', { name: 'Hide' }).waitFor({ state: 'detached' });
      expect(await isFocused(list)).toBe(true);
      await page.getByRole('button', { name: 'Show the 1 hidden' }).press('Enter');
      await page.getByRole('button', { name: 'Show the 1 hidden' }).waitFor({ state: 'detached' });
      expect(await isFocused(list)).toBe(true);
      await page.goto(`${site.address()}/graph?v=1&path=axt,nvidia`);
      await page.getByRole('button', { name: 'Drop the path' }).press('Enter');
      await page.getByRole('button', { name: 'Drop the path' }).waitFor({ state: 'detached' });
      expect(await isFocused(page.getByRole('combobox', { name: 'From' }))).toBe(true);
    }, 60_000);

    it('leads the focus to the name of the thing at the other end of a link', async () => {
      const { firm } = await askApi(site, '{ firm(slug: "lumentum") { id } }');
      const page = await openGraph(site, `/graph?v=1&x=lumentum&chosen=${firm.id}`);
      const panel = page.getByRole('region', { name: 'Chosen thing' });
      const links = panel.getByRole('list', { name: 'Links' });
      for (const line of [/ supplies it/, /^supplies /]) {
        const other = links.getByRole('listitem').filter({ hasText: line }).getByRole('button').first();
        const name = (await other.textContent()) ?? '';
        await other.press('Enter');
        const heading = panel.getByRole('heading', { level: 2, name, exact: true });
        await heading.waitFor();
        expect(await isFocused(heading)).toBe(true);
      }
    }, 60_000);

    it('says so where the script that lays the picture out does not come', async () => {
      const page = await takePage(site);
      await page.route('**/layout-worker*', (route) => route.abort());
      await page.goto(`${site.address()}/graph?v=1&x=lumentum`);
      await page.getByRole('alert').getByText('this page could not be loaded').waitFor();
    });

    it('draws something, and its names stand in a table too', async () => {
      const page = await openGraph(site, '/graph?v=1&x=lumentum');
      await expect.poll(() => page.evaluate(INKED)).toBeGreaterThan(500);
      await page.getByRole('button', { name: 'Table' }).click();
      await page.getByRole('rowheader', { name: 'Lumentum Holdings Inc.' }).first().waitFor();
    });

    it('says of what has ended that it has: in the picture and its legend, beside the thing, on paper, in the files', async () => {
      const { firm } = await askApi(site, '{ firm(slug: "intel") { id } }');
      const page = await openGraph(site, `/graph?v=1&x=intel&chosen=${firm.id}`);
      const links = page.getByRole('region', { name: 'Chosen thing' }).getByRole('list', { name: 'Links' });
      const line = links.getByRole('listitem').filter({ hasText: /^ficonTEC.* supplies it \(ended 2022\)/ });
      await line.waitFor();
      const size = page.getByRole('region', { name: 'The picture' }).getByRole('status');
      expect(await size.textContent()).toMatch(/ links, [1-9]\d* of them ended or not yet begun$/);
      const legend = page.locator('.graph-controls').getByText('Ended or not yet begun');
      const svg = (await downloadBy(page, 'SVG')).toString();
      expect(svg).toContain('>Ended or not yet begun</text>');
      expect((await downloadBy(page, 'CSV')).toString()).toMatch(/,2016-01-01,2022-12-31,/);
      await page.emulateMedia({ media: 'print' });
      expect([await line.isVisible(), await legend.isVisible()]).toEqual([true, true]);
    }, 60_000);

    it('can be seen where the system sets the colours, and so can what is chosen', async () => {
      const page = await openGraph(site, '/graph?v=1&x=lumentum', { forcedColors: 'active' });
      await expect.poll(() => page.evaluate(INKED)).toBeGreaterThan(500);
      await page.getByRole('combobox', { name: 'Search the graph' }).fill('lum');
      await suggestion(page, /./).waitFor();
      const [active, ...others]: string[] = await page.evaluate(GROUNDS_OF_OPTIONS);
      expect(others.length).toBeGreaterThan(0);
      expect(others).not.toContain(active);
    });

    it('is printed by day, with its legend and the filters in force', async () => {
      const page = await openGraph(site, '/graph?v=1&x=lumentum&d=2&off=MAKES', { colorScheme: 'light' });
      await page.getByLabel('Colours').selectOption('dark');
      await expect.poll(() => page.evaluate(FIRST_PIXEL)).toBeLessThan(128);
      for (const print of PRINTS) {
        await print.begin(page);
        await expect.poll(() => page.evaluate(FIRST_PIXEL), { message: print.how }).toBeGreaterThan(200);
        await print.end(page);
        await expect.poll(() => page.evaluate(FIRST_PIXEL), { message: print.how }).toBeLessThan(128);
      }
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('list', { name: 'Kinds of things' }).isVisible()).toBe(true);
      const makes = page.getByRole('checkbox', { name: 'makes' });
      expect([await makes.isVisible(), await makes.isChecked()]).toEqual([true, false]);
      const depths = page.locator('.graph-controls .choice').first().getByRole('button');
      expect(await depths.allInnerTexts()).toEqual(['2']);
      for (const hidden of ['.thing-search', '.path-form', '.graph-zoom'])
        expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
      expect(await page.locator('.things').evaluate((list) => list.scrollHeight <= list.clientHeight)).toBe(true);
      expect(await page.evaluate(SEEN_ON_A_SHEET)).toBeCloseTo(1.4, 2);
    });

    it('is printed with what was left out, and with its legend also where that is folded, as on a phone', async () => {
      const page = await openBlank(site, PHONE);
      // Nothing in the seed is so large that the API cuts it.
      await page.route('**/graphql', async (route) => {
        if (!route.request().postData()?.includes('query Neighborhood')) return route.continue();
        const response = await route.fetch();
        const { data } = await response.json();
        await route.fulfill({ response, json: { data: { neighborhood: { ...data.neighborhood, cutReason: CUT } } } });
      });
      await page.goto(`${site.address()}/graph?v=1&x=lumentum`);
      const kinds = page.locator('.kinds');
      await kinds.waitFor({ state: 'attached' });
      expect(await kinds.isVisible()).toBe(false);
      await page.getByText(CUT).waitFor();
      await page.emulateMedia({ media: 'print' });
      expect(await kinds.isVisible()).toBe(true);
      expect(await page.getByText(CUT).isVisible()).toBe(true);
    });

    it('gives all of the picture away as a file that stands by itself', async () => {
      const page = await openGraph(site, '/graph?v=1&x=lumentum');
      await page.getByRole('button', { name: 'Zoom in' }).click();
      const svg = (await downloadBy(page, 'SVG')).toString();
      expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
      for (const words of ['Lumentum', 'Deliveries', 'Firm', `${await thingsIn(page)} things`, '/graph?v=1'])
        expect(svg).toContain(words);
      expect(svg).not.toContain('var(--');
      expect(svg).toMatch(/ d="M[\d. ]+a[\d.]+ [\d.]+ 0 1 0/); // firms are circles
      const png = await downloadBy(page, 'PNG');
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect(png.length).toBeGreaterThan(20_000);
    }, 60_000);

    it('is no part of what the first page loads', async () => {
      const page = await openBlank(site);
      const scripts: string[] = [];
      page.on('request', (request) => scripts.push(request.url()));
      await page.goto(site.address());
      await page.locator('.card svg').first().waitFor();
      expect(scripts.filter((url) => /graph-page|layout-worker/.test(url))).toEqual([]);
      await page.getByRole('link', { name: 'Graph', exact: true }).click();
      await page.locator('.graph-picture').waitFor();
      expect(scripts.some((url) => /graph-page/.test(url))).toBe(true);
    });

    it.each(LOOKS)(
      'breaks no rule of accessibility (%s)',
      async (_look, options, rules) => {
        const page = await openGraph(site, '/graph?v=1&x=lumentum', options);
        await page.getByRole('listbox', { name: 'Things in the picture' }).focus();
        await page.keyboard.press('Home');
        await page.getByRole('button', { name: 'Expand' }).waitFor();
        await page.locator('.side-panel .claim-lines').waitFor();
        await page.getByRole('img', { name: 'Operating profit by year' }).waitFor();
        expect(await violations(page, rules)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
      },
      60_000,
    );

    graphLaterWriteClaims(site);
  });
});

interface Path {
  readonly hops: readonly { readonly from: { readonly id: string }; readonly to: { readonly id: string } }[];
}

/** Pixels of the picture that differ from its ground. */
const INKED = `(() => {
  const canvas = document.querySelector('.graph-ground canvas');
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  let inked = 0;
  for (let at = 0; at < data.length; at += 4) if (data[at] !== data[0] || data[at + 2] !== data[2]) inked += 1;
  return inked;
})()`;

const CUT = 'The 2,000 nearest things.';

/** How light the corner of the picture is, from 0 to 255. */
const FIRST_PIXEL = `(() => {
  const canvas = document.querySelector('.graph-ground canvas');
  return canvas.getContext('2d').getImageData(0, 0, 1, 1).data[0];
})()`;

/** How wide the picture is of which a narrower sheet shows the middle, before the page could hear of it and draw anew. */
const SEEN_ON_A_SHEET = `(() => {
  document.querySelector('main').style.width = '500px';
  const [canvas, ground] = ['canvas', '.graph-ground'].map((part) => document.querySelector(part).getBoundingClientRect());
  return canvas.width / ground.width;
})()`;

interface Print {
  readonly how: string;
  readonly begin: (page: Page) => Promise<unknown>;
  readonly end: (page: Page) => Promise<unknown>;
}

/** A sheet that is looked at, and one that goes to a printer: that tells the page before its style sheet for print holds. */
const PRINTS: readonly Print[] = [
  {
    how: 'looked at',
    begin: (page) => page.emulateMedia({ media: 'print' }),
    end: (page) => page.emulateMedia({ media: 'screen' }),
  },
  {
    how: 'printed',
    begin: (page) => page.evaluate("window.dispatchEvent(new Event('beforeprint'))"),
    end: (page) => page.evaluate("window.dispatchEvent(new Event('afterprint'))"),
  },
];

/** Longer than a change of the view takes to reach the address, ms. */
const SETTLED_MS = 700;

/** Where the page was and is when Pin has been pressed at its end, CSS pixels. Pressed here: a test's own click scrolls. */
const PIN_AT_THE_END = `(async () => {
  const pin = [...document.querySelectorAll('.side-panel button')].find(({ textContent }) => textContent === 'Pin');
  window.scrollTo(0, document.documentElement.scrollHeight);
  const before = window.scrollY;
  pin.click();
  await new Promise((resolve) => setTimeout(resolve, 300));
  return [before, window.scrollY];
})()`;

const GROUNDS_OF_OPTIONS =
  "[...document.querySelectorAll('.thing-search [role=option]')].map((one) => getComputedStyle(one).backgroundColor)";

async function openGraph(site: Site, path: string, options?: BrowserContextOptions): Promise<Page> {
  const page = await takePage(site, options);
  await page.goto(`${site.address()}${path}`);
  await expect.poll(() => thingsIn(page), { timeout: 15_000 }).toBeGreaterThan(0);
  return page;
}

function tableOf(name: string, head: string, row: (slug: string) => string) {
  return { name, csv: (slugs: readonly string[]) => [head, ...slugs.map(row), ''].join('\n') };
}

async function thingsIn(page: Page): Promise<number> {
  return Number(await page.locator('.graph-picture').getAttribute('data-things'));
}

/** What the list beside the picture names, in order. */
function namesIn(page: Page): Promise<string[]> {
  const options = page.getByRole('listbox', { name: 'Things in the picture' }).getByRole('option');
  return options.evaluateAll((all) => all.map(({ childNodes }) => childNodes[1].textContent));
}

async function downloadBy(page: Page, button: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return readFile(await download.path());
}

async function choose(page: Page, box: string, text: string, name: RegExp): Promise<void> {
  await page.getByRole('combobox', { name: box, exact: true }).fill(text);
  await suggestion(page, name).click();
}

/** What the form says of the path, in one line. */
function pathWords(page: Page): () => Promise<string> {
  return async () => ((await page.locator('.path-form > [role=status]').textContent()) ?? '').trim();
}

/** What a search box suggests; the picture lists its own things as options too. */
function suggestion(page: Page, name: RegExp) {
  return page.getByRole('option', { name }).and(page.locator('.thing-search [role="option"]')).first();
}

async function countOf(site: Site, slug: string): Promise<number> {
  const data = await askApi(site, 'query ($of: ID!) { neighborhood(of: $of, limit: 2000) { nodes { id } } }', {
    of: slug,
  });
  return data.neighborhood.nodes.length;
}
