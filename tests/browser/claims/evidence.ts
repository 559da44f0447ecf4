import { expect, it } from 'vitest';
import { headlineWords } from '../support/redistribution.ts';
import { askApi, headlineOf, openPage, type Site } from '../support/site.ts';
import { violations } from './manners.ts';

const INPUTS = `query ($scenario: ScenarioInput) { profitRedistribution(scenario: $scenario) {
  publisherCoverage { supplied { parameter } } withoutClaim { why } } }`;

/** Whose evidence counts, and as of when. */
export function evidenceClaims(site: Site): void {
  it('computes from the claims of those who were chosen, and says how many there are', async () => {
    const page = await openPage(site, '/');
    await page.getByLabel('Whose evidence').selectOption('trendforce');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.waitForURL(/s=w~trendforce$/);
    const scenario = { publishers: ['trendforce'] };
    for (const words of await headlineWords(site, scenario)) await expect.poll(() => headlineOf(page)).toContain(words);
    const { profitRedistribution } = await askApi(site, INPUTS, { scenario });
    const [coverage] = profitRedistribution.publisherCoverage;
    const supplied = new Set(coverage.supplied.map(({ parameter }: { parameter: string }) => parameter)).size;
    await page.getByText(`TrendForce: ${supplied === 1 ? '1 input' : `${supplied} inputs`} from its claims.`).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Without TrendForce' }).click();
    await expect.poll(() => new URL(page.url()).search).toBe('');
  });

  it('answers as of a day, from a link in a second browser too, and says what nobody had claimed by then', async () => {
    const page = await openPage(site, '/');
    await page.getByLabel('Known on').fill('2026-01-31');
    await page.waitForURL(/s=k~2026-01-31$/);
    const second = await openPage(site, `/${new URL(page.url()).search}`);
    const scenario = { knownOn: '2026-01-31' };
    const { profitRedistribution } = await askApi(site, INPUTS, { scenario });
    const lost = profitRedistribution.withoutClaim.filter(({ why }: { why: string }) => why === 'NOT_YET_KNOWN').length;
    for (const one of [page, second]) {
      for (const words of await headlineWords(site, scenario))
        await expect.poll(() => headlineOf(one)).toContain(words);
      await one.getByText(`${lost} estimates not yet known`).waitFor();
    }
    expect(await second.getByLabel('Known on').inputValue()).toBe('2026-01-31');
  });

  it('moves the curves of the chart with the evidence', async () => {
    const page = await openPage(site, '/?v=1&s=w~trendforce');
    const { modelInputs } = await askApi(site, MIX, { scenario: { publishers: ['trendforce'] } });
    const at = modelInputs.years.indexOf(2030);
    const out = modelInputs.domains.find(({ domain }: { domain: string }) => domain === 'SCALE_OUT');
    const share = out.scenarioMix[out.generations.indexOf('cpo')][at];
    const point = page.getByRole('slider', { name: 'CPO share, scale-out, 2030' });
    expect(Number(await point.getAttribute('aria-valuenow'))).toBeCloseTo(100 * share, 0);
  });
}

const MIX = `query ($scenario: ScenarioInput) { modelInputs(scenario: $scenario) {
  years domains { domain generations scenarioMix } } }`;
