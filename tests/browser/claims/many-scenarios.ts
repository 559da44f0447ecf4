import { expect, it } from 'vitest';
import { askApi, openPage, type Site } from '../support/site.ts';
import { isFocused } from './focus.ts';

/** More scenarios than one answer holds. Last of a file: they stay. */
export function manyScenarioClaims(site: Site): void {
  it('says that the menu has not all scenarios, and loads the others, the oldest saved one too', async () => {
    await save(
      site,
      Array.from({ length: 110 }, (_, at) => at),
    );
    const { scenarios } = await askApi(site, '{ scenarios { totalCount } }');
    const page = await openPage(site, '/');
    const choice = page.locator('.scenario-choice');
    await choice.getByText(`The menu has the first 100 of ${scenarios.totalCount} scenarios`).waitFor();
    const oldest = choice.getByRole('option', { name: 'Dearer by 0', exact: true });
    expect(await oldest.count()).toBe(0);
    const more = choice.getByRole('button', { name: 'Load more scenarios' });
    await more.press('Enter');
    await expect.poll(() => oldest.count()).toBe(1);
    await choice.getByText(`The menu has all ${scenarios.totalCount} scenarios.`).waitFor();
    expect([await isFocused(more), await more.isDisabled()]).toEqual([true, true]);
    await page.getByLabel('Scenario', { exact: true }).selectOption({ label: 'Dearer by 0' });
    await page.waitForURL(/scenario=[0-9a-f]{64}/);
  });
}

/** One after another, so that the first is the oldest. */
async function save(site: Site, [by, ...others]: readonly number[]): Promise<void> {
  if (by === undefined) return;
  const scenario = { prices: [{ technology: 'cpo', relativePrice: 1 + by / 1_000 }] };
  const { saveScenario } = await askApi(
    site,
    'mutation ($input: SaveScenarioInput!) { saveScenario(input: $input) { created userErrors { message } } }',
    { input: { title: `Dearer by ${by}`, scenario } },
  );
  expect(saveScenario).toEqual({ created: true, userErrors: [] });
  await save(site, others);
}
