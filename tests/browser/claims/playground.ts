import { expect, it } from 'vitest';
import { openBlank, type Site } from '../support/site.ts';

/** The playground, served from our own files. */
export function playgroundClaims(site: Site): void {
  it('opens with the examples, runs one, and asks no other machine', { timeout: 90_000 }, async () => {
    const page = await site.browser().newPage();
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== site.address()) elsewhere.push(request.url());
    });
    await page.goto(`${site.address()}/graphql`);
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

  it.each([
    ['in a browser that was never here', []],
    ['beside the tabs of earlier visits', ['/graphql', `/graphql?query=${encodeURIComponent('{ graphVersion }')}`]],
  ])('opens the document that a link names with its variables, and runs it, %s', async (_where, visits) => {
    const page = await openBlank(site);
    const visit = async (path: string) => {
      await page.goto(`${site.address()}${path}`);
      await page.locator('.graphiql-query-editor .view-line').first().waitFor();
    };
    for (const path of visits) await visit(path);
    for (const slug of ['lumentum', 'coherent']) {
      const query = 'query FromALink($slug: ID!) { firm(slug: $slug) { ticker } }';
      await visit(`/graphql?${new URLSearchParams({ query, variables: JSON.stringify({ slug }) })}`);
      expect(await page.locator('[role=tab][aria-selected=true]').textContent()).toContain('FromALink');
      await page.getByRole('button', { name: /execute/i }).click();
      const ticker = slug === 'lumentum' ? 'LITE' : 'COHR';
      await expect.poll(() => page.locator('.result-window').first().textContent()).toContain(ticker);
    }
  });
}
