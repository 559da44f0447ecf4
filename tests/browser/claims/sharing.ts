import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { signedUsd } from '../../../src/explorer/format/numbers.ts';
import { type Change, firmChanges, headlineWords, pointsOf } from '../support/redistribution.ts';
import { savedFrom } from '../support/saved-file.ts';
import { askApi, headlineOf, openBlank, openPage, type Site } from '../support/site.ts';
import { violations } from './manners.ts';

const SHARED = '/?v=1&y=2032&s=a.so.cpo~2032:0.7;p.cpo~1.3';

/** What a reader takes away: a link, a table, a picture, a query. */
export function sharingClaims(site: Site): void {
  it('opens the same scenario from a link in a second browser', async () => {
    const first = await openPage(site, '/', { permissions: ['clipboard-read', 'clipboard-write'] });
    await first.getByRole('slider', { name: 'CPO share, scale-out, 2030' }).press('PageUp');
    await first.getByRole('button', { name: '2032' }).click();
    await expect.poll(() => headlineOf(first)).toContain('By 2032');
    await first.getByRole('button', { name: 'Copy link' }).click();
    const link: string = await first.evaluate('navigator.clipboard.readText()');
    const second = await openPage(site, link.replace(site.address(), ''));
    expect(await headlineOf(second)).toBe(await headlineOf(first));
  });

  it.each([
    ['there is no clipboard, as over plain HTTP', 'undefined'],
    ['the reader refuses it', "{ writeText: () => Promise.reject(new Error('refused')) }"],
  ])('gives link and query to be copied by hand where %s', async (_where, clipboard) => {
    const page = await openBlank(site);
    await page.addInitScript(`Object.defineProperty(navigator, 'clipboard', { value: ${clipboard} })`);
    await page.goto(`${site.address()}${SHARED}`);
    const text = page.getByRole('textbox', { name: 'The browser lets this page copy nothing' });
    await page.getByRole('button', { name: 'Copy link' }).click();
    expect(await text.inputValue()).toBe(`${site.address()}${SHARED}`);
    expect(await page.evaluate('document.activeElement.selectionEnd')).toBe(`${site.address()}${SHARED}`.length);
    const firms = card(page, 'Gains and losses by firm, 2032');
    await firms.getByRole('button', { name: 'Copy query' }).click();
    expect(await firms.getByRole('textbox').inputValue()).toMatch(/^\s*(#.*\n)?query Redistribution[\s\S]*# Variables/);
    expect(await violations(page)).toEqual([]);
  });

  it('gives the firms as a file with the API’s numbers, unformatted', async () => {
    const page = await openPage(site, SHARED);
    const file = await downloadFrom(page, 'Gains and losses by firm, 2032', 'CSV');
    const rows: Record<string, string>[] = parse(file, { columns: true });
    const scenario = { ...pointsOf(0.7, 2032), prices: [{ technology: 'cpo', relativePrice: 1.3 }] };
    const expected = await firmChanges(site, scenario, 2032);
    expect(rows.map((row) => Number(row['Change, USD']))).toEqual(expected.map(({ changeUsd }) => changeUsd));
    expect(rows[0]?.Firm).toBe(expected[0]?.name);
  });

  it('moves the whole loss of every loser, and the whole gain of every gainer', async () => {
    const page = await openPage(site, SHARED);
    const file = await downloadFrom(page, 'From losers to gainers, 2032', 'CSV');
    const flows: Record<string, string>[] = parse(file, { columns: true });
    const scenario = { ...pointsOf(0.7, 2032), prices: [{ technology: 'cpo', relativePrice: 1.3 }] };
    const changes = (await firmChanges(site, scenario, 2032)).map(({ changeUsd }) => changeUsd);
    const closeTo = (sizes: readonly number[]) =>
      sizes.toSorted((one, other) => other - one).map((size) => expect.closeTo(size, 0));
    expect(sumsBy(flows, 'From')).toEqual(closeTo(changes.filter((change) => change < 0).map(Math.abs)));
    expect(sumsBy(flows, 'To')).toEqual(closeTo(changes.filter((change) => change > 0)));
  });

  it('saves a picture that stands by itself', async () => {
    const page = await openPage(site, '/');
    const svg = (await downloadFrom(page, 'Profit pool by stage, 2030', 'SVG')).toString();
    expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(svg).toContain('Profit pool by stage, 2030');
    expect(svg).not.toContain('var(--');
    const png = await downloadFrom(page, 'From losers to gainers, 2030', 'PNG');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.length).toBeGreaterThan(10_000);
  });

  it('writes everything on a saved picture that stands beside it on the page', async () => {
    const page = await openPage(site, '/', { viewport: { width: 1280, height: 900 } });
    await page.getByText('whiskers hold 90 % of the draws').waitFor();
    for (const [title, ...words] of [
      ['Gains and losses by firm, 2030', 'table.</text>'],
      ['Profit of the whole chain', 'Baseline', 'Scenario'],
    ] as const) {
      const svg = (await downloadFrom(page, title, 'SVG')).toString();
      for (const word of words) expect(svg.includes(word), word).toBe(true);
      expect(await page.evaluate(`(${CUT_OFF})(${JSON.stringify(svg)})`)).toEqual([]);
    }
  });

  it('leads to the playground with the query behind the picture, which answers the same', async () => {
    const page = await openPage(site, SHARED);
    const link = await card(page, 'Gains and losses by firm, 2032').getByRole('link', { name: 'Playground' });
    const parameters = new URL((await link.getAttribute('href')) ?? '', site.address()).searchParams;
    const variables = JSON.parse(parameters.get('variables') ?? '');
    expect(variables.year).toBe(2032);
    const data = await askApi(site, parameters.get('query') ?? '', variables);
    const file = await downloadFrom(page, 'Gains and losses by firm, 2032', 'CSV');
    const rows: Record<string, string>[] = parse(file, { columns: true });
    const firms: readonly Change[] = data.profitRedistribution.firms;
    expect(rows.length).toBeGreaterThan(10);
    expect(firms.map(({ changeUsd }) => changeUsd)).toEqual(rows.map((row) => Number(row['Change, USD'])));
    expect(firms[0]?.name).toBe(rows[0]?.Firm);
    for (const words of await headlineWords(site, variables.scenario, 2032))
      expect(await headlineOf(page)).toContain(words);
  });

  it('shows the table in place of a picture', async () => {
    const page = await openPage(site, '/');
    const firms = card(page, 'Gains and losses by firm, 2030');
    await firms.getByRole('button', { name: 'Table' }).click();
    await firms.getByRole('rowheader', { name: 'Lumentum Holdings Inc.' }).waitFor();
    await firms.getByRole('columnheader', { name: 'Probability of gain' }).waitFor();
    expect(await firms.getByRole('columnheader').count()).toBe(13);
  });

  it('compares the scenario with the base case, and says the same of it as the API', async () => {
    const page = await openPage(site, SHARED);
    await page.getByRole('link', { name: 'Compare with base case' }).click();
    const firms = card(page, 'By firm, 2032');
    const rows: Record<string, string>[] = parse(await downloadFrom(page, 'By firm, 2032', 'CSV'), { columns: true });
    const base = await firmChanges(site, null, 2032);
    const nvidia = rows.find(({ Name }) => Name === 'NVIDIA Corporation');
    const expected = base.find(({ name }) => name === 'NVIDIA Corporation');
    expect(Number(nvidia?.['Profit in A, USD'])).toBe(expected?.scenarioProfitUsd);
    expect(await firms.locator('svg').count()).toBeGreaterThan(0);
    expect(await headlineOf(page)).toContain('In 2032, the chain earns');
  });

  it('means the same by B less A in the sentence, the picture and the table', async () => {
    // Growth is a belief and moves the baselines too: changes differ the other way round than profits do.
    const page = await openPage(site, '/compare?v=1&b=g~0.1');
    const rows: Record<string, string>[] = parse(await downloadFrom(page, 'By firm, 2030', 'CSV'), { columns: true });
    const differences = rows.map((row) => signedUsd(Number(row['Profit in B less A, USD'])));
    const drawn = card(page, 'By firm, 2030').locator('svg g > text:last-child[font-weight="600"]');
    const shown = await drawn.allTextContents();
    expect(shown.length).toBeGreaterThan(10);
    expect(shown).toEqual(differences.slice(0, shown.length));
    expect(await headlineOf(page)).toContain(differences[0]?.replace(/^[+−]/, ''));
    await card(page, 'By firm, 2030').getByText('profit in B less profit in A').waitFor();
  });
}

/** What goes out of, or into, each end but the pool; the largest first. */
function sumsBy(flows: readonly Record<string, string>[], side: 'From' | 'To'): number[] {
  const sums = new Map<string, number>();
  for (const flow of flows) {
    const end = flow[side] ?? '';
    if (!end.endsWith(' of the pool')) sums.set(end, (sums.get(end) ?? 0) + Number(flow['Profit moved, USD']));
  }
  return [...sums.values()].sort((one, other) => other - one);
}

/** Texts of a picture's file that reach over its edge, read where no style of the page reaches them. */
const CUT_OFF = `(file) => {
  const host = document.createElement('div');
  const alone = host.attachShadow({ mode: 'open' });
  alone.innerHTML = file;
  document.body.append(host);
  const edge = alone.firstElementChild.getBoundingClientRect();
  const cut = [...alone.querySelectorAll('text')].filter((text) => {
    const { left, right, bottom } = text.getBoundingClientRect();
    return left < edge.left || right > edge.right || bottom > edge.bottom;
  });
  host.remove();
  return cut.map((text) => text.textContent);
}`;

function card(page: Page, title: string) {
  return page.getByRole('region', { name: title, exact: true });
}

async function downloadFrom(page: Page, title: string, button: string): Promise<Buffer> {
  return (await savedFrom(card(page, title), button)).content;
}
