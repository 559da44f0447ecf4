import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { askApi, editGraph, type Site, takePage } from '../support/site.ts';

const CLAIMS = `query ($after: String) { firm(slug: "nvidia") { claims(first: 100, after: $after) {
  totalCount pageInfo { endCursor } nodes { key } } } }`;
const RETRACT = `mutation ($id: ID!) { retractClaim(id: $id, reason: "misread") { userErrors { message } } }`;

/** A list of claims of which a part is shown when somebody writes. Last of a file: claims are gone from the lists after it. */
export function claimsAfterWritesClaims(site: Site): void {
  it('go on with a list of claims as it is by now, where one was retracted between two parts of it', async () => {
    const page = await openNvidia(site);
    await retractTheFirst(site);
    await page.getByRole('button', { name: 'Show more claims' }).click();
    const expected = await firstTwoParts(site);
    await expect.poll(() => keysIn(page)).toEqual(expected);
  });

  it('show each claim once where the graph became another after the second part, and keep both parts in sight', async () => {
    let learn = () => {};
    const learnt = new Promise<void>((resolve) => {
      learn = resolve;
    });
    const page = await openNvidia(site, async (opened) => {
      // Of all that the page asks after the second part, only this tells the version of the graph.
      await opened.route('**/graphql', async (route) => {
        if (route.request().postData()?.includes('query MoneyByYear')) await learnt;
        await route.continue();
      });
    });
    await page.getByRole('button', { name: 'Show more claims' }).click();
    await expect.poll(async () => (await keysIn(page)).length).toBeGreaterThan(100);
    await retractTheFirst(site);
    learn();
    const expected = await firstTwoParts(site);
    await expect.poll(() => keysIn(page)).toEqual(expected);
  });
}

async function openNvidia(site: Site, prepare = async (_page: Page): Promise<void> => {}): Promise<Page> {
  const page = await takePage(site);
  await prepare(page);
  await page.goto(`${site.address()}/firms/nvidia`);
  await expect.poll(async () => (await keysIn(page)).length).toBe(100);
  return page;
}

function keysIn(page: Page): Promise<string[]> {
  const links = page.locator('.claim-lines > li > a:first-child');
  return links.evaluateAll((all) => all.map(({ pathname }) => decodeURIComponent(pathname.replace('/claims/', ''))));
}

async function partOf(site: Site, after: string | null) {
  const { firm } = await askApi(site, CLAIMS, { after });
  return { end: firm.claims.pageInfo.endCursor, keys: firm.claims.nodes.map(({ key }: { key: string }) => key) };
}

async function firstTwoParts(site: Site): Promise<string[]> {
  const first = await partOf(site, null);
  return [...first.keys, ...(await partOf(site, first.end)).keys];
}

async function retractTheFirst(site: Site): Promise<void> {
  const [id] = (await partOf(site, null)).keys;
  expect((await editGraph(site, RETRACT, { id })).retractClaim.userErrors).toEqual([]);
}
