import { expect, it } from 'vitest';
import { listeningServer } from '../support/http.ts';
import { describeSeededOnEmbedded } from '../support/stores.ts';
import { violations } from './claims/manners.ts';
import { describeInChromium } from './support/chromium.ts';
import { openPage } from './support/site.ts';

describeInChromium('the explorer', (browser) => {
  describeSeededOnEmbedded('over a server that keeps no scenarios', (open) => {
    const listening = listeningServer(open, { saving: false });
    const site = { browser, address: () => listening().address };

    it('says that nothing can be saved, and offers what can be done', async () => {
      const page = await openPage(site, '/?v=1&s=p.cpo~1.3');
      await page.getByText('This server keeps no scenarios').waitFor();
      expect(await page.getByText('Save scenario').count()).toBe(0);
      await page.getByRole('button', { name: 'Copy link' }).waitFor();
      expect(await violations(page)).toEqual([]);
    });
  });
});
