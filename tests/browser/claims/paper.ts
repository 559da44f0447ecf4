import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openPage, type Site } from '../support/site.ts';

/** What a printer gets besides the answer. */
export function paperClaims(site: Site): void {
  it('prints an open panel whole, in place of the page behind it', async () => {
    const page = await openPage(site, '/');
    await page.getByRole('button', { name: /^Nvidia: \+/ }).click();
    const panel = page.getByRole('dialog');
    await panel.locator('.parameter').nth(5).waitFor();
    expect(await page.evaluate(IS_WHOLE)).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(IS_WHOLE)).toBe(true);
  });

  it('prints what would not hold at the ends of the ranges, which is folded on the screen', async () => {
    const page = await openPage(site, '/');
    await seenOnPaperOnly(page, page.locator('.pictures-and-origin details li').first());
  });

  it('prints the claims of an open panel, which are folded on the screen', async () => {
    const page = await openPage(site, '/');
    await page.getByRole('button', { name: /^Nvidia: \+/ }).click();
    await seenOnPaperOnly(page, page.getByRole('dialog').locator('.parameter details li').first());
  });
}

async function seenOnPaperOnly(page: Page, folded: Locator): Promise<void> {
  await folded.waitFor({ state: 'attached' });
  expect(await folded.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await folded.isVisible()).toBe(true);
}

/** Whether nothing of the panel has to be scrolled into sight. */
const IS_WHOLE = "(({ scrollHeight, clientHeight }) => scrollHeight <= clientHeight)(document.querySelector('dialog'))";
