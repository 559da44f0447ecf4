import type { Request } from 'playwright-core';
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
    await page.getByLabel('Whose evidence').selectOption('goldman');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.waitForURL(/s=w~goldman$/);
    const scenario = { publishers: ['goldman'] };
    const [words, before] = [await headlineWords(site, scenario), await headlineWords(site, null)];
    for (const [place, figure] of words.entries()) {
      expect(figure).not.toBe(before[place]);
      await expect.poll(() => headlineOf(page)).toContain(figure);
    }
    const { profitRedistribution } = await askApi(site, INPUTS, { scenario });
    const [coverage] = profitRedistribution.publisherCoverage;
    const supplied = new Set(coverage.supplied.map(({ parameter }: { parameter: string }) => parameter)).size;
    await page.getByText(`Goldman Sachs: ${supplied} inputs from its claims.`).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Without Goldman Sachs' }).click();
    await expect.poll(() => new URL(page.url()).search).toBe('');
  });

  it('answers as of a day, from a link in a second browser too, and says what nobody had claimed by then', async () => {
    const page = await openPage(site, '/');
    const asked = new Set<string>();
    const listen = (request: Request) =>
      [...(request.postData() ?? '').matchAll(/"knownOn":"([^"]*)"/g)].forEach(([, day = '']) => void asked.add(day));
    page.on('request', listen);
    // Key by key: while a year is typed, a date field holds years such as 0002.
    await page.getByLabel('Known on').focus();
    await page.keyboard.type('01312026', { delay: 50 });
    await page.waitForURL(/s=k~2026-01-31$/);
    page.off('request', listen);
    expect([...asked]).toEqual(['2026-01-31']);
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
    // In 2030 the house view is TrendForce's own.
    const [theirs, house] = [await cpoIn2028(site, { publishers: ['trendforce'] }), await cpoIn2028(site, null)];
    expect(Math.abs(theirs - house)).toBeGreaterThan(1);
    const point = page.getByRole('slider', { name: 'CPO share, scale-out, 2028' });
    await expect.poll(async () => Number(await point.getAttribute('aria-valuenow'))).toBeCloseTo(theirs, 0);
    await page.getByText('TrendForce: 1 input from its claims.').waitFor();
  });
}

/** CPO's share of scale-out ports in 2028 from the evidence that a scenario chooses, percent. */
async function cpoIn2028(site: Site, scenario: object | null): Promise<number> {
  const { modelInputs } = await askApi(site, MIX, { scenario });
  const out = modelInputs.domains.find(({ domain }: { domain: string }) => domain === 'SCALE_OUT');
  return 100 * out.scenarioMix[out.generations.indexOf('cpo')][modelInputs.years.indexOf(2028)];
}

const MIX = `query ($scenario: ScenarioInput) { modelInputs(scenario: $scenario) {
  years domains { domain generations scenarioMix } } }`;
