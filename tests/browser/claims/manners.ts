import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openPage, type Site } from '../support/site.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true } as const;

type Rules = 'all' | 'of colour';

/** By night the page is the same but for its colours. */
export const LOOKS: readonly (readonly [string, BrowserContextOptions, Rules])[] = [
  ['light', { colorScheme: 'light' }, 'all'],
  ['dark', { colorScheme: 'dark' }, 'of colour'],
  ['phone', PHONE, 'all'],
];

const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** For everybody: screen readers, keyboards, low contrast, small screens. */
export function mannerClaims(site: Site): void {
  it.each(LOOKS)(
    'breaks no rule of accessibility (%s)',
    async (_look, options, rules) => {
      const page = await openPage(site, '/', options);
      expect(await violations(page, rules)).toEqual([]);
      await page.getByRole('button', { name: /^Nvidia: \+/ }).click();
      await page.getByRole('dialog').locator('.parameter').first().waitFor();
      expect(await violations(page, rules)).toEqual([]);
      await page.goto(`${site.address()}/compare?v=1&b=p.cpo~1.3`);
      await page.locator('.card svg').first().waitFor();
      expect(await violations(page, rules)).toEqual([]);
    },
    60_000,
  );

  it('fits a phone without scrolling sideways, and unfolds the levers on request', async () => {
    const page = await openPage(site, '/', PHONE);
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
    const point = page.getByRole('slider', { name: 'CPO share, scale-out, 2030' });
    expect(await point.isVisible()).toBe(false);
    await page.getByText('Levers', { exact: true }).click();
    await point.waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
  });

  it('unfolds the levers where a turned screen has room for them, and shows that folded ones can be unfolded', async () => {
    const page = await openPage(site, '/', { viewport: { width: 800, height: 1_100 } });
    const point = page.getByRole('slider', { name: 'CPO share, scale-out, 2030' });
    expect(await point.isVisible()).toBe(false);
    await page.setViewportSize({ width: 1_100, height: 800 });
    await point.waitFor();
    const title = page.locator('.levers > details > summary');
    const marker = () => page.evaluate(MARKER);
    expect(await marker()).toBe('none');
    await title.click();
    expect(await marker()).toBe('disclosure-closed');
  });

  it('begins, for a keyboard, with a way past the navigation', async () => {
    const page = await openPage(site, '/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the answer');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
  });

  it('stays dark when the reader has chosen so, on the next visit too', async () => {
    const page = await openPage(site, '/', { colorScheme: 'light' });
    const ground = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    const light = await ground();
    await page.getByLabel('Colours').selectOption('dark');
    const dark = await ground();
    expect(dark).not.toBe(light);
    await page.reload();
    expect(await ground()).toBe(dark);
  });

  it('prints the answer and nothing to press, by day and within the sheet', async () => {
    const page = await openPage(site, '/');
    await page.getByLabel('Colours').selectOption('dark');
    await page.emulateMedia({ media: 'print' });
    for (const hidden of ['.levers', '.card .tools', '.years', '.masthead nav'])
      expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
    expect(await page.locator('.card svg').first().isVisible()).toBe(true);
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
    expect(await page.evaluate(INK_ON_PAPER)).toBeLessThan(128);
    // A browser lays out the sheet without telling the page, whose pictures keep the width of the screen.
    expect(await page.evaluate(TOO_WIDE_FOR_A_SHEET)).toBe(0);
  });

  it('says so where there is no such page', async () => {
    const page = await openPage(site, '/');
    const response = await page.goto(`${site.address()}/nowhere`);
    expect(response?.status()).toBe(404);
    await page.getByRole('heading', { name: 'No such page' }).waitFor();
  });
}

/** What stands before the title of the levers. */
const MARKER = "getComputedStyle(document.querySelector('.levers > details > summary')).listStyleType";

/** How light the ink of the headline is, from 0 to 255. */
const INK_ON_PAPER = "Number(getComputedStyle(document.querySelector('h1')).color.match(/\\d+/)[0])";

/**
 * Pictures that leave their card on a narrower sheet, counted before the page could hear of it. The curves among the
 * levers are in no card: they are not printed, and the page takes them away a frame after it is told so.
 */
const TOO_WIDE_FOR_A_SHEET = `(() => {
  document.querySelector('main').style.width = '680px';
  return [...document.querySelectorAll('.card .picture svg')].filter((svg) =>
    svg.getBoundingClientRect().right > svg.closest('.card').getBoundingClientRect().right).length;
})()`;

/** What axe-core finds, as rule and place. */
export async function violations(page: Page, rules: Rules = 'all'): Promise<string[]> {
  // As a debugger runs it: the page's policy lets in no script but our own.
  await page.evaluate(AXE);
  const options = { resultTypes: ['violations'], ...(rules === 'of colour' && { runOnly: COLOUR_RULES }) };
  const results: AxeResults = await page.evaluate(`axe.run(${JSON.stringify(options)})`);
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
