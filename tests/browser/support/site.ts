import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { type GraphqlAnswer, post } from '../../support/http.ts';

/** The pages under test: a browser, and the server that gives them out. */
export interface Site {
  readonly browser: () => Browser;
  readonly address: () => string;
}

const DESKTOP = { width: 1360, height: 900 };

/** Opens an address in a browser of its own, with an empty profile, until the first answer is on the page. */
export async function openPage(site: Site, path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await openBlank(site, options);
  await page.goto(`${site.address()}${path}`);
  await page.locator('.card svg').first().waitFor();
  return page;
}

/** A page that is nowhere yet, for tests that listen before anything is loaded. */
export async function openBlank(site: Site, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await site.browser().newContext({ viewport: DESKTOP, ...options });
  // Below a test's own limit, so that a failure names what it waited for.
  context.setDefaultTimeout(20_000);
  onTestFinished(() => context.close());
  return context.newPage();
}

/** Keeps every answer of the API from the page until it is let go. */
export async function holdAnswers(page: Page): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/graphql', async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

export async function headlineOf(page: Page): Promise<string> {
  const text = (await page.locator('h1').textContent()) ?? '';
  return text.replace(/\s+/g, ' ').replaceAll(' (where it comes from)', '');
}

/** What the API itself answers to the levers of a test. */
export async function askApi(
  site: Site,
  query: string,
  variables = {},
): Promise<NonNullable<GraphqlAnswer['body']['data']>> {
  const { body } = await post(site.address(), query, variables);
  if (body.errors !== undefined) throw new Error(body.errors.map(({ message }) => message).join('; '));
  return body.data;
}
