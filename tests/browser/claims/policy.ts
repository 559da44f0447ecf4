import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import type { Site } from '../support/site.ts';

/** Pages, with what is on each once all its code, its workers among it, has run. With those of `LISTS_AND_THINGS` they are of every kind. */
const PAGES: readonly [path: string, drawn: string][] = [
  ['/', '.card svg'],
  ['/graph', 'canvas'],
  ['/firms/nvidia', 'h1'],
  ['/compare', '.card svg'],
  ['/nowhere', 'h1'],
];

/** They differ in little but their cards, and may be looked at together. */
const LISTS_AND_THINGS: typeof PAGES = [
  ['/firms', 'tbody tr'],
  ['/products/accelink-1p6t', '.card'],
  ['/technologies/npo', '.card'],
  ['/stages/pcb', '.card svg'],
  ['/sources/E-S03', '.card'],
  ['/claims/1-6t-demand-2026-expert', '.card'],
];

/** The content security policy, on real pages. */
export function policyClaims({ browser, address }: Site): void {
  it.each(PAGES)('stops nothing that %s needs', { timeout: 60_000 }, async (path, drawn) => {
    const { page, violations } = await watched();
    await page.goto(`${address()}${path}`);
    await page.locator(drawn).first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(violations).toEqual([]);
  });

  it('stops nothing that the list of firms or the page of a thing needs', { timeout: 60_000 }, async () => {
    const { page, violations } = await watched();
    for (const [path, drawn] of LISTS_AND_THINGS) {
      await page.goto(`${address()}${path}`);
      await page.locator(drawn).first().waitFor();
    }
    expect(violations).toEqual([]);
  });

  it('lets a picture be saved', { timeout: 60_000 }, async () => {
    const { page, violations } = await watched();
    await page.goto(`${address()}/`);
    await page.locator('.card svg').first().waitFor();
    for (const name of ['SVG', 'PNG', 'CSV']) {
      const file = page.waitForEvent('download');
      await page
        .getByRole('button', { name: new RegExp(name) })
        .first()
        .click();
      await file;
    }
    expect(violations).toEqual([]);
  });

  it('lets the playground run with its editor, its workers and its fonts', { timeout: 90_000 }, async () => {
    const { page, violations } = await watched();
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(worker.url()));
    await page.goto(`${address()}/graphql`);
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
    await page.getByRole('button', { name: /execute/i }).click();
    const answer = page.locator('.result-window').first();
    await expect.poll(() => answer.textContent(), { timeout: 60_000 }).toContain('profitRedistribution');
    await expect.poll(() => workers.join(), { timeout: 30_000 }).toMatch(/graphql\.worker/);
    expect(violations).toEqual([]);
  });

  it('stops a script that came into a page', async () => {
    const { page, violations } = await watched();
    await page.goto(`${address()}/nowhere`);
    await page.evaluate(`{
      const script = document.createElement('script');
      script.textContent = 'window.intruded = true';
      document.body.append(script);
    }`);
    expect(await page.evaluate(`'intruded' in window`)).toBe(false);
    expect(violations).toHaveLength(1);
  });

  /** A page that tells what its policy stopped, in its workers too, and what failed by it. */
  async function watched(): Promise<{ readonly page: Page; readonly violations: string[] }> {
    const context = await browser().newContext();
    context.setDefaultTimeout(30_000);
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const violations: string[] = [];
    page.on('console', (message) => {
      if (/content security policy/i.test(message.text())) violations.push(message.text());
    });
    page.on('pageerror', (error) => violations.push(error.message));
    return { page, violations };
  }
}
