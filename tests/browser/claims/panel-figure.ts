import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { signedUsd, usd } from '../../../src/explorer/format/numbers.ts';
import { brokenAmounts } from '../support/broken-amounts.ts';
import { headlineWords } from '../support/redistribution.ts';
import { askApi, openPage, type Site } from '../support/site.ts';

const POOL = `query ($scenario: ScenarioInput) { profitRedistribution(scenario: $scenario) { pool(year: 2030) {
  baselineProfitUsd scenarioProfitUsd changeUsd interval { p5 p95 } } } }`;
const DRAWN = { uncertainty: { draws: 1_000 } };

/** A panel states the figure that was clicked, keeps it current, and says whose swings it shows. */
export function panelFigureClaims(site: Site): void {
  it('states each number of the headline, and whose swings stand below it', async () => {
    const page = await openPage(site, '/');
    const [makers = '', losses = '', gains = '', growth = ''] = await headlineWords(site, null);
    const { profitRedistribution } = await askApi(site, POOL, { scenario: DRAWN });
    const { baselineProfitUsd, scenarioProfitUsd, changeUsd, interval } = profitRedistribution.pool;
    await page.locator('.whisker').first().waitFor();
    const pool = `${usd(baselineProfitUsd)} → ${usd(scenarioProfitUsd)}: ${signedUsd(changeUsd)} a year`;
    const range = `90 % of the draws between ${signedUsd(interval.p5)} and ${signedUsd(interval.p95)}`;
    const net = 'the net change of the pool, gains less losses';
    const panels = [
      [`: −${makers} a year`, 'the change of profit at this stage', 'The assumptions behind it'],
      [`−${losses} a year`, net, 'The assumptions behind the net change of the pool'],
      [`+${gains} a year`, net, 'The assumptions behind the net change of the pool'],
      [`${pool}; ${range}`, net, 'The assumptions behind it'],
    ] as const;
    expect(pool).toContain(growth);
    for (const [at, [figure, whose, heading]] of panels.entries()) {
      await page.locator('h1 button').nth(at).click();
      const panel = page.getByRole('dialog');
      await expect.poll(() => panel.locator('.quality').textContent()).toContain(whose);
      expect(await figureIn(page)).toContain(figure);
      if (at === 3) expect(await brokenAmounts(page)).toEqual([]);
      expect(await panel.getByRole('heading', { level: 3 }).last().textContent()).toBe(heading);
      await page.keyboard.press('Escape');
      await panel.waitFor({ state: 'detached' });
    }
  });

  it('keeps the figure current where an assumption is changed below it, and says it once', async () => {
    const page = await openPage(site, '/');
    await page.locator('h1 button').first().click();
    const panel = page.getByRole('dialog');
    const status = panel.locator('header').getByRole('status');
    const before = await figureIn(page);
    await panel.getByRole('slider', { name: /Adoption of CPO, Scale-out, 2030$/ }).press('PageUp');
    await expect.poll(() => figureIn(page)).not.toBe(before);
    await expect.poll(() => status.textContent()).toMatch(/^\$.* → \$.*: −\$.* a year$/);
    const heard = (await status.textContent()) ?? 'nothing';
    expect(await figureIn(page)).toContain(heard);
  });

  it('says of an assumption of the house that nobody else stands behind it', async () => {
    const page = await openPage(site, '/');
    await page.locator('h1 button').first().click();
    const entry = page.getByRole('dialog').locator('.parameter', { hasText: 'Operating margin of the unnamed firms' });
    await entry.first().getByText("The house's own assumption: without a source, and undated").waitFor();
    expect(await entry.first().textContent()).not.toContain('Claims:');
  });
}

async function figureIn(page: Page): Promise<string> {
  return (await page.getByRole('dialog').locator('.explained-figure').textContent()) ?? '';
}
