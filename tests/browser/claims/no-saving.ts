import { expect, it } from 'vitest';
import { openPage, type Site } from '../support/site.ts';
import { violations } from './manners.ts';

/** Of a server that keeps no scenarios. */
export function noSavingClaims(site: Site): void {
  it('says that nothing can be saved, and offers what can be done', async () => {
    const page = await openPage(site, '/?v=1&s=p.cpo~1.3');
    await page.getByText('This server keeps no scenarios').waitFor();
    expect(await page.getByText('Save scenario').count()).toBe(0);
    await page.getByRole('button', { name: 'Copy link' }).waitFor();
    expect(await violations(page)).toEqual([]);
  });
}
