import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { type GraphqlAnswer, post } from '../../support/http.ts';
import { openContext, takeTab } from './shared-tab.ts';

/** The pages under test: a browser, and the server that gives them out. */
export interface Site {
  readonly browser: () => Browser;
  readonly address: () => string;
}

/** Opens an address until the first answer is on the page, in a page of `takePage`. */
export async function openPage(site: Site, path: string, options?: BrowserContextOptions): Promise<Page> {
  const page = await takePage(site, options);
  await page.goto(`${site.address()}${path}`);
  await page.locator('.card svg').first().waitFor();
  return page;
}

/**
 * A page that a test may take anywhere: the tab that tests share, or one of `openBlank` where it is to be unlike that or the
 * test has the tab already, so that a second page is always in a second browser.
 */
export async function takePage(site: Site, options?: BrowserContextOptions): Promise<Page> {
  const shared = options === undefined ? await takeTab(site.browser()) : null;
  return shared ?? (await openBlank(site, options));
}

/** A page that is nowhere yet, in a browser of its own with an empty profile, for tests that listen before anything is loaded. */
export async function openBlank(site: Site, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await openContext(site.browser(), options);
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

type Data = NonNullable<GraphqlAnswer['body']['data']>;

/** What the API itself answers to the levers of a test. */
export async function askApi(site: Site, query: string, variables = {}): Promise<Data> {
  return dataOf(await post(site.address(), query, variables));
}

const EDITOR = { secret: 'edit-secret-1', role: 'EDITOR', name: 'ann' } as const;

/** For a server whose graph a test changes. */
export const EDITABLE = { tokens: [EDITOR] };

/** Writes into the graph of an `EDITABLE` server, as somebody does who is not at the page. */
export async function editGraph(site: Site, mutation: string, variables = {}): Promise<Data> {
  return dataOf(await post(site.address(), mutation, variables, EDITOR.secret));
}

function dataOf({ body }: GraphqlAnswer): Data {
  if (body.errors !== undefined) throw new Error(body.errors.map(({ message }) => message).join('; '));
  return body.data;
}
