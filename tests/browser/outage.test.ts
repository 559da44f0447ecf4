import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import type { Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import { createHttpServer } from '../../src/api/server/create-http-server.ts';
import { describeSeededOnEmbedded } from '../support/stores.ts';
import { describeInChromium } from './support/chromium.ts';
import { headlineOf, openPage, type Site, takePage } from './support/site.ts';

const NEVER_ANSWERED = 'No answer from the server.The server does not answer.Try again';
const LAST_ANSWER = 'The server does not answer. What you see is the last answer that came.';

/** The different texts of the alert within so many milliseconds from now. */
function alertsWithin(page: Page, ms: number): Promise<string[]> {
  return page.evaluate(`new Promise((resolve) => {
    const alert = document.querySelector('[role=alert]');
    const seen = new Set([alert.textContent]);
    const observer = new MutationObserver(() => seen.add(alert.textContent));
    observer.observe(alert, { childList: true, characterData: true, subtree: true });
    setTimeout(() => resolve([...seen]), ${ms});
  })`);
}

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
      await expect.poll(() => page.getByRole('alert').textContent()).toContain(LAST_ANSWER);
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

    it.each([
      ['a comparison', '/compare', '.pictures svg'],
      ['a firm', '/firms/nvidia', 'h1'],
      ['the graph', '/graph?v=1&x=nvidia', '.graph-shown svg'],
      ['the firms', '/firms', '.table-wrap tbody tr'],
    ])(
      'speaks of no last answer on the page of %s, which never had one',
      async (_, path, answered) => {
        const site: Site = { browser, address: () => address };
        await server?.close();
        const address = await startAt(0);
        const page = await takePage(site);
        await page.route('**/graphql', (route) => route.abort());
        const notice = page.getByRole('alert').first();
        await page.goto(`${address}${path}`);
        await expect.poll(() => notice.textContent()).toBe(NEVER_ANSWERED);
        await page.unroute('**/graphql');
        await page.locator(answered).first().waitFor();
        await expect.poll(() => notice.textContent()).toBe('');
      },
      60_000,
    );

    it('says nothing of the last figures that was asked for after them: not in the headline, not below it, not in a comparison', async () => {
      await server?.close();
      const address = await startAt(0);
      const site: Site = { browser, address: () => address };
      const page = await openPage(site, '/');
      const compared = await openPage(site, '/compare?v=1&b=p.cpo~1.3');
      const sideB = compared.getByRole('region', { name: 'Scenario B', exact: true });
      await sideB.getByText('CPO price 1.30').waitFor();
      const read = async () => [
        await headlineOf(page),
        await page.locator('.card .sub').allTextContents(),
        await sideB.textContent(),
      ];
      const before = await read();

      await server?.close();
      for (const moved of [page, compared]) {
        await moved.getByRole('button', { name: '60 %', exact: true }).click();
        await moved.waitForURL(/b\.cpo~0\.6/);
        await expect.poll(() => moved.getByRole('alert').textContent()).toContain(LAST_ANSWER);
      }
      expect(await read()).toEqual(before);

      await startAt(Number(new URL(address).port));
      await expect.poll(() => headlineOf(page), { timeout: 20_000 }).toContain('margin of 60 % on CPO on top');
      await sideB.getByText('Switch margin on CPO 60 %').waitFor();
    }, 120_000);

    it('speaks of no last answer where the assumptions behind a number never came', async () => {
      await server?.close();
      const address = await startAt(0);
      const page = await openPage({ browser, address: () => address }, '/');
      await server?.close();
      await page.locator('h1 button').first().click();
      await expect
        .poll(() => page.locator('dialog h3 ~ .note').last().textContent())
        .toBe('The server does not answer.');
    }, 60_000);

    it('says that the graph cannot be narrowed to a technology meanwhile, and narrows it when the server is back', async () => {
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
      await expect.poll(() => page.getByRole('alert').textContent(), { timeout: 10_000 }).toBe('');
      await expect.poll(() => shown.textContent()).not.toBe(whole);
    }, 120_000);

    it('keeps the picture of the graph where more of it does not come, and shows it when the server is back', async () => {
      await server?.close();
      const address = await startAt(0);
      const page = await openPage({ browser, address: () => address }, '/graph?v=1&x=lumentum');
      const shown = page.locator('.graph-shown [role=status]');
      await expect.poll(() => shown.textContent()).toMatch(/^[1-9]\d* things/);
      const before = await shown.textContent();

      await server?.close();
      await page.getByRole('button', { name: '3', exact: true }).click();
      await expect.poll(() => page.getByRole('alert').textContent()).toContain(LAST_ANSWER);
      await expect.poll(() => shown.textContent()).toBe(before);

      // Neither the notice nor the picture goes away while it is asked for again.
      expect(await alertsWithin(page, 5_000)).toEqual([expect.stringContaining(LAST_ANSWER)]);
      expect(await shown.textContent()).toBe(before);

      await startAt(Number(new URL(address).port));
      await expect.poll(() => page.getByRole('alert').textContent(), { timeout: 10_000 }).toBe('');
      await expect.poll(() => shown.textContent()).not.toBe(before);
    }, 60_000);
  });
});
