import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { headlineWords } from '../support/redistribution.ts';
import { headlineOf, openBlank, openPage, type Site } from '../support/site.ts';

const BASE = 'with CPO at 36 % of scale-out ports';

/** A link that lost its end on the way, or names what is not there: said, and never a dead end. */
export function damagedLinkClaims(site: Site): void {
  it('says which part of a link could not be read, applies the rest, and leads back to the base case', async () => {
    const page = await openPage(site, '/?v=1&s=p.cpo~1.3;a.so.cpo~2030:0.');
    const alert = page.getByRole('alert').filter({ hasText: 'could not be read' });
    expect(await alert.locator('code').allTextContents()).toEqual(['a.so.cpo~2030:0.']);
    const [, losses] = await headlineWords(site, { prices: [{ technology: 'cpo', relativePrice: 1.3 }] });
    expect(await headlineOf(page)).toContain(BASE);
    expect(await headlineOf(page)).toContain(`all losers lose ${losses}`);
    await page.getByRole('button', { name: 'Start from the base case' }).press('Enter');
    await expect.poll(() => new URL(page.url()).search).toBe('');
    await alert.waitFor({ state: 'detached' });
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
  });

  it.each(['/?v=2&s=p.cpo~1.3', '/?s=p.cpo~1.3', '/compare?v=1&b=p.cp'])('says so of %s', async (path) => {
    const page = await openPage(site, path);
    await page.getByRole('alert').getByText('could not be read').waitFor();
  });

  it('says which lever is refused, and leads back from evidence that nobody gave', async () => {
    const page = await openRefused(site, '/?v=1&s=a.so.cpo~2030:5');
    expect(await page.getByRole('alert').textContent()).toContain(
      'adoption, scale-out, CPO, 2030, share: 5 is outside',
    );
    const compared = await openRefused(site, '/compare?v=1&b=a.so.cpo~2030:5');
    expect(await compared.getByRole('alert').textContent()).toContain('Scenario B, adoption, scale-out, CPO, 2030');
    const other = await openRefused(site, '/?v=1&s=w~nobody');
    expect(await other.getByRole('alert').textContent()).toContain('publishers, nobody: ');
    await other.getByRole('button', { name: 'Start from the base case' }).click();
    await expect.poll(() => headlineOf(other)).toContain(BASE);
    await other.getByRole('slider', { name: 'CPO share, scale-out, 2030' }).waitFor();
  });

  it('does not speak of levers where the graph has no such thing, and begins anew', async () => {
    const page = await openRefused(site, '/graph?v=1&x=nosuch');
    expect(await page.getByRole('alert').textContent()).toContain('This cannot be answered as it is asked.');
    await page.getByRole('button', { name: 'Start over' }).click();
    await page.getByRole('option', { name: /^NVIDIA Corporation/ }).waitFor();
    expect(await page.getByRole('alert').textContent()).toBe('');
  });
}

/** A page whose question is refused has no picture to wait for. */
async function openRefused(site: Site, path: string): Promise<Page> {
  const page = await openBlank(site);
  await page.goto(`${site.address()}${path}`);
  await page.locator('.notice').waitFor();
  return page;
}
