import { availableParallelism, loadavg } from 'node:os';
import { expect, it } from 'vitest';
import { openBlank, openPage, type Site } from '../support/site.ts';

/** How many processes wait for each processor: on a machine that runs other suites beside, everything takes that much longer. */
const crowd = () => Math.max(1, (loadavg()[0] ?? 1) / availableParallelism());

const SCRIPT_BYTES = 350_000;
const FIRST_PAINT_MS = 1_000;
const FOLLOWS_MS = 100;

/** Sums every shift of what a reader already looked at. */
const WATCH_SHIFTS = `window.shift = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value;
}).observe({ type: 'layout-shift', buffered: true });`;

/** Time from a key to the next change of the headline, twenty times over. */
const KEY_TO_HEADLINE = `(async () => {
  const point = document.querySelector('[role="slider"][data-year="2030"]');
  const headline = document.querySelector('h1');
  const once = (key) => new Promise((resolve) => {
    const start = performance.now();
    const watch = new MutationObserver(() => {
      watch.disconnect();
      resolve(performance.now() - start);
    });
    watch.observe(headline, { subtree: true, characterData: true, childList: true });
    point.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  });
  const times = [];
  for (let step = 0; step < 20; step += 1) {
    times.push(await once('ArrowUp'));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return times;
})()`;

/** How heavy and how quick the pages are; the figures are printed. */
export function budgetClaims(site: Site): void {
  it('loads little, paints soon, jumps nowhere, and asks no other host', async () => {
    const page = await openBlank(site);
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    await page.addInitScript(WATCH_SHIFTS);
    await page.goto(site.address());
    await page.locator('.card svg').first().waitFor();
    await page.waitForTimeout(300);
    const bytes: number = await page.evaluate(
      `performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).reduce((sum, { transferSize }) => sum + transferSize, 0)`,
    );
    const paint: number = await page.evaluate(`performance.getEntriesByName('first-contentful-paint')[0].startTime`);
    const shift: number = await page.evaluate('window.shift');
    console.log(
      `script ${Math.round(bytes / 1000)} kB, first paint ${Math.round(paint)} ms, shift ${shift.toFixed(3)}`,
    );
    expect([...hosts]).toEqual([new URL(site.address()).host]);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(SCRIPT_BYTES);
    expect(paint).toBeLessThan(FIRST_PAINT_MS * crowd());
    expect(shift).toBeLessThan(0.05);
  });

  it('follows a lever within 100 ms', async () => {
    const page = await openPage(site, '/');
    // The levers have a question of their own, whose answer may come after the first picture.
    await page.getByRole('slider', { name: 'CPO share, scale-out, 2030' }).waitFor();
    const times: number[] = await page.evaluate(KEY_TO_HEADLINE);
    const sorted = [...times].sort((one, other) => one - other).map(Math.round);
    console.log(`from key to headline, ms: ${sorted.join(' ')}`);
    // The quarter of the steps that the rest of the machine disturbed least.
    expect(sorted[4]).toBeLessThan(FOLLOWS_MS * crowd());
  });
}
