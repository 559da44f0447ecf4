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
    const startAt = async (port: number) => {
      server = await createHttpServer({
        store: await open(),
        logger: pino({ level: 'silent' }),
        requestTimeoutMs: 20_000,
      });
      return server.listen({ host: '127.0.0.1', port });
    };

    it('says that the server is away, keeps the last answer, and goes on when it is back', async () => {
      const address = await startAt(0);
      const site: Site = { browser, address: () => address };
      const page = await openPage(site, '/');
      const before = await headlineOf(page);

      await server?.close();
      await page.getByRole('button', { name: '2033' }).click();
      await expect.poll(() => page.getByRole('alert').textContent()).toContain('No answer from the server.');
      expect(await headlineOf(page)).toBe(before);
      expect(await page.locator('.how-sure').textContent()).toBe('Intervals follow the answer.');

      // The figure is of the last answer, and so is the year that it is said to be of.
      await page.locator('h1 button').first().click();
      await expect.poll(() => page.locator('dialog h2').textContent()).toContain(', 2030: where it comes from');
      await page.keyboard.press('Escape');

      await startAt(Number(new URL(address).port));
      await expect.poll(() => headlineOf(page), { timeout: 10_000 }).toContain('By 2033');
      expect(await page.getByRole('alert').textContent()).toBe('');

      // A page that was never opened has its script still to come.
      await server?.close();
      await page.getByRole('link', { name: 'Firms' }).click();
      await expect.poll(() => page.getByRole('alert').textContent()).toContain('could not be loaded');
      await page.getByRole('button', { name: 'Try again' }).click();
      expect(await page.getByRole('alert').textContent()).toContain('No answer from the server.');
      await startAt(Number(new URL(address).port));
      await page.getByRole('heading', { level: 1, name: 'Firms' }).waitFor();
      await expect.poll(() => page.locator('.table-wrap tbody tr').count()).toBeGreaterThan(0);
    }, 120_000);

    it('says that the graph cannot be narrowed to a technology meanwhile, and narrows it when asked again', async () => {
      await server?.close();
      const address = await startAt(0);
      const page = await openPage({ browser, address: () => address }, '/graph');
      const shown = page.getByRole('region', { name: 'The picture' }).getByRole('status');
      await expect.poll(() => shown.textContent()).toMatch(/^\d+ things/);
      const whole = await shown.textContent();
      const technology = page.getByLabel('Technology');
      await technology.locator('option[value=lpo]').waitFor({ state: 'attached' });

      await server?.close();
      await technology.selectOption('lpo');
      await expect.poll(() => page.getByRole('alert').textContent()).toContain('No answer from the server.');
      expect(await shown.textContent()).toBe(whole);

      await startAt(Number(new URL(address).port));
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect.poll(() => page.getByRole('alert').textContent()).toBe('');
      await expect.poll(() => shown.textContent()).not.toBe(whole);
    }, 120_000);

    it('keeps the picture of the graph where more of it does not come', async () => {
      await server?.close();
      const address = await startAt(0);
      const page = await openPage({ browser, address: () => address }, '/graph?v=1&x=lumentum');
      const shown = page.locator('.graph-shown [role=status]');
      await expect.poll(() => shown.textContent()).toMatch(/^[1-9]\d* things/);
      const before = await shown.textContent();

      await server?.close();
      await page.getByRole('button', { name: '3', exact: true }).click();
      await expect.poll(() => page.getByRole('alert').textContent()).toContain('No answer from the server.');
      await expect.poll(() => shown.textContent()).toBe(before);
    }, 60_000);
  });
});
