import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { headlineWords, pointsOf } from '../support/redistribution.ts';
import { headlineOf, holdAnswers, openPage, type Site } from '../support/site.ts';

const POINT = 'CPO share, scale-out, 2030';
/** How long a lever rests before it is a step of the back button. */
const SETTLE_MS = 450;

/** Dragging a curve, moving it by keys, and going back. */
export function leverClaims(site: Site): void {
  it('states the base case before anything is touched, in the API’s own figures', async () => {
    const page = await openPage(site, '/');
    const headline = await headlineOf(page);
    expect(headline).toContain('By 2030, with CPO at 36 % of scale-out ports');
    for (const words of await headlineWords(site, null)) expect(headline).toContain(words);
    expect(headline).toContain("optics only, before the switch vendor's margin");
  });

  it('follows a dragged point to the answer that the API gives for it', async () => {
    const page = await openPage(site, '/');
    const before = await headlineOf(page);
    const share = await dragBy(page, page.getByRole('slider', { name: POINT }), -40);
    expect(share).toBeGreaterThan(0.45);
    const expected = await headlineWords(site, pointsOf(share));
    await expect.poll(() => headlineOf(page)).toContain(`gainers gain ${expected[2]}`);
    const after = await headlineOf(page);
    expect(after).not.toBe(before);
    for (const words of expected) expect(after).toContain(words);
  });

  it('takes a drag to a whole percent, and says what a link sets to the tenth', async () => {
    const page = await openPage(site, '/?v=1&s=a.so.cpo~2030:0.499');
    const point = page.getByRole('slider', { name: POINT });
    expect(await point.getAttribute('aria-valuetext')).toBe('49.9 %, evidence 36 %');
    await page.getByRole('list', { name: 'Changed' }).getByText('49.9 % in 2030').first().waitFor();
    expect(await headlineOf(page)).toContain('with CPO at 49.9 % of scale-out ports');
    const mix = page.getByRole('region', { name: 'Mix of technologies' });
    await mix.getByRole('button', { name: 'Table' }).click();
    await mix.getByRole('row', { name: /^2030 Scale-out Co-packaged optics .* 49\.9 %$/ }).waitFor();
    await dragBy(page, point, -31);
    await page.waitForURL(/s=a\.so\.cpo~2030:0\.\d\d?$/);
  });

  it('moves a point by keys, from year to year too, and gives it back to the evidence', async () => {
    const page = await openPage(site, '/');
    const point = page.getByRole('slider', { name: POINT });
    await point.focus();
    await page.keyboard.press('End');
    await expect.poll(() => headlineOf(page)).toContain('with CPO at 100 % of scale-out ports');
    expect(await point.getAttribute('aria-valuetext')).toBe('100 %, evidence 36 %');
    await page.keyboard.press('Delete');
    await expect.poll(() => headlineOf(page)).toContain('with CPO at 36 % of scale-out ports');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate('document.activeElement.dataset.year')).toBe('2031');
  });

  it('undoes a drag as one step of the back button', async () => {
    const page = await openPage(site, '/');
    const before = await headlineOf(page);
    await dragBy(page, page.getByRole('slider', { name: POINT }), -60);
    await page.waitForURL(/s=a\.so\.cpo~2030/);
    await page.goBack();
    await expect.poll(() => headlineOf(page)).toBe(before);
  });

  it('takes a drag for one step too where it rests in the middle', async () => {
    const page = await openPage(site, '/');
    const before = await headlineOf(page);
    const [x, y] = await middleOf(page.getByRole('slider', { name: POINT }));
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y - 20, { steps: 5 });
    await expect.poll(() => headlineOf(page)).not.toBe(before);
    await page.waitForTimeout(3 * SETTLE_MS);
    expect(new URL(page.url()).search).toBe('');
    await page.mouse.move(x, y - 60, { steps: 5 });
    await page.mouse.up();
    await page.waitForURL(/s=a\.so\.cpo~2030/);
    await page.goBack();
    await expect.poll(() => headlineOf(page)).toBe(before);
    expect(new URL(page.url()).search).toBe('');
  });

  it.each(['Compare', 'Playground'])(
    'keeps a lever that was moved just before the link to %s was followed, a step back',
    async (name) => {
      const page = await openPage(site, '/');
      const before = await headlineOf(page);
      await page.evaluate(pressAndFollow(name));
      await page.waitForURL(name === 'Compare' ? '**/compare' : '**/graphql');
      await page.goBack();
      await page.waitForURL(/\/\?v=1&s=a\.so\.cpo~2030:1$/);
      await expect.poll(() => headlineOf(page)).toContain('with CPO at 100 % of scale-out ports');
      await page.goBack();
      await expect.poll(() => headlineOf(page)).toBe(before);
    },
  );

  it('puts the switch vendor’s margin into the headline once it is stacked on top', async () => {
    const page = await openPage(site, '/');
    await page.getByRole('button', { name: '60 %', exact: true }).click();
    const expected = await headlineWords(site, { boxMargins: [{ technology: 'cpo', margin: 0.6 }] });
    await expect.poll(() => headlineOf(page)).toContain(`gainers gain ${expected[2]}`);
    expect(await headlineOf(page)).toContain("with the switch vendor's margin of 60 % on CPO on top");
  });

  it('says of a lever what the figures beside it are computed with, not what they will be', async () => {
    const page = await openPage(site, '/');
    const before = await headlineOf(page);
    const letGo = await holdAnswers(page);
    await page.getByRole('button', { name: '60 %', exact: true }).click();
    await page.getByRole('slider', { name: POINT }).press('PageUp');
    await page.getByRole('list', { name: 'Changed' }).getByText('in 2030').first().waitFor();
    expect(await headlineOf(page)).toBe(before);
    letGo();
    await expect.poll(() => headlineOf(page)).toContain('margin of 60 % on CPO on top');
    await expect.poll(() => headlineOf(page)).toContain('with CPO at 45.7 % of scale-out ports');
  });

  it('shows a switch vendor’s margin beside its usual ones where a link sets another', async () => {
    const page = await openPage(site, '/?v=1&s=b.cpo~0.5');
    const choice = page.getByRole('group', { name: "Switch vendor's margin on CPO" }).getByRole('button');
    expect(await choice.allTextContents()).toEqual(['Optics only', '41.7 %', '50 %', '60 %']);
    expect(await choice.and(page.locator('[aria-pressed="true"]')).allTextContents()).toEqual(['50 %']);
    await choice.getByText('Optics only').click();
    await expect.poll(() => choice.count()).toBe(3);
  });

  it('moves on from where a link has set a lever, also below the usual range of its slider', async () => {
    const page = await openPage(site, '/?v=1&s=g~-0.5');
    const slider = page.getByRole('slider', { name: /^Growth of ports added/ }).first();
    expect([await slider.inputValue(), await slider.getAttribute('aria-valuetext')]).toEqual(['-0.5', '−50 %']);
    await slider.press('ArrowRight');
    await page.waitForURL(/s=g~-0\.495$/);
  });

  it('says which levers do not fit together, and keeps the last answer', async () => {
    const page = await openPage(site, '/?v=1&s=b.cpo~0.6');
    const before = await headlineOf(page);
    await page.goto(`${site.address()}/?v=1&s=m.cpo.optical-engine.nvidia~0.95`);
    await expect
      .poll(() => page.getByRole('alert').textContent())
      .toContain('margins, CPO, optical-engine, nvidia, margin: ');
    await page.goBack();
    await expect.poll(() => headlineOf(page)).toBe(before);
  });
}

/** A script that moves the point to its end and clicks a link of the page before the lever has rested. */
function pressAndFollow(link: string): string {
  return `{
    const point = document.querySelector('[role=slider][aria-label="${POINT}"]');
    const link = [...document.querySelectorAll('nav a')].find(({ textContent }) => textContent === '${link}');
    point.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }));
    setTimeout(() => link.click(), 50);
  }`;
}

/** Drags a point up (negative) or down in ten moves; answers the share that it then has. */
async function dragBy(page: Page, point: Locator, pixels: number): Promise<number> {
  const [x, y] = await middleOf(point);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + pixels, { steps: 10 });
  await page.mouse.up();
  return Number(await point.getAttribute('aria-valuenow')) / 100;
}

async function middleOf(point: Locator): Promise<readonly [number, number]> {
  const box = await point.boundingBox();
  if (box === null) throw new Error('the point is not on the page');
  return [box.x + box.width / 2, box.y + box.height / 2];
}
