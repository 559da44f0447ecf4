import { expect, it } from 'vitest';
import { openPage, type Site } from '../support/site.ts';

/** Stages and a chain that lose: NVIDIA half of what it takes for engines, Credo half of what it takes for retimers. */
const LOSING = '/?v=1&s=m.cpo.optical-engine.nvidia~-0.5;m.copper.retimer.credo~-0.5';

/** A loss is seen for one without reading a number. */
export function lossClaims(site: Site): void {
  it.each([
    ['a loss where the chain earns less than the baseline', LOSING, [false, true]],
    ['a gain where it earns more', '/', [true, false]],
  ])('fills the space between the lines as %s', async (_what, path, expected) => {
    const page = await openPage(site, path);
    await page.getByRole('img', { name: 'Profit pool by year' }).waitFor();
    expect(await page.evaluate(FILLED_AS)).toEqual(expected);
  });

  it('hatches a stage that loses, below the axis and within its own panel', async () => {
    const page = await openPage(site, LOSING);
    const map = page.getByRole('group', { name: /^Profit pool by stage, baseline and scenario/ });
    await map.waitFor();
    const blocks: readonly Block[] = await page.evaluate(BLOCKS);
    const losing = blocks.filter(({ words }) => words.includes(', margin −'));
    expect(losing.map(({ words }) => words.split(':')[0])).toEqual([
      expect.stringMatching(/retimer/i),
      expect.stringMatching(/engine/i),
      expect.stringMatching(/retimer/i),
    ]);
    for (const block of blocks) {
      const isLosing = losing.includes(block);
      expect([block.words, block.fill.includes('-loss'), block.isBelowAxis, block.isWithinPanel]).toEqual([
        block.words,
        isLosing,
        isLosing,
        true,
      ]);
    }
  });
}

/** Whether the middle between the two marks of the year lies in what is filled as a gain, and in what is filled as a loss. */
const FILLED_AS = `(() => {
  const picture = document.querySelector('svg[aria-label="Profit pool by year"]');
  const [one, other] = picture.querySelectorAll('g > circle');
  const at = (name) => (Number(one.getAttribute(name)) + Number(other.getAttribute(name))) / 2;
  const middle = new DOMPoint(at('cx'), at('cy'));
  return ['gain', 'loss'].map((side) => [...picture.querySelectorAll('path')].some(
    (path) => (path.getAttribute('fill') ?? '').includes(side) && path.isPointInFill(middle)));
})()`;

interface Block {
  readonly words: string;
  readonly fill: string;
  readonly isBelowAxis: boolean;
  readonly isWithinPanel: boolean;
}

/** The stages of both panels, each of two rectangles, which those of the key are not: a panel reaches from its highest line to its lowest, and its axis is the line of 0 %. */
const BLOCKS = `[...document.querySelectorAll('svg[aria-label^="Profit pool by stage"] [role="button"]:has(rect + rect)')].map((stage) => {
  const [, block] = stage.querySelectorAll('rect');
  const lines = [...stage.parentElement.querySelectorAll(':scope > g[aria-hidden]')];
  const heightOf = (line) => line.querySelector('line').getBoundingClientRect().top;
  const axis = heightOf(lines.find((line) => line.textContent === '0 %'));
  const { top, bottom } = block.getBoundingClientRect();
  return {
    words: stage.querySelector('title').textContent,
    fill: block.getAttribute('fill'),
    isBelowAxis: (top + bottom) / 2 > axis + 1,
    isWithinPanel: bottom <= Math.max(...lines.map(heightOf)) + 2 && top >= Math.min(...lines.map(heightOf)) - 2,
  };
})`;
