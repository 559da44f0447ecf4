import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { afterAll, expect, it } from 'vitest';
import { createHttpServer } from '../../src/api/server/create-http-server.ts';
import { describeSeededOnEmbedded } from '../support/stores.ts';
import { describeInChromium } from './support/chromium.ts';
import { headlineOf, openPage, type Site } from './support/site.ts';

describeInChromium('the explorer in an outage', (browser) => {
  describeSeededOnEmbedded('with a server that stops', (open) => {
    let server: FastifyInstance | undefined;
    afterAll(() => server?.close());

    it('says that the server is away, keeps the last answer, and goes on when it is back', async () => {
      const store = await open();
      const start = (port: number) =>
        createHttpServer({ store, logger: pino({ level: 'silent' }), requestTimeoutMs: 20_000 }).then((made) => {
          server = made;
          return made.listen({ host: '127.0.0.1', port });
        });
      const address = await start(0);
      const site: Site = { browser, address: () => address };
      const page = await openPage(site, '/');
      const before = await headlineOf(page);

      await server?.close();
      await page.getByRole('button', { name: '2033' }).click();
      await expect.poll(() => page.getByRole('alert').textContent()).toContain('No answer from the server.');
      expect(await headlineOf(page)).toBe(before);
      expect(await page.locator('.how-sure').textContent()).toBe('Intervals follow the answer.');

      await start(Number(new URL(address).port));
      await expect.poll(() => headlineOf(page), { timeout: 10_000 }).toContain('By 2033');
      expect(await page.getByRole('alert').textContent()).toBe('');

      // A page that was never opened has its script still to come.
      await server?.close();
      await page.getByRole('link', { name: 'Firms' }).click();
      await expect.poll(() => page.getByRole('alert').textContent()).toContain('could not be loaded');
      await page.getByRole('button', { name: 'Try again' }).click();
      expect(await page.getByRole('alert').textContent()).toContain('No answer from the server.');
      await start(Number(new URL(address).port));
      await page.getByRole('heading', { level: 1, name: 'Firms' }).waitFor();
      await expect.poll(() => page.locator('.table-wrap tbody tr').count()).toBeGreaterThan(0);
    }, 120_000);
  });
});
