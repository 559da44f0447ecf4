import { expect, it } from 'vitest';
import { savedFrom } from '../support/saved-file.ts';
import { openPage, type Site } from '../support/site.ts';

const MOVED = '/?v=1&y=2032&s=p.cpo~1.3;g~0.1';
const PRICE = 'CPO price 1.30 × DSP pluggable';
const GROWTH = 'Growth of ports added from 2027: +10 % a year';

/** What has left the page says which scenario it is of. */
export function provenanceClaims(site: Site): void {
  it.each([
    ['what was changed', MOVED, `Scenario: ${PRICE}; ${GROWTH}.`],
    [
      'the title and what no lever holds',
      '/?scenario=laser-shortage',
      'Scenario: Laser shortage; Besides: capacities.',
    ],
    ['the base case', '/', 'Scenario: the base case, the evidence as it stands.'],
  ])('prints %s, and shows nothing more on the screen', async (_what, path, words) => {
    const page = await openPage(site, path);
    await page.getByRole('complementary', { name: 'Levers' }).waitFor();
    const line = page.locator('main').getByText(words, { exact: true });
    expect(await line.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await line.isVisible()).toBe(true);
  });

  it('names window and sheet by scenario and year, one unlike the other', async () => {
    const page = await openPage(site, '/?scenario=laser-shortage');
    await expect.poll(() => page.title()).toBe('Laser shortage, 2030 · Who gains, who loses · AI-hardware value chain');
    await page.getByRole('button', { name: '2027', exact: true }).click();
    await expect.poll(() => page.title()).toMatch(/^Laser shortage, 2027 · /);
    await page.getByRole('button', { name: '60 %', exact: true }).click();
    await expect.poll(() => page.title()).toMatch(/^Laser shortage, changed; Switch margin on CPO 60 %; .*, 2027 · /);
    await page.goto(`${site.address()}/compare?v=1&y=2031&b=p.cpo~1.3`);
    await expect.poll(() => page.title()).toBe(`A: Base case, B: ${PRICE}, 2031 · Compare · AI-hardware value chain`);
    await page.getByRole('link', { name: 'Who gains, who loses' }).click();
    await expect.poll(() => page.title()).toMatch(/^Base case, 2030 · /);
  });

  it('says on a saved picture of a comparison that its differences have no intervals', async () => {
    const page = await openPage(site, '/compare?v=1&b=p.cpo~1.3');
    const picture = await savedFrom(page.getByRole('region', { name: 'By firm, 2030', exact: true }), 'SVG');
    expect(await page.evaluate(`(${WORDS_OF})(${JSON.stringify(picture.content.toString())})`)).toContain(
      'All at the middle values of the evidence, without intervals.',
    );
  });

  it.each([
    ['/', 'Gains and losses by firm, 2030', 'Base case. Scenario ', 'gains-and-losses-by-firm-2030-base-case'],
    [
      '/?v=1&s=p.cpo~1.3',
      'Profit of the whole chain',
      `${PRICE}. Scenario `,
      'profit-of-the-whole-chain-cpo-price-1-30-dsp-pluggable',
    ],
    [
      '/compare?v=1&sb=laser-shortage',
      'By stage, 2030',
      'A: Base case, B: Laser shortage. Scenarios ',
      'by-stage-2030-a-base-case-b-laser-shortage',
    ],
  ])('writes the scenario on a saved picture and into the names of its files: %s', async (path, title, words, stem) => {
    const page = await openPage(site, path);
    const card = page.getByRole('region', { name: title, exact: true });
    await expect.poll(() => page.title()).toContain(words.split('. ')[0]);
    const picture = await savedFrom(card, 'SVG');
    expect(await page.evaluate(`(${WORDS_OF})(${JSON.stringify(picture.content.toString())})`)).toContain(words);
    const table = await savedFrom(card, 'CSV');
    expect([picture.name, table.name]).toEqual([`${stem}.svg`, `${stem}.csv`]);
  });

  it('says of the share of inputs that is assumed whose inputs they are', async () => {
    const page = await openPage(site, '/?v=1&s=w~goldman');
    const words = await page.getByRole('contentinfo').textContent();
    expect(words).toContain("About four fifths of the inputs of the house's base case are assumed");
  });

  it('saves figures under the words that they were asked for with, while the next answer does not come', async () => {
    const page = await openPage(site, '/?v=1&s=p.cpo~1.3');
    await expect.poll(() => page.title()).toContain(PRICE);
    const waiting: unknown[] = [];
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('query Redistribution(')) waiting.push(route);
      else await route.continue();
    });
    await page.getByRole('button', { name: '60 %', exact: true }).click();
    await expect.poll(() => waiting.length).toBe(1);
    const card = page.getByRole('region', { name: 'Profit of the whole chain', exact: true });
    const { content, name } = await savedFrom(card, 'SVG');
    expect(name).toBe('profit-of-the-whole-chain-cpo-price-1-30-dsp-pluggable.svg');
    expect(content.toString()).toContain('optics only');
    expect(await page.title()).toMatch(/^CPO price 1\.30 × DSP pluggable, 2030 · /);
    const link = await card.getByRole('link', { name: 'Playground' }).getAttribute('href');
    expect(decodeURIComponent(link ?? '')).not.toContain('boxMargins');
  });
}

/** All that is written on a picture's file; its lines are broken to its width. */
const WORDS_OF = `(file) => [...new DOMParser().parseFromString(file, 'image/svg+xml').querySelectorAll('text')]
  .map(({ textContent }) => textContent).join(' ')`;
