import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { percent } from '../../../src/explorer/format/numbers.ts';
import { brokenAmounts } from '../support/broken-amounts.ts';
import { headlineWords } from '../support/redistribution.ts';
import { askApi, headlineOf, openPage, type Site } from '../support/site.ts';

const NVIDIA = /^Nvidia: \+/;

/** Where a number comes from, and what happens when an assumption behind it is changed. */
export function whyClaims(site: Site): void {
  it('opens the parts and the assumptions behind a firm’s gain, assumed ones marked in words, and its present value', async () => {
    const page = await openPage(site, '/');
    await page.getByRole('button', { name: NVIDIA }).click();
    const panel = page.getByRole('dialog');
    await panel.getByText('CPO optical engine owner, CPO, scale-out').waitFor();
    await panel.getByText('Share of NVIDIA Corporation: CPO optical engine owner, CPO').first().waitFor();
    expect(await panel.locator('.basis.weak', { hasText: 'assumed' }).count()).toBeGreaterThan(0);
    const beside = panel.getByText(/of its operating income in FY2026/);
    expect(await beside.textContent()).toMatch(/in FY2026 \(\s*assumed\)\./);
    const market = panel.locator('.parameter', { hasText: 'Market value, Scale-out' });
    await market.locator('summary').click();
    const source = market.getByRole('link').first();
    expect(await source.getAttribute('href')).toMatch(/^https?:\/\//);
    // By which rate it is discounted, and to which year.
    await panel.getByText('Present value of all years, discounted at 10 % a year to 2024: +$').waitFor();
  });

  it('changes an assumption where it is explained, and the answer follows', async () => {
    const page = await openPage(site, '/');
    await page.getByRole('button', { name: NVIDIA }).click();
    const entry = page
      .getByRole('dialog')
      .locator('.parameter', { hasText: 'Operating margin of NVIDIA Corporation: CPO optical engine owner, CPO' });
    await entry.getByRole('slider').press('ArrowRight');
    const margin = Number(await entry.getByRole('slider').inputValue());
    const margins = [{ technology: 'cpo', stage: 'optical-engine', firm: 'nvidia', margin }];
    const expected = await headlineWords(site, { margins });
    await expect.poll(() => headlineOf(page)).toContain(`gainers gain ${expected[2]}`);
  });

  it('changes what a stage pays another, in the panel and in the levers alike', async () => {
    const page = await openPage(site, '/');
    await openPool(page);
    const words = 'Paid by CPO optical engine owner to Wafer';
    const entry = page.getByRole('dialog').locator('.parameter', { hasText: words });
    const slider = entry.getByRole('slider');
    await slider.press('ArrowRight');
    const inputs = [
      { technology: 'cpo', buyer: 'optical-engine', seller: 'wafer-fab', share: await positionOf(slider) },
    ];
    const expected = await headlineWords(site, { inputs });
    await expect.poll(() => headlineOf(page)).toContain(`gainers gain ${expected[2]}`);
    await page.keyboard.press('Escape');
    await page.getByLabel('Technology in which to change what stages pay each other').selectOption('cpo');
    const pays = page.getByRole('group', { name: 'CPO optical engine owner pays' });
    const inRail = pays.getByRole('slider', { name: /^Wafer/ });
    expect(await positionOf(inRail)).toBe(inputs[0]?.share);
    await inRail.press('ArrowLeft');
    const back = await headlineWords(site, {});
    await expect.poll(() => headlineOf(page)).toContain(`gainers gain ${back[2]}`);
  });

  it('calls growth that is added so, where it is explained, changed and listed', async () => {
    const page = await openPage(site, '/');
    await openPool(page);
    const entry = page.getByRole('dialog').locator('.parameter', { hasText: 'Market value, Scale-out' });
    const slider = entry.getByRole('slider', { name: /^Growth of ports added from 2027, a year, in both domains/ });
    await slider.press('ArrowRight');
    await page.waitForURL(/s=g~/);
    await page.keyboard.press('Escape');
    await page.getByRole('list', { name: 'Changed' }).getByText('Growth of ports added from 2027: +').first().waitFor();
    expect(await brokenAmounts(page)).toEqual([]);
  });

  it('has a control for all that lies behind the pool but the price path', async () => {
    const page = await openPage(site, '/');
    await openPool(page);
    const entries = page.getByRole('dialog').locator('.parameter');
    await entries.first().waitFor();
    const held = await entries.evaluateAll((all) =>
      all.map((one) => [one.querySelector('h4')?.textContent, one.querySelector('input') !== null]),
    );
    expect(held.length).toBeGreaterThanOrEqual(10);
    expect(held.filter(([, control]) => !control)).toEqual([]);
  });

  it('says of a firm that has no part in the model that it has none', async () => {
    const page = await openPage(site, '/');
    const { firms } = await askApi(
      site,
      '{ firms(first: 100) { nodes { slug name redistribution(year: 2030) { changeUsd } } } }',
    );
    const { slug, name } = firms.nodes.find((firm: { redistribution: object | null }) => firm.redistribution === null);
    // As a step of the history holds it from before the firm left the model.
    const panel = JSON.stringify({ kind: 'firm', slug, name });
    await page.evaluate(`history.pushState({ panel: ${panel} }, '')`);
    await page.reload();
    await page.getByRole('dialog').getByText('captures no value at any stage of the model').waitFor();
  });

  it('orders the assumptions by swing, in the API’s own figures, and sums up on what the spread rests', async () => {
    const page = await openPage(site, '/');
    await page.locator('h1 button').first().click();
    const panel = page.getByRole('dialog');
    await panel.locator('[data-swing]').first().waitFor();
    const swings = await panel
      .locator('[data-swing]')
      .evaluateAll((all) => all.map(({ dataset }) => Number(dataset.swing)));
    const expected = await makersWhy(site);
    expect(swings).toEqual(expected.why.map(({ swingUsd }) => swingUsd));
    expect(swings).toEqual([...swings].sort((one, other) => other - one));
    const share = percent(expected.evidenceQuality.assumedOrRecalledVarianceShare);
    expect(await panel.locator('.quality').textContent()).toContain(
      `${share} of the spread rests on assumed or recalled`,
    );
  });

  it('explains a stage, and every number of the headline', async () => {
    const page = await openPage(site, '/');
    await page.getByRole('button', { name: /^Baseline, Laser chip: revenue/ }).waitFor();
    await page.getByRole('button', { name: /^Scenario, Laser chip: revenue/ }).click();
    await page.getByRole('dialog').getByText('Paid by External laser source to Laser chip, CPO').first().waitFor();
    await page.keyboard.press('Escape');
    await page.locator('h1 button').first().click();
    await page.getByRole('dialog').getByText('Adoption of CPO, Scale-out').first().waitFor();
  });
}

/** The last number of the headline. */
async function openPool(page: Page): Promise<void> {
  await page.locator('h1 button').last().click();
}

async function positionOf(slider: Locator): Promise<number> {
  return Number(await slider.inputValue());
}

interface Why {
  readonly why: readonly { readonly swingUsd: number }[];
  readonly evidenceQuality: { readonly assumedOrRecalledVarianceShare: number };
}

async function makersWhy(site: Site): Promise<Why> {
  const query = `{ profitRedistribution { stages(year: 2030) {
    stage { slug } why(first: 12) { swingUsd } evidenceQuality { assumedOrRecalledVarianceShare }
  } } }`;
  const { profitRedistribution } = await askApi(site, query);
  return profitRedistribution.stages.find((row: { stage: { slug: string } }) => row.stage.slug === 'module-assembly');
}
