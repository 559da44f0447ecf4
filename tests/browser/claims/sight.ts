import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openPage, type Site } from '../support/site.ts';

/** For eyes that need the system's own colours, or lines that stand out. */
export function sightClaims(site: Site): void {
  it('shows what is pressed, current or told by a colour where the system sets the colours', async () => {
    const page = await openPage(site, '/', { forcedColors: 'active' });
    const margin = (name: string) => page.getByRole('button', { name, exact: true });
    await margin('Optics only').waitFor();
    const pairs: readonly (readonly [string, Locator, Locator])[] = [
      ['margin', margin('Optics only'), margin('60 %')],
      ['year', page.getByRole('button', { name: '2030', exact: true }), page.getByRole('button', { name: '2032' })],
      [
        'page',
        page.getByRole('link', { name: /^Who gains/ }).first(),
        page.getByRole('link', { name: 'Compare' }).first(),
      ],
    ];
    for (const [what, one, other] of pairs) expect(await groundOf(one), what).not.toBe(await groundOf(other));
    const swatches: string[] = await page.evaluate(GROUNDS_OF_SWATCHES);
    expect(new Set(swatches).size).toBeGreaterThan(2);
  });

  it.each(['light', 'dark'] as const)(
    'draws every adoption curve so that it stands out from its ground (%s)',
    async (colorScheme) => {
      const page = await openPage(site, '/', { colorScheme });
      await page.locator('svg[aria-label^="Adoption curves"] path').first().waitFor();
      const contrasts = await curveContrasts(page);
      expect(contrasts.length).toBeGreaterThan(6);
      expect(contrasts.filter((contrast) => contrast < 3)).toEqual([]);
    },
  );
}

function groundOf(control: Locator): Promise<string> {
  return control.evaluate((element) => element.ownerDocument.defaultView.getComputedStyle(element).backgroundColor);
}

const GROUNDS_OF_SWATCHES =
  "[...document.querySelectorAll('.swatch')].map((one) => getComputedStyle(one).backgroundColor)";

/** Of each line with its ground, as WCAG reckons it. */
function curveContrasts(page: Page): Promise<number[]> {
  return page.evaluate(`(() => {
    const parts = (colour) => colour.match(/[\\d.]+/g).slice(0, 3).map(Number);
    const light = (part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
    const luminance = ([red, green, blue]) => 0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue);
    const ground = parts(getComputedStyle(document.querySelector('.levers')).backgroundColor);
    return [...document.querySelectorAll('svg[aria-label^="Adoption curves"] path')].map((path) => {
      const { stroke, strokeOpacity } = getComputedStyle(path);
      const seen = parts(stroke).map((part, at) => part * strokeOpacity + ground[at] * (1 - strokeOpacity));
      const [dark, bright] = [luminance(seen), luminance(ground)].sort((one, other) => one - other);
      return (bright + 0.05) / (dark + 0.05);
    });
  })()`);
}
