import type { Page, Request } from 'playwright-core';
import { expect, it } from 'vitest';
import { askApi, type Site, takePage } from '../support/site.ts';

/** What a reader is told where one part of a page does not come, and where they are once it has. */
export function missingPartClaims(site: Site): void {
  it.each<[operation: string, path: string, part: string, comes: RegExp]>([
    ['MoneyByYear', '/firms/lumentum', 'Its part of the redistribution: ', /^Lumentum Holdings Inc\.: its part of the/],
    ['RivalClaims', '/claims/1-6t-demand-2026-expert', 'Rival claims: ', /^Rival claims$/],
    ['Scenarios', '/', 'Presets and saved scenarios: ', /^By 2030/],
    ['World', '/firms', 'Stages and technologies to choose from: ', /^Firms$/],
    ['ThingFacts', '/graph?v=1&x=lumentum&chosen=LUMENTUM', 'Facts and evidence: ', /^Lumentum/],
    ['TechnologyNames', '/graph?v=1&x=lumentum', 'Technologies to choose from: ', /^The graph$/],
    ['Firms', '/firms', '', /^Firms of this page/],
    ['FirmPage', '/firms/lumentum', '', /^Lumentum/],
    ['Redistribution', '/', '', /^By 2030/],
  ])('says so where %s gets no answer on %s, and leads to what comes at last', async (operation, path, part, comes) => {
    const page = await takePage(site);
    const line = await cutFor(page, operation);
    const { firm } = await askApi(site, '{ firm(slug: "lumentum") { id } }');
    await page.goto(`${site.address()}${path.replace('LUMENTUM', firm.id)}`);
    const notice = page.getByRole('alert').filter({ hasText: `${part}No answer from the server.` });
    await notice.waitFor();
    // By the keyboard, and also where the page itself asks again before the key is pressed.
    await notice.getByRole('button', { name: 'Try again' }).focus();
    line.isCut = false;
    await page.keyboard.press('Enter');
    await notice.waitFor({ state: 'detached' });
    expect(await page.evaluate('document.activeElement.tagName')).toMatch(/^H[123]$/);
    expect(await page.evaluate('document.activeElement.textContent')).toMatch(comes);
  });
}

/** Lets no question of one operation through while the line is cut. */
async function cutFor(page: Page, operation: string): Promise<{ isCut: boolean }> {
  const line = { isCut: true };
  await page.route('**/graphql', (route) =>
    line.isCut && asks(route.request(), operation) ? route.abort() : route.continue(),
  );
  return line;
}

function asks(request: Request, operation: string): boolean {
  return new RegExp(`query ${operation}\\b`).test(request.postData() ?? '');
}
