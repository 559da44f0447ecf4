import { expect, it } from 'vitest';
import { listeningServer } from '../support/http.ts';
import { describeSeededOnEmbedded } from '../support/stores.ts';
import { describeInChromium } from './support/chromium.ts';

describeInChromium('the playground in Chromium', (browser) => {
  describeSeededOnEmbedded('served from our own files', (open) => {
    const listening = listeningServer(open);

    it('opens with the examples, runs one, and asks no other machine', { timeout: 90_000 }, async () => {
      const page = await browser().newPage();
      const elsewhere: string[] = [];
      page.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== listening().address) elsewhere.push(request.url());
      });
      await page.goto(`${listening().address}/graphql`);
      await page.getByRole('tab', { name: 'Redistribution' }).waitFor();
      expect(await page.getByRole('tab').count()).toBeGreaterThanOrEqual(5);
      // The tabs come before the editor, and a click before it is there runs nothing.
      await page.locator('.graphiql-query-editor .view-line').first().waitFor();
      await page.getByRole('button', { name: /execute/i }).click();
      // The editor draws the lines in sight only: the pool's baseline profit is among the first.
      const answer = page.locator('.result-window').first();
      await expect.poll(() => answer.textContent(), { timeout: 60_000 }).toContain('17572313213');
      expect(elsewhere).toEqual([]);
      const strip = page.getByRole('navigation', { name: 'Pages in this answer' });
      await strip.getByRole('link', { name: 'nvidia', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: /NVIDIA Corporation/ }).waitFor();
      expect(new URL(page.url()).pathname).toBe('/firms/nvidia');
      await page.close();
    });

    it('opens the document that a link names', async () => {
      const page = await browser().newPage();
      const query = encodeURIComponent('query FromALink { graphVersion }');
      await page.goto(`${listening().address}/graphql?query=${query}`);
      await page.getByRole('tab', { name: 'FromALink' }).waitFor();
      await page.close();
    });
  });
});
