import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { headlineOf, openPage, type Site } from '../support/site.ts';
import { isFocused } from './focus.ts';

/** The panel and the browser's buttons for back and forward. */
export function panelStepClaims(site: Site): void {
  it('closes the panel by the back button, opens it again by the other, and leaves no step of one that was closed', async () => {
    const page = await openPage(site, '/?v=1&y=2032');
    await page.getByRole('button', { name: '2030', exact: true }).click();
    await page.waitForURL(/\/$/);
    const bar = page.getByRole('button', { name: /^TSMC: / });
    const panel = page.getByRole('dialog');
    await bar.press('Enter');
    const title = (await panel.getByRole('heading', { level: 2 }).textContent()) ?? '';
    expect(searchOf(page)).toBe('');
    await page.goBack();
    await panel.waitFor({ state: 'detached' });
    expect([searchOf(page), await isFocused(bar)]).toEqual(['', true]);
    await page.goForward();
    await panel.getByRole('heading', { name: title, exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    // The page's own way: where the browser lags behind the page, `goBack` would count from the panel's step.
    await page.evaluate('history.back()');
    await expect.poll(() => headlineOf(page)).toContain('By 2032');
    expect(await panel.count()).toBe(0);
  });

  it('keeps what was changed in the panel when it is left by the back button, and undoes it with the next', async () => {
    const page = await openPage(site, '/');
    const before = await headlineOf(page);
    await page.locator('h1 button').first().click();
    const panel = page.getByRole('dialog');
    const slider = panel.getByRole('slider', { name: /Adoption of CPO, Scale-out, 2030$/ });
    const [once, twice] = [await pressed(page, slider), await pressed(page, slider)];
    await page.goBack();
    await panel.waitFor({ state: 'detached' });
    expect(searchOf(page)).toBe(twice);
    await page.goBack();
    await expect.poll(() => searchOf(page)).toBe(once);
    await page.goBack();
    await expect.poll(() => headlineOf(page)).toBe(before);
    expect(await panel.count()).toBe(0);
  });

  it('leaves a panel that breaks by the back button', async () => {
    const page = await openPage(site, '/');
    const broken = await breakPanel(page);
    await page.goBack();
    await page.locator('.card svg').first().waitFor();
    expect(await broken.count()).toBe(0);
  });

  it('leaves a panel that breaks by the button that loads the page again', async () => {
    const page = await openPage(site, '/');
    const broken = await breakPanel(page);
    await broken.getByRole('button', { name: 'Load it again' }).click();
    await page.locator('.card svg').first().waitFor();
    expect([await page.evaluate('history.state'), await page.getByRole('dialog').count()]).toEqual([null, 0]);
  });
}

/** A panel as other versions of these pages leave it in the history: of a kind of figure that these do not know. */
async function breakPanel(page: Page): Promise<Locator> {
  await page.evaluate("history.pushState({ panel: { kind: 'market', name: 'Optics' } }, '')");
  await page.reload();
  const broken = page.getByRole('alert').filter({ hasText: 'This page broke.' });
  await broken.waitFor();
  return broken;
}

/** What the address says once a lever that was moved rests. */
async function pressed(page: Page, slider: Locator): Promise<string> {
  const before = searchOf(page);
  await slider.press('PageUp');
  await expect.poll(() => searchOf(page)).not.toBe(before);
  return searchOf(page);
}

function searchOf(page: Page): string {
  return new URL(page.url()).search;
}
