import { expect, it } from 'vitest';
import { signedUsd } from '../../../src/explorer/format/numbers.ts';
import { brokenAmounts } from '../support/broken-amounts.ts';
import { headlineWords, pointsOf } from '../support/redistribution.ts';
import { askApi, headlineOf, openPage, type Site, takePage } from '../support/site.ts';
import { violations } from './manners.ts';

/** Scenarios with a name: chosen, changed, kept, passed on. */
export function scenarioClaims(site: Site): void {
  it('opens a preset: headline, levers, address, and why with its claims', async () => {
    const page = await openPage(site, '/');
    await page.getByLabel('Scenario', { exact: true }).selectOption('early-cpo');
    const expected = await wordsOf(site, 'early-cpo');
    await expect.poll(() => headlineOf(page)).toContain(`gainers gain ${expected[2]}`);
    await page.waitForURL(/scenario=early-cpo/);
    const point = page.getByRole('slider', { name: 'CPO share, scale-out, 2030' });
    expect(await point.getAttribute('aria-valuenow')).toBe('45');
    const choice = page.locator('.scenario-choice');
    expect(await choice.textContent()).toContain('CPO has nearly half of the scale-out ports by 2030');
    await choice.getByText('7 claims behind it').click();
    expect(await choice.locator('.claims .basis').count()).toBe(7);
    const mix = page.getByRole('img', { name: /^Share of ports by technology/ });
    // 13 % in 2030, too thin for its name in 2035.
    await expect.poll(() => mix.locator('text').allTextContents()).toContain('LPO 3.8 %');
  });

  it('keeps what no lever holds when a lever is moved', async () => {
    const page = await openPage(site, '/?scenario=laser-shortage&v=1&y=2026');
    const whole = await wordsOf(site, 'laser-shortage', 2026);
    await expect.poll(() => headlineOf(page)).toContain(`lose ${whole[0]}`);
    await page.getByRole('button', { name: '60 %', exact: true }).click();
    await page.waitForURL(/scenario=laser-shortage.*s=b\.cpo~0\.6/);
    const { scenario } = await askApi(site, '{ scenario(id: "laser-shortage") { scenario } }');
    const joined = { ...scenario.scenario, boxMargins: [{ technology: 'cpo', margin: 0.6 }] };
    const expected = await headlineWords(site, joined, 2026);
    await expect.poll(() => headlineOf(page)).toContain(`all losers lose ${expected[1]}`);
  });

  it('holds the curves still while one is moved, in the base case and away from a preset', async () => {
    const page = await takePage(site);
    for (const path of ['/', '/?scenario=cpo-stalls']) {
      await page.goto(`${site.address()}${path}`);
      const point = page.getByRole('slider', { name: 'CPO share, scale-out, 2035' });
      const chart = page.locator('svg', { has: point });
      const before = await chart.boundingBox();
      await point.press('PageDown');
      await page.waitForURL(/s=a\.so\.cpo/);
      expect(await chart.boundingBox()).toEqual(before);
    }
  });

  it('keeps a scenario under an id that opens it in a second browser, with its whole result', async () => {
    const page = await openPage(site, '/?v=1&y=2032&d=0&s=a.so.cpo~2030:0.7;p.cpo~1.3');
    await page.getByText('Save scenario').click();
    await page.getByLabel('Title').fill('Dear and soon');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const link = await page.locator('.save a').first().getAttribute('href');
    expect(link).toMatch(/^\/\?v=1&y=2032&d=0&scenario=[0-9a-f]{64}$/);
    expect(await page.locator('.save form .note').textContent()).toContain('lists it to everybody');
    await page.getByLabel('Title').fill('The same again');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.locator('.save [role=status]').getByText('Was there already as “Dear and soon”').waitFor();
    expect(await page.locator('.save a').first().getAttribute('href')).toBe(link);
    await page.locator('.scenario-choice option', { hasText: 'Dear and soon' }).waitFor({ state: 'attached' });
    const second = await openPage(site, link ?? '');
    expect(await headlineOf(second)).toContain('By 2032');
    expect(await headlineOf(second)).toBe(await headlineOf(page));
    expect(await second.locator('.scenario-choice option:checked').textContent()).toBe('Dear and soon');
    const href = await second.getByRole('link', { name: 'CSV' }).getAttribute('href');
    const whole = await fetch(`${site.address()}${href}`);
    expect(whole.headers.get('content-type')).toContain('text/csv');
    expect(await whole.text()).toContain('NVIDIA Corporation');
  });

  it('leads from a saved scenario to the year that the reader looks at, also where that is changed after', async () => {
    const page = await openPage(site, '/?v=1&s=p.cpo~1.4');
    await page.getByText('Save scenario').click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const link = page.locator('.save a').first();
    expect(await link.getAttribute('href')).toMatch(/^\/\?v=1&scenario=[0-9a-f]{64}$/);
    await page.getByRole('button', { name: '2033', exact: true }).click();
    await expect.poll(() => link.getAttribute('href')).toMatch(/^\/\?v=1&y=2033&scenario=[0-9a-f]{64}$/);
  });

  it.each([
    ['that holds what no lever does', 'laser-shortage'],
    ['that is all levers', 'early-cpo'],
    ['whose curve is a table', 'cpo-stalls'],
  ])('is the preset again once the last changed lever is given back: one %s', async (_kind, slug) => {
    const page = await openPage(site, `/?scenario=${slug}`);
    const choice = page.getByLabel('Scenario', { exact: true });
    const named = await choice.locator('option:checked').textContent();
    const before = await headlineOf(page);
    await page.getByRole('button', { name: '60 %', exact: true }).click();
    await page.waitForURL(/s=.*b\.cpo~0\.6/);
    await expect.poll(() => choice.locator('option:checked').textContent()).not.toBe(named);
    await page
      .getByRole('list', { name: 'Changed' })
      .getByRole('button', { name: /Switch margin on CPO/ })
      .click();
    await expect.poll(() => new URL(page.url()).search).toBe(`?v=1&scenario=${slug}`);
    expect(await choice.locator('option:checked').textContent()).toBe(named);
    expect(await choice.inputValue()).toBe(slug);
    expect(await page.getByText('Moved on from: ').count()).toBe(0);
    await expect.poll(() => headlineOf(page)).toBe(before);
  });

  it('takes a link whose levers are those of its preset for the preset', async () => {
    const page = await openPage(site, '/?v=1&scenario=laser-shortage&s=-');
    expect(await page.getByLabel('Scenario', { exact: true }).inputValue()).toBe('laser-shortage');
    await page.goto(`${site.address()}/compare?v=1&sb=laser-shortage&b=b.cpo~0.6`);
    await page.locator('.card svg').first().waitFor();
    const card = page.getByRole('region', { name: 'Scenario B', exact: true });
    await card.getByText('laser', { exact: false }).first().waitFor();
    expect(await card.getByRole('listitem').first().textContent()).toMatch(/, changed$/);
    await page.getByRole('list', { name: 'Changed' }).getByRole('button').click();
    await page.waitForURL(/\/compare\?v=1&sb=laser-shortage$/);
    expect(await card.getByRole('listitem').first().textContent()).not.toMatch(/, changed$/);
  });

  it('compares two saved scenarios by their ids, and opens either of them', async () => {
    const [one, other] = await Promise.all([save(site, priced('Dear', 1.3)), save(site, priced('Cheap', 0.7))]);
    const page = await openPage(site, `/compare?sa=${one}&sb=${other}`);
    const card = (name: string) => page.getByRole('region', { name: `Scenario ${name}`, exact: true });
    await card('A').getByText('Dear', { exact: true }).waitFor();
    await card('B').getByText('Cheap', { exact: true }).waitFor();
    const { compareScenarios } = await askApi(site, COMPARED, { a: { id: one }, b: { id: other } });
    for (const [name, side] of [
      ['A', compareScenarios.a],
      ['B', compareScenarios.b],
    ])
      await card(name).getByText(signedUsd(side.pool.changeUsd), { exact: true }).waitFor();
    expect(await brokenAmounts(page)).toEqual([]);
    await card('A').getByText("Concentration of the named groups' positive profit: HHI, top three").waitFor();
    await card('B').getByRole('link', { name: 'Open scenario B' }).click();
    await page.waitForURL(new RegExp(`scenario=${other}`));
  });

  it('compares what no lever holds, and what is moved in it', async () => {
    const page = await openPage(site, '/?scenario=laser-shortage&v=1&y=2026');
    await page.getByRole('link', { name: 'Compare with base case' }).click();
    await page.waitForURL(/\/compare\?v=1&y=2026&sb=laser-shortage$/);
    const card = page.getByRole('region', { name: 'Scenario B', exact: true });
    await card.getByText('Besides: capacities').waitFor();
    await page.getByRole('button', { name: '60 %', exact: true }).click();
    await page.waitForURL(/sb=laser-shortage&b=b\.cpo~0\.6/);
    await card.getByText('Switch margin on CPO 60 %').waitFor();
    const firms = page.getByRole('region', { name: 'By firm, 2026', exact: true });
    await firms.getByText("B: with the switch vendor's margin of 60 % on CPO on top").waitFor();
    expect(await firms.textContent()).toContain("A: optics only, before the switch vendor's margin");
    await page.getByRole('button', { name: 'Move A instead' }).click();
    await page.getByLabel('Scenario', { exact: true }).selectOption('early-cpo');
    await page.waitForURL(/sa=early-cpo&sb=laser-shortage&b=b\.cpo~0\.6/);
    expect(await violations(page)).toEqual([]);
  });

  it('offers the years that the scenario has, of two scenarios those that both have, also where another is refused', async () => {
    const id = await save(site, { title: 'Five years', scenario: { fromYear: 2026, toYear: 2030 } });
    const other = await save(site, { title: 'From 2029 on', scenario: { fromYear: 2029 } });
    const page = await takePage(site);
    const years = async (path: string) => {
      await page.goto(`${site.address()}${path}`);
      await page.locator('.years button').first().waitFor();
      return page.locator('.years button').allTextContents();
    };
    expect(await years(`/?scenario=${id}`)).toEqual(['2026', '2027', '2028', '2029', '2030']);
    expect(await years(`/compare?sa=${id}&sb=${other}`)).toEqual(['2029', '2030']);
    await page.goto(`${site.address()}/?scenario=${id}&v=1&y=2033`);
    await page.getByRole('button', { name: '2028', exact: true }).click();
    await expect.poll(() => headlineOf(page)).toContain('By 2028');
  });

  it('tells the loss on modules apart from the sum of the losers, which can be smaller', async () => {
    const page = await openPage(site, '/?scenario=china-enters-cpo');
    const [modules, losses] = await wordsOf(site, 'china-enters-cpo');
    await expect
      .poll(() => headlineOf(page))
      .toContain(`module makers lose ${modules} on modules; net by firm, all losers lose ${losses}; gainers gain`);
    expect(Number.parseFloat(modules?.slice(1) ?? '')).toBeGreaterThan(Number.parseFloat(losses?.slice(1) ?? ''));
    await page.getByText('module makers, on modules: ').waitFor();
  });

  it('says against what it measures: without what is new, or the baseline that a scenario brings', async () => {
    const page = await openPage(site, '/?scenario=early-cpo');
    await page.getByText('against the same world without co-packaged optics').waitFor();
    const own = await save(site, { title: 'Against today', scenario: pointsOf(0.5), baseline: {} });
    await page.goto(`${site.address()}/?scenario=${own}`);
    await page.getByText('against the baseline that the scenario brings').waitFor();
  });

  it('says so where no scenario has that name, names a near one, and says what is shown', async () => {
    const page = await openPage(site, '/?scenario=early-cp');
    const alert = page.getByRole('alert');
    await expect.poll(() => alert.textContent()).toContain('early-cpo');
    expect(await alert.textContent()).toContain('this is the base case');
    await page.goto(`${site.address()}/?v=1&scenario=early-cp&s=p.cpo~1.3`);
    await expect.poll(() => alert.textContent()).toContain('these are the levers of the link alone');
  });
}

const COMPARED = `query ($a: ScenarioChoice!, $b: ScenarioChoice!) { compareScenarios(a: $a, b: $b, year: 2030) {
  a { pool(year: 2030) { changeUsd } } b { pool(year: 2030) { changeUsd } } } }`;

async function save(site: Site, input: object): Promise<string> {
  const { saveScenario } = await askApi(
    site,
    'mutation ($input: SaveScenarioInput!) { saveScenario(input: $input) { scenario { id } } }',
    { input },
  );
  return saveScenario.scenario.id;
}

function priced(title: string, relativePrice: number): object {
  return { title, scenario: { prices: [{ technology: 'cpo', relativePrice }] } };
}

async function wordsOf(site: Site, id: string, year = 2030): Promise<readonly string[]> {
  const { scenario } = await askApi(site, 'query ($id: ID!) { scenario(id: $id) { scenario } }', { id });
  return headlineWords(site, scenario.scenario, year);
}
