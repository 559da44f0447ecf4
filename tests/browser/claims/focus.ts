import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { openPage, type Site } from '../support/site.ts';

const LEVERS = '/?v=1&s=a.so.cpo~2030:0.5;p.cpo~1.3;w~goldman,tsmc';

/** Whoever works by keyboard stays where they were, also when the control that they pressed is gone. */
export function focusClaims(site: Site): void {
  it('gives focus back to the number however the panel is closed', async () => {
    const page = await openPage(site, '/');
    const bar = page.getByRole('button', { name: /^TSMC: / });
    const ways: readonly (readonly [string, () => Promise<void>])[] = [
      ['Escape', () => page.keyboard.press('Escape')],
      ['Enter on Close', () => page.getByRole('dialog').getByRole('button', { name: 'Close' }).press('Enter')],
      ['a click on the backdrop', () => page.mouse.click(100, 400)],
    ];
    for (const [how, close] of ways) {
      await bar.press('Enter');
      await page.getByRole('dialog').waitFor();
      await close();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      expect(await isFocused(bar), how).toBe(true);
    }
  });

  it('keeps what has the focus out from under the head of the panel', async () => {
    const page = await openPage(site, '/', { viewport: { width: 1360, height: 600 } });
    await page.getByRole('button', { name: /^Nvidia: \+/ }).click();
    const panel = page.getByRole('dialog');
    await panel.locator('.parameter summary').last().focus();
    const hidden: string[] = [];
    for (let step = 0; ; step += 1) {
      await page.keyboard.press('Shift+Tab');
      const under: number | null = await page.evaluate(UNDER_THE_HEAD);
      if (under !== null && under > 0.5) hidden.push(await page.evaluate('document.activeElement.outerHTML'));
      if (under !== null) continue;
      expect(step).toBeGreaterThan(10);
      break;
    }
    expect(hidden).toEqual([]);
  });

  it('leaves the focus on the lever that is given back to the evidence', async () => {
    const page = await openPage(site, LEVERS);
    await page.getByRole('button', { name: /^Back to evidence.*: Price of CPO, DSP pluggable = 1$/ }).press('Enter');
    expect(await isFocused(page.getByRole('slider', { name: /^CPO ?: Price of CPO/ }))).toBe(true);
    await page.getByRole('button', { name: /^Back to evidence.*: Scale-out$/ }).press('Enter');
    expect(await isFocused(page.getByRole('slider', { name: 'CPO share, scale-out, 2030' }))).toBe(true);
    await page.getByRole('button', { name: 'Without Goldman Sachs' }).press('Enter');
    await page.getByRole('button', { name: 'Without Goldman Sachs' }).waitFor({ state: 'detached' });
    expect(await isFocused(page.getByLabel('Whose evidence'))).toBe(true);
  });

  it('gives back one thing after the other in the list of what is changed, also what has no other place', async () => {
    const page = await openPage(site, '/?v=1&s=p.cpo~1.3;m._.laser.rest~0.2;g~0.1');
    const list = page.getByRole('list', { name: 'Changed' });
    const words = () => list.getByRole('listitem').allInnerTexts();
    await expect
      .poll(words)
      .toEqual([
        expect.stringMatching(/^CPO price 1\.30? × DSP pluggable/),
        expect.stringMatching(/^Growth of ports added from 2027: \+10 % a year/),
        expect.stringMatching(/^Margin 20 %: the unnamed firms/i),
      ]);
    for (const left of [2, 1, 0]) {
      await list.getByRole('button').last().press('Enter');
      await expect.poll(words).toHaveLength(left);
      expect(await isFocused(list)).toBe(true);
    }
    await expect.poll(() => new URL(page.url()).search).toBe('');
  });

  it('leaves the focus on the button that has just put all levers back', async () => {
    const page = await openPage(site, LEVERS);
    const reset = page.getByRole('button', { name: 'Reset all' });
    await reset.press('Enter');
    await expect.poll(() => new URL(page.url()).search).toBe('');
    expect(await isFocused(reset)).toBe(true);
    expect(await reset.isDisabled()).toBe(true);
  });

  it('leaves the focus on the button that turns to the other scenario of a comparison', async () => {
    const page = await openPage(site, '/compare?v=1&b=p.cpo~1.3');
    for (const [other, name] of [
      ['A', 'B'],
      ['B', 'A'],
    ]) {
      await page.getByRole('button', { name: `Move ${other} instead` }).press('Enter');
      const back = page.getByRole('button', { name: `Move ${name} instead` });
      await back.waitFor();
      expect(await isFocused(back)).toBe(true);
      await page.getByRole('complementary', { name: `Levers of ${other}` }).waitFor();
    }
  });
}

/** How far what has the focus lies under the head of the panel, CSS pixels; null once the head itself has it. */
const UNDER_THE_HEAD = `(() => {
  const head = document.querySelector('dialog header');
  const focused = document.activeElement;
  if (head.contains(focused)) return null;
  return head.getBoundingClientRect().bottom - focused.getBoundingClientRect().top;
})()`;

export function isFocused(control: Locator): Promise<boolean> {
  return control.evaluate((element) => element.matches(':focus'));
}
