import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { headlineWords, pointsOf } from '../support/redistribution.ts';
import { headlineOf, holdAnswers, openBlank, type Site } from '../support/site.ts';

const SCRIPT_BYTES = 350_000;
const FRAMES_TO_ASK = 2;

/** Sums every shift of what a reader already looked at. */
const WATCH_SHIFTS = `window.shift = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value;
}).observe({ type: 'layout-shift', buffered: true });`;

/** A share of CPO in the question that the page sends, and what was so when it was sent. */
interface Asked {
  readonly share: number;
  /** Frames that the page had drawn. */
  readonly frame: number;
  /** Such questions that had no answer yet, this one among them. */
  readonly underWay: number;
}

/** Notes every question for the redistribution, and counts frames. */
const WATCH_QUESTIONS = `window.frame = 0;
requestAnimationFrame(function next() {
  window.frame += 1;
  requestAnimationFrame(next);
});
window.asked = [];
window.send = window.fetch;
window.underWay = 0;
window.fetch = (address, options) => {
  if (!String(options?.body).includes('query Redistribution(')) return window.send(address, options);
  window.underWay += 1;
  const share = JSON.parse(options.body).variables.scenario?.adoption?.[0].curve.points[0].share;
  window.asked.push({ share, frame: window.frame, underWay: window.underWay });
  return window.send(address, options).finally(() => {
    window.underWay -= 1;
  });
};`;

/** Ten steps up, each after the answer of the one before: frames from the key to its question, milliseconds to its headline. */
const STEP_BY_STEP = `(async () => {
  const point = document.querySelector('[role="slider"][data-year="2030"]');
  const headline = document.querySelector('h1');
  const once = () => new Promise((resolve) => {
    const [start, frame] = [performance.now(), window.frame];
    const watch = new MutationObserver(() => {
      const asked = window.asked[steps.length];
      if (asked === undefined || window.underWay > 0) return;
      watch.disconnect();
      resolve({ ms: performance.now() - start, frames: asked.frame - frame });
    });
    watch.observe(headline, { subtree: true, characterData: true, childList: true });
    point.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true }));
  });
  window.asked = [];
  const steps = [];
  while (steps.length < 10) {
    steps.push(await once());
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { steps, asked: window.asked };
})()`;

/** Ten steps up, one a frame. */
const IN_A_RUSH = `(async () => {
  const point = document.querySelector('[role="slider"][data-year="2030"]');
  window.asked = [];
  for (let step = 0; step < 10; step += 1) {
    point.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true }));
    await new Promise(requestAnimationFrame);
  }
})()`;

/** How heavy and how quick the pages are: what can be counted is asserted, what the machine decides too is printed. */
export function budgetClaims(site: Site): void {
  it('loads little, paints before it has an answer, jumps nowhere, and asks no other host', async () => {
    const page = await openBlank(site);
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    await page.addInitScript(WATCH_SHIFTS);
    const letGo = await holdAnswers(page);
    await page.goto(site.address());
    const paints = (): Promise<number[]> =>
      page.evaluate(`performance.getEntriesByName('first-contentful-paint').map(({ startTime }) => startTime)`);
    await expect.poll(paints).toHaveLength(1);
    letGo();
    await page.locator('.card svg').first().waitFor();
    await page.waitForTimeout(300);
    const bytes: number = await page.evaluate(
      `performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).reduce((sum, { transferSize }) => sum + transferSize, 0)`,
    );
    const [paint = 0] = await paints();
    const shift: number = await page.evaluate('window.shift');
    console.log(
      `script ${Math.round(bytes / 1000)} kB, first paint ${Math.round(paint)} ms, shift ${shift.toFixed(3)}`,
    );
    expect([...hosts]).toEqual([new URL(site.address()).host]);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(SCRIPT_BYTES);
    expect(shift).toBeLessThan(0.05);
  });

  it('follows a lever: each step with one question, in the next frame', async () => {
    const page = await openWatched(site);
    const { steps, asked }: { steps: { ms: number; frames: number }[]; asked: Asked[] } =
      await page.evaluate(STEP_BY_STEP);
    const sorted = steps.map(({ ms }) => Math.round(ms)).sort((one, other) => one - other);
    console.log(`from key to headline, ms: ${sorted.join(' ')}`);
    expect(asked.map(({ share }) => Math.round(100 * share))).toEqual(steps.map((_, step) => 37 + step));
    expect(Math.max(...steps.map(({ frames }) => frames))).toBeLessThanOrEqual(FRAMES_TO_ASK);
  });

  it('asks one question at a time in a rush of steps, and the newest next', async () => {
    const page = await openWatched(site);
    const letGo = await holdAnswers(page);
    await page.evaluate(IN_A_RUSH);
    const asked = (): Promise<Asked[]> => page.evaluate('window.asked');
    expect(await asked()).toHaveLength(1);
    letGo();
    await expect.poll(asked).toHaveLength(2);
    const newest = (await asked())[1]?.share ?? 0;
    expect(Math.round(100 * newest)).toBe(46);
    for (const words of await headlineWords(site, pointsOf(newest)))
      await expect.poll(() => headlineOf(page)).toContain(words);
    expect((await asked()).map(({ underWay }) => underWay)).toEqual([1, 1]);
  });
}

/** The first page with its levers, whose question has an answer of its own that may come after the first picture. */
async function openWatched(site: Site): Promise<Page> {
  const page = await openBlank(site);
  await page.addInitScript(WATCH_QUESTIONS);
  await page.goto(site.address());
  await page.locator('.card svg').first().waitFor();
  await page.getByRole('slider', { name: 'CPO share, scale-out, 2030' }).waitFor();
  return page;
}
