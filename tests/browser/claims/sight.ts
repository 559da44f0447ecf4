import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { openPage, type Site } from '../support/site.ts';

/** For eyes that need the system's own colours. */
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
}

function groundOf(control: Locator): Promise<string> {
  return control.evaluate((element) => element.ownerDocument.defaultView.getComputedStyle(element).backgroundColor);
}

const GROUNDS_OF_SWATCHES =
  "[...document.querySelectorAll('.swatch')].map((one) => getComputedStyle(one).backgroundColor)";
