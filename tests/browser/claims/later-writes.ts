import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { askApi, editGraph, openPage, type Site, takePage } from '../support/site.ts';

const ADD = `mutation ($slug: ID!) { addOrganization(input: { slug: $slug, name: "A desk", kind: "broker" }) {
  graphVersion userErrors { message } } }`;

const SAVE = 'mutation ($input: SaveScenarioInput!) { saveScenario(input: $input) { scenario { id } } }';
const RETRACT = 'mutation ($id: ID!) { retractClaim(id: $id, reason: "misread") { userErrors { message } } }';

/** What others write while a page is open. Last of a file: the graph is another one afterwards. */
export function laterWriteClaims(site: Site): void {
  it('explains a figure of the graph that there is now, and shows the figure of that graph beside it', async () => {
    const page = await openPage(site, '/');
    await page.locator('.whisker').first().waitFor();
    const version = await write(site, 'desk-a');
    expect(await versionOf(page)).toBe(version - 1);
    await page.getByRole('button', { name: /^Nvidia: \+/ }).click();
    await expect.poll(() => versionOf(page)).toBe(version);
    await page.locator('.whisker').first().waitFor();
  });

  it('shows no answer from before a write for levers that are put back, and no interval either', async () => {
    const page = await openPage(site, '/');
    await page.locator('.whisker').first().waitFor();
    const drawn: (string | null)[] = [];
    page.on('request', (request) => request.url().endsWith('/graphql/stream') && drawn.push(request.postData()));
    const version = await write(site, 'desk-b');
    await page.getByRole('button', { name: '60 %', exact: true }).click();
    await expect.poll(() => versionOf(page)).toBe(version);
    const latest = await write(site, 'desk-c');
    await page.getByRole('button', { name: 'Reset all' }).click();
    await expect.poll(() => versionOf(page)).toBe(latest);
    await expect.poll(() => drawn.filter((body) => !body?.includes('boxMargins')).length).toBeGreaterThan(0);
    await page.locator('.whisker').first().waitFor();
  });

  it('opens a scenario that no longer holds with its levers, and says what is wrong with them', async () => {
    const scenario = { margins: [{ stage: 'retimer', firm: 'marvell', margin: 0.2 }] };
    const { saveScenario } = await askApi(site, SAVE, { input: { title: 'Of one who left', scenario } });
    for (const number of ['share', 'margin']) {
      const { retractClaim } = await editGraph(site, RETRACT, { id: `house:${number}/marvell/retimer/copper` });
      expect(retractClaim.userErrors).toEqual([]);
    }
    const page = await takePage(site);
    await page.goto(`${site.address()}/?scenario=${saveScenario.scenario.id}`);
    await page.getByRole('alert').getByText('marvell has no share of retimer').waitFor();
    await page.getByText('has changed since this was saved').waitFor();
    expect(await page.getByLabel('Scenario', { exact: true }).inputValue()).toBe(saveScenario.scenario.id);
  });
}

async function write(site: Site, slug: string): Promise<number> {
  const { addOrganization } = await editGraph(site, ADD, { slug });
  expect(addOrganization.userErrors).toEqual([]);
  return Number(addOrganization.graphVersion);
}

async function versionOf(page: Page): Promise<number> {
  const text = (await page.locator('.pictures-and-origin > p.origin').textContent()) ?? '';
  return Number(/graph version (\d+)/.exec(text)?.[1]);
}
