import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { headlineOf, openPage, type Site } from '../support/site.ts';

/** Between two steps of a lever: far less than it has to rest before it is spoken of, also where the machine is slow. */
const BETWEEN_MS = 50;

/** What a reader hears who sees nothing of the page. */
export function hearingClaims(site: Site): void {
  it('says the new headline once the levers rest, not at every step', async () => {
    const page = await openPage(site, '/');
    const status = page.locator('.headline').getByRole('status');
    expect(await status.textContent()).toBe('');
    await page.evaluate(WATCH_STATUS);
    const point = page.getByRole('slider', { name: 'CPO share, scale-out, 2030' });
    await point.focus();
    for (let step = 0; step < 5; step += 1) {
      await page.keyboard.press('ArrowUp');
      await page.waitForTimeout(BETWEEN_MS);
    }
    await expect.poll(() => saysHeadline(page, status)).toBe(true);
    expect(await page.evaluate('window.said')).toHaveLength(1);
  });

  it('names every group of levers, and says of a price that it is one and beside what', async () => {
    const page = await openPage(site, '/');
    const groups = page.getByRole('complementary', { name: 'Levers' }).locator('.lever-group:has(h2)');
    await groups.first().waitFor();
    for (const title of await groups.locator('h2').allTextContents())
      expect(await page.getByRole('region', { name: title, exact: true }).count(), title).toBe(1);
    const prices = page.getByRole('region', { name: 'Price of a port' });
    for (const name of ['LPO', 'NPO', 'CPO'])
      await prices
        .getByRole('slider', { name: new RegExp(`^${name} ?: Price of ${name}, DSP pluggable = 1$`) })
        .waitFor();
  });

  it('says what sets two scenarios apart once the levers rest', async () => {
    const page = await openPage(site, '/compare?v=1&b=p.cpo~1.3');
    const status = page.locator('.headline').getByRole('status');
    expect(await status.textContent()).toBe('');
    await page.evaluate(WATCH_STATUS);
    const before = await headlineOf(page);
    await page.getByRole('slider', { name: /^CPO ?: Price of CPO/ }).focus();
    for (let step = 0; step < 5; step += 1) {
      await page.keyboard.press('ArrowRight');
      await page.waitForTimeout(BETWEEN_MS);
    }
    await expect.poll(() => saysHeadline(page, status)).toBe(true);
    expect(await status.textContent()).not.toBe(before);
    expect(await page.evaluate('window.said')).toHaveLength(1);
  });

  it('says that the link is copied', async () => {
    const page = await openPage(site, '/', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Copy link' }).press('Enter');
    await page.locator('[aria-live="polite"]').getByText('Link copied').waitFor({ state: 'attached' });
  });

  it('names each slider of the panel by what it changes, and each lever in words', async () => {
    const page = await openPage(site, '/?v=1&s=a.so.cpo~2030:0.5');
    await page.getByRole('button', { name: /^Nvidia: \+/ }).click();
    const panel = page.getByRole('dialog');
    const margin = 'Operating margin of NVIDIA Corporation: CPO optical engine owner, CPO';
    await panel.getByRole('slider', { name: new RegExp(`^Change it ?: ${margin}$`) }).press('ArrowRight');
    await panel.getByRole('button', { name: new RegExp(`^Back to evidence ?: ${margin}$`) }).waitFor();
    await panel.getByRole('slider', { name: /^Change 2030 ?: Adoption of CPO, Scale-up, 2030$/ }).waitFor();
    const names = await panel.getByRole('slider').evaluateAll((all) => all.map(({ labels }) => labels[0].textContent));
    expect(new Set(names).size).toBe(names.length);
    const parts = panel.getByRole('table', { name: 'What each lever adds' });
    await parts.getByRole('rowheader', { name: 'Adoption of CPO, Scale-out', exact: true }).waitFor();
    await parts.getByRole('rowheader', { name: margin, exact: true }).waitFor();
  });
}

/** Keeps every text that the page's status takes on. */
const WATCH_STATUS = `window.said = [];
const region = document.querySelector('.headline [role="status"]');
new MutationObserver(() => window.said.push(region.textContent)).observe(region, {
  subtree: true, characterData: true, childList: true,
});`;

/** Both as they are now: a headline that is read once may not be the last yet. */
async function saysHeadline(page: Page, status: Locator): Promise<boolean> {
  const said = await status.textContent();
  return said !== '' && said === (await headlineOf(page));
}
