import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { headlineWords } from '../support/redistribution.ts';
import { askApi, headlineOf, openPage, type Site, takePage } from '../support/site.ts';
import { violations } from './manners.ts';

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

  it('says so of an address of another version or of none, and of one scenario of a comparison', async () => {
    const page = await takePage(site);
    for (const path of ['/?v=2&s=p.cpo~1.3', '/?s=p.cpo~1.3', '/compare?v=1&b=p.cp']) {
      await page.goto(`${site.address()}${path}`);
      await page.getByRole('alert').getByText('could not be read').waitFor();
    }
  });

  it('says of a point outside of the years which years there are, and leaves it out', async () => {
    const page = await openPage(site, '/?v=1&s=a.so.cpo~2030:0.7,2050:0.5;p.cpo~1.3');
    const alert = page.getByRole('alert').filter({ hasText: 'could not be read' });
    expect(await alert.locator('code').allTextContents()).toEqual(['a.so.cpo~2050:0.5']);
    expect(await alert.textContent()).toContain('This scenario has the years 2024 to 2035.');
    expect(await headlineOf(page)).toContain('CPO at 70 %');
    const changed = page.getByRole('list', { name: 'Changed' });
    expect(await changed.textContent()).not.toContain('2050');
    expect(await violations(page)).toEqual([]);
    await changed.getByRole('button', { name: /price/ }).click();
    await page.waitForURL(/s=a\.so\.cpo~2030:0\.7$/);
    await alert.waitFor({ state: 'detached' });
  });

  it('takes the years of the scenario that a link names', async () => {
    const { saveScenario } = await askApi(site, SAVE, {
      input: { title: 'Later', scenario: { fromYear: 2028, toYear: 2040, discountRate: 0.08 } },
    });
    const { id } = saveScenario.scenario;
    const page = await openPage(site, `/?v=1&scenario=${id}&s=a.so.cpo~2025:0.1,2038:0.9`);
    const alert = page.getByRole('alert').filter({ hasText: 'could not be read' });
    await expect.poll(() => alert.locator('code').allTextContents()).toEqual(['a.so.cpo~2025:0.1']);
    expect(await alert.textContent()).toContain('This scenario has the years 2028 to 2040.');
    await page.getByRole('list', { name: 'Changed' }).getByText('90 % in 2038').first().waitFor();
    await page.getByRole('slider', { name: 'CPO share, scale-out, 2040' }).waitFor();
    expect(await page.getByRole('slider', { name: 'CPO share, scale-out, 2027' }).count()).toBe(0);
    await page.goto(`${site.address()}/compare?v=1&a=a.su.cpo~2023:0.1&sb=${id}&b=a.so.cpo~2025:0.1;a.su.cpo~2023:0.1`);
    await expect
      .poll(() => alert.locator('code').allTextContents())
      .toEqual(['a.su.cpo~2023:0.1', 'a.so.cpo~2025:0.1']);
    expect(await alert.textContent()).toContain(
      'Scenario A has the years 2024 to 2035. Scenario B has the years 2028 to 2040.',
    );
  });

  it('says which lever is refused, and leads back from evidence that nobody gave', async () => {
    const page = await takePage(site);
    await seeRefused(page, site, '/?v=1&s=a.so.cpo~2030:5');
    expect(await page.getByRole('alert').textContent()).toContain(
      'adoption, scale-out, CPO, 2030, share: 5 is outside',
    );
    await seeRefused(page, site, '/compare?v=1&b=a.so.cpo~2030:5');
    expect(await page.getByRole('alert').textContent()).toContain('Scenario B, adoption, scale-out, CPO, 2030');
    await seeRefused(page, site, '/?v=1&s=w~nobody');
    expect(await page.getByRole('alert').textContent()).toContain('publishers, nobody: ');
    await page.getByRole('button', { name: 'Start from the base case' }).click();
    await expect.poll(() => headlineOf(page)).toContain(BASE);
    await page.getByRole('slider', { name: 'CPO share, scale-out, 2030' }).waitFor();
  });

  it('does not speak of levers where the graph has no such thing, and begins anew', async () => {
    const page = await takePage(site);
    await seeRefused(page, site, '/graph?v=1&x=nosuch');
    expect(await page.getByRole('alert').textContent()).toContain('This cannot be answered as it is asked.');
    await page.getByRole('button', { name: 'Start over' }).click();
    await page.getByRole('option', { name: /^NVIDIA Corporation/ }).waitFor();
    expect(await page.getByRole('alert').textContent()).toBe('');
  });
}

const SAVE = 'mutation ($input: SaveScenarioInput!) { saveScenario(input: $input) { scenario { id } } }';

/** A page whose question is refused has no picture to wait for. */
async function seeRefused(page: Page, site: Site, path: string): Promise<void> {
  await page.goto(`${site.address()}${path}`);
  await page.locator('.notice').waitFor();
}
