import { expect, it } from 'vitest';
import { percent } from '../../../src/explorer/format/numbers.ts';
import { headlineWords } from '../support/redistribution.ts';
import { askApi, headlineOf, openPage, type Site } from '../support/site.ts';

const NVIDIA = /^Nvidia: \+/;

/** Where a number comes from, and what happens when an assumption behind it is changed. */
export function whyClaims(site: Site): void {
  it('opens the parts and the assumptions behind a firm’s gain, assumed ones marked in words', async () => {
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
    await page
      .getByRole('button', { name: /^Laser chip: revenue/ })
      .first()
      .click();
    await page.getByRole('dialog').getByText('Paid by External laser source to Laser chip, CPO').first().waitFor();
    await page.keyboard.press('Escape');
    await page.locator('h1 button').first().click();
    await page.getByRole('dialog').getByText('Adoption of CPO, Scale-out').first().waitFor();
  });
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
