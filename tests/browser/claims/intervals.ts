import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { signedUsd } from '../../../src/explorer/format/numbers.ts';
import { brokenAmounts } from '../support/broken-amounts.ts';
import { askApi, headlineOf, openPage, type Site, takePage } from '../support/site.ts';

const INTERVALS = `query ($scenario: ScenarioInput) { profitRedistribution(scenario: $scenario) {
  pool(year: 2030) { interval { p5 p95 } }
  firms(year: 2030) { interval { p5 p50 p95 probabilityOfGain } }
} }`;

/** How sure the figures are: drawn after the answer is there, in its place, and stopped when something moves. */
export function intervalClaims(site: Site): void {
  it('fills in the intervals that the API gives: below the headline, on the bars, in the file', async () => {
    const page = await openPage(site, '/');
    const { profitRedistribution: expected } = await askApi(site, INTERVALS, {
      scenario: { uncertainty: { draws: 1_000 } },
    });
    await page.locator('.whisker').first().waitFor();
    const { p5, p95 } = expected.pool.interval;
    const line = await page.locator('.how-sure').textContent();
    expect(line).toContain(`90 % between ${signedUsd(p5)} and ${signedUsd(p95)}`);
    expect(await brokenAmounts(page)).toEqual([]);
    const [first] = expected.firms;
    const bar = page.getByRole('button', { name: /^Nvidia: / });
    expect(await bar.locator('title').textContent()).toContain(`90 % between ${signedUsd(first.interval.p5)}`);
    const firms = page.getByRole('region', { name: 'Gains and losses by firm, 2030' });
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      firms.getByRole('button', { name: 'CSV', exact: true }).click(),
    ]);
    const rows: Record<string, string>[] = parse(await readFile(await file.path()), { columns: true });
    expect(rows.map((row) => Number(row['5th percentile of the change, USD']))).toEqual(
      expected.firms.map((row: { interval: { p5: number } }) => row.interval.p5),
    );
    expect(Number(rows[0]?.['Probability of gain, ratio'])).toBe(first.interval.probabilityOfGain);
  });

  it('draws a scenario with a name as it says itself, with as many draws as the reader chose', async () => {
    const uncertainty = { draws: 4_000, seed: 7, method: 'PSEUDO_RANDOM' };
    const { saveScenario } = await askApi(
      site,
      'mutation ($input: SaveScenarioInput!) { saveScenario(input: $input) { scenario { id } } }',
      { input: { title: 'Drawn its own way', scenario: { uncertainty } } },
    );
    const page = await openPage(site, `/?scenario=${saveScenario.scenario.id}`);
    await page.locator('.whisker').first().waitFor();
    const { profitRedistribution } = await askApi(site, INTERVALS, {
      scenario: { uncertainty: { ...uncertainty, draws: 1_000 } },
    });
    const { p5, p95 } = profitRedistribution.pool.interval;
    const words = `90 % between ${signedUsd(p5)} and ${signedUsd(p95)}`;
    expect(await page.locator('.how-sure').textContent()).toContain(words);
  });

  it('takes more draws on request, and none, and keeps that in the address', async () => {
    const page = await openPage(site, '/');
    await page.getByRole('button', { name: '10,000' }).click();
    await expect.poll(() => page.locator('.how-sure').textContent(), { timeout: 15_000 }).toContain('of 10,000 draws');
    await page.waitForURL(/d=10000/);
    await page.getByRole('button', { name: 'Off', exact: true }).click();
    await page.locator('.whisker').first().waitFor({ state: 'detached' });
    expect(await page.locator('.how-sure').count()).toBe(0);
  });

  it('draws anew for a moved lever, and shows no interval of the scenario before', async () => {
    const page = await openPage(site, '/');
    await page.locator('.whisker').first().waitFor();
    const before = await page.locator('.how-sure').textContent();
    const headline = await headlineOf(page);
    await page.getByRole('slider', { name: 'CPO share, scale-out, 2030' }).press('PageUp');
    await expect.poll(() => headlineOf(page)).not.toBe(headline);
    expect(await page.locator('.how-sure').textContent()).not.toBe(before);
    await page.locator('.whisker').first().waitFor();
    expect(await page.locator('.how-sure').textContent()).not.toBe(before);
  });

  it('asks again by itself while only the draws get no answer', async () => {
    const page = await takePage(site);
    let attempts = 0;
    await page.route('**/graphql/stream', (route) => {
      attempts += 1;
      return attempts < 3 ? route.abort() : route.continue();
    });
    await page.goto(site.address());
    const line = page.locator('.how-sure');
    await expect.poll(() => line.textContent()).toBe('No intervals yet: they are asked for again.');
    await page.locator('.whisker').first().waitFor();
    expect(attempts).toBe(3);
    expect(await line.textContent()).toContain('90 % between');
  });

  it('says why the draws are refused, and does not ask again', async () => {
    const page = await takePage(site);
    const errors = [{ message: 'The operation may cost 9; one may cost 8.', extensions: { code: 'COST_LIMIT' } }];
    await page.route('**/graphql/stream', (route) => route.fulfill({ status: 400, json: { errors } }));
    await page.goto(site.address());
    await expect
      .poll(() => page.locator('.how-sure').textContent())
      .toBe('No intervals: The operation may cost 9; one may cost 8.');
  });
}
