import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';

const DESKTOP = { width: 1360, height: 900 };

/** A profile of its own, empty. */
export async function openContext(browser: Browser, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: DESKTOP, ...options });
  // Below a test's own limit, so that a failure names what it waited for.
  context.setDefaultTimeout(20_000);
  return context;
}

interface Tab {
  readonly page: Page;
  isTaken: boolean;
}

/** One a browser. A new profile and a new process for each test cost more than what most tests do. */
const tabs = new WeakMap<Browser, Tab>();

/** The tab that the tests of a browser have one after another, as a new one would be but for what lies behind it in its history; null where this test has it. */
export async function takeTab(browser: Browser): Promise<Page | null> {
  const tab = tabs.get(browser) ?? (await newTab(browser));
  if (tab.isTaken) return null;
  tab.isTaken = true;
  onTestFinished(() => giveBack(browser, tab));
  return tab.page;
}

async function newTab(browser: Browser): Promise<Tab> {
  const context = await openContext(browser);
  const tab = { page: await context.newPage(), isTaken: false };
  tabs.set(browser, tab);
  return tab;
}

/** Undoes what tests do to a tab besides leading it somewhere. One in which that fails is no more used. */
async function giveBack(browser: Browser, tab: Tab): Promise<void> {
  const { page } = tab;
  try {
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.emulateMedia({ media: null });
    await page.setViewportSize(DESKTOP);
    await page.mouse.move(0, 0);
    await page.evaluate('localStorage.clear()');
    // Away from the pages, or the same address again would be a reload, which keeps an open panel and how far one has scrolled.
    // Not to about:blank, which would cost the next page a new process.
    await page.goto(new URL('/health/live', page.url()).href);
    tab.isTaken = false;
  } catch {
    tabs.delete(browser);
    await page.context().close();
  }
}
