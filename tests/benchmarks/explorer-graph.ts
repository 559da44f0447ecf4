import { type Browser, chromium, type Page } from 'playwright-core';
import type { NeighborhoodQuery } from '../../src/explorer/generated/graphql.ts';
import { EXECUTABLE } from '../browser/support/executable.ts';
import { type Benchmark, type Measure, ms, percentile } from './measure.ts';
import { startServer } from './server-process.ts';

const THINGS = 2_000;
const LINKS = 6_000;
const TARGET_FPS = 50;
const SECONDS = 4;

/** The graph page in Chromium with software rendering: how smoothly a large piece pans and zooms. */
export const explorerGraph: Benchmark = {
  name: 'explorer-graph',
  async run() {
    const server = await startServer();
    const browser = await chromium.launch({ executablePath: EXECUTABLE, args: ['--no-sandbox', '--disable-gpu'] });
    try {
      return await measure(browser, server.address);
    } finally {
      await browser.close();
      await server.stop();
    }
  },
};

async function measure(browser: Browser, address: string): Promise<readonly Measure[]> {
  const page = await browser.newPage({ viewport: { width: 1360, height: 900 } });
  await page.route('**/graphql', (route) => {
    const asksPiece = route.request().postData()?.includes('query Neighborhood') ?? false;
    return asksPiece ? route.fulfill({ json: { data: largePiece() } }) : route.continue();
  });
  const start = performance.now();
  await page.goto(`${address}/graph`);
  await page.locator(`.graph-picture[data-things="${THINGS}"][data-links="${LINKS}"]`).waitFor();
  const shown = performance.now() - start;
  const pan = await frames(page, PAN);
  const zoom = await frames(page, ZOOM);
  return [
    fps('pan', pan),
    fps('zoom', zoom),
    { question: 'opened and laid out', ours: ms(shown), target: 'for the record', met: null },
  ];
}

/** Milliseconds of each frame while the hand moves. */
async function frames(page: Page, motion: string): Promise<readonly number[]> {
  const box = await page.locator('.graph-ground').boundingBox();
  if (box === null) throw new Error('the graph page shows no picture');
  await page.mouse.move(box.x + 6, box.y + 6); // a corner, where no thing lies
  await page.mouse.down();
  const times: readonly number[] = await page.evaluate(`(${FRAMES})(${motion}, ${SECONDS * 1_000})`);
  await page.mouse.up();
  return times;
}

function fps(question: string, times: readonly number[]): Measure {
  const rate = (1_000 * times.length) / times.reduce((sum, time) => sum + time, 0);
  const ours = `${rate.toFixed(0)} frames a second (one in twenty takes ${ms(percentile(times, 0.95))} or more)`;
  return {
    question: `${question}, ${THINGS} things and ${LINKS} links`,
    ours,
    target: `${TARGET_FPS}`,
    met: rate >= TARGET_FPS,
  };
}

/** Runs in the page: moves once a frame and notes how long the frames take. */
const FRAMES = `(motion, length) => new Promise((resolve) => {
  const host = document.querySelector('.graph-ground');
  const { left, top, width, height } = host.getBoundingClientRect();
  const times = [];
  let first, last;
  const frame = (now) => {
    first ??= now;
    if (last !== undefined) times.push(now - last);
    last = now;
    if (now - first > length) return resolve(times);
    motion(host, { x: left + width / 2, y: top + height / 2 }, (now - first) / 1000);
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
})`;

/** A wide circle, as a hand that looks around: it leaves what was drawn, so that the picture is drawn anew on the way. */
const PAN = `(host, { x, y }, seconds) => host.dispatchEvent(new PointerEvent('pointermove', {
  pointerId: 1, clientX: x + 500 * Math.sin(3 * seconds), clientY: y + 300 * Math.cos(3 * seconds), bubbles: true }))`;

/** In and out again, about the middle. */
const ZOOM = `(host, { x, y }, seconds) => host.dispatchEvent(new WheelEvent('wheel', {
  deltaY: 30 * Math.sign(Math.sin(3 * seconds)), clientX: x, clientY: y, bubbles: true, cancelable: true }))`;

/** A piece of firms in which few have many links, as in the graph itself; the same every time. */
function largePiece(): Pick<NeighborhoodQuery, 'neighborhood'> {
  const nodes = Array.from({ length: THINGS }, (_, at) => firm(at));
  const links = new Map<string, NeighborhoodQuery['neighborhood']['links'][number]>();
  for (let step = 1; links.size < LINKS; step += 1) {
    const to = (step * 7_919) % THINGS;
    const from = Math.floor(THINGS * ((step * 0.618_033_988_75) % 1) ** 3);
    const ends = { from: firm(from), to: firm(to), validFrom: null, validTo: null };
    if (from !== to) links.set(`${from} ${to}`, { relation: 'SUPPLIES', ...ends, claims: [] });
  }
  return { neighborhood: { nodes, links: [...links.values()], cut: false, cutReason: null } };
}

function firm(at: number) {
  return { __typename: 'Firm' as const, id: `firm-${at}`, slug: `firm-${at}`, name: `Firm number ${at}` };
}
