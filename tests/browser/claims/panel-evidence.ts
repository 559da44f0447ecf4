import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { ratio } from '../../../src/explorer/format/numbers.ts';
import { askApi, openPage, type Site } from '../support/site.ts';

const SUPPLIED = `query ($scenario: ScenarioInput) { profitRedistribution(scenario: $scenario) {
  publisherCoverage { supplied { parameter value { low mid high } conversion claims { statement } } } } }`;

const SWINGS = `query ($scenario: ScenarioInput) { profitRedistribution(scenario: $scenario) {
  stages(year: 2030) { stage { slug } why(first: 12) { parameter values { value { low mid high } } } } } }`;

/** The panel explains a figure with the values that went into it, whoever's evidence that is. */
export function panelEvidenceClaims(site: Site): void {
  it('explains with the chosen publisher’s value, how it came about, and the claims that it is made of', async () => {
    const page = await openPage(site, '/?v=1&s=w~goldman');
    await page.locator('h1 button').first().click();
    const entry = entryOf(page.getByRole('dialog'), 'Price of CPO');
    const { profitRedistribution } = await askApi(site, SUPPLIED, { scenario: { publishers: ['goldman'] } });
    const price = profitRedistribution.publisherCoverage[0].supplied.find(
      ({ parameter }: { parameter: string }) => parameter === 'price/cpo',
    );
    const { low, mid, high } = price.value;
    await entry.getByText(`${ratio(mid)} (${ratio(low)} to ${ratio(high)})`).waitFor();
    await entry.getByText('by Goldman Sachs').waitFor();
    await entry.getByText(price.conversion).waitFor();
    await entry.getByText(`Evidence ${ratio(mid)}`).waitFor();
    await entry.locator('summary').click();
    const claims = await entry.locator('.claims > li').allTextContents();
    expect(claims).toHaveLength(price.claims.length);
    for (const [at, { statement }] of price.claims.entries()) expect(claims[at]).toContain(statement);
  });

  it('explains an earlier day with what was known by then', async () => {
    const page = await openPage(site, '/?v=1&s=k~2025-01-01');
    await page.locator('h1 button').first().click();
    const entry = entryOf(page.getByRole('dialog'), 'Adoption of CPO, Scale-out');
    const { profitRedistribution } = await askApi(site, SWINGS, { scenario: { knownOn: '2025-01-01' } });
    const makers = profitRedistribution.stages.find(
      (row: { stage: { slug: string } }) => row.stage.slug === 'module-assembly',
    );
    const curve = makers.why.find(({ parameter }: { parameter: string }) => parameter === 'curve/SCALE_OUT/cpo');
    expect(curve.values[0].value.mid).toBeCloseTo(0.3);
    await entry.getByText('2030: 30 % (15 % to 45 %)').waitFor();
    await entry.getByText('Nobody had claimed it by that day').waitFor();
    expect(await entry.locator('summary').count()).toBe(0);
  });
}

function entryOf(panel: Locator, name: string): Locator {
  return panel.locator('.parameter', { hasText: name });
}
