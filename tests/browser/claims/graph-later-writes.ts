import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { askApi, editGraph, type Site, takePage } from '../support/site.ts';

const ADD_PRODUCT = `mutation ($slug: ID!, $name: String!) {
  addProduct(input: { slug: $slug, name: $name, technology: "npo" }) { userErrors { message } } }`;
const ADD_RELATION = `mutation ($relation: Relation!, $to: ID!) {
  addRelation(input: { from: "axt", relation: $relation, to: $to, claims: ["link-l078"] }) { userErrors { message } } }`;
const ADD_ORGANIZATION = `mutation ($slug: ID!) {
  addOrganization(input: { slug: $slug, name: "A desk", kind: "broker" }) { userErrors { message } } }`;

/** What others write while the graph page is open. Last of a file: the graph is another one afterwards. */
export function graphLaterWriteClaims(site: Site): void {
  it('shows what came since to a thing that was open, once another one is opened', async () => {
    const { firm } = await askApi(site, '{ firm(slug: "lumentum") { id } }');
    const page = await openPicture(site, `/graph?v=1&x=axt&chosen=${firm.id}`);
    await page.getByRole('img', { name: 'Operating profit by year' }).waitFor();
    await addProduct(site, 'late-a');
    await page.getByRole('button', { name: 'Expand' }).click();
    await option(page, 'A product late-a').waitFor();
  });

  it('shows it once it is narrowed to a technology, and of the technology too what came since', async () => {
    const page = await openPicture(site, '/graph?v=1&x=axt');
    await addProduct(site, 'late-b');
    await page.getByLabel('Technology', { exact: true }).selectOption('npo');
    await option(page, 'A product late-b').waitFor();
    await addProduct(site, 'late-c');
    await page.getByRole('button', { name: '2', exact: true }).click();
    await option(page, 'A product late-c').waitFor();
  });

  it('stays narrowed to a technology where what belongs to it cannot be read anew, and says so', async () => {
    const page = await openPicture(site, '/graph?v=1&x=axt&tech=npo');
    const narrowed = await thingsIn(page);
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('query TechnologyMembers') ? route.abort() : route.continue(),
    );
    await write(site, ADD_ORGANIZATION, { slug: 'desk-before' });
    await page.getByRole('button', { name: '2', exact: true }).click();
    await page.getByRole('alert').getByText('No answer from the server.').waitFor();
    await page.getByRole('button', { name: '1', exact: true }).click();
    await expect.poll(() => thingsIn(page)).toBe(narrowed);
  });

  it('keeps every thing in its place where what was written is not in the picture', async () => {
    const page = await openPicture(site, '/graph?v=1&x=axt');
    await expect.poll(() => page.evaluate(PICTURE)).not.toBe('');
    const before = await page.evaluate(PICTURE);
    const asked = (name: string) =>
      page.waitForResponse((response) => response.request().postData()?.includes(`query ${name}`) === true);
    await write(site, ADD_ORGANIZATION, { slug: 'desk-late' });
    const again = asked('Neighborhood');
    await page.getByLabel('Technology', { exact: true }).selectOption('npo');
    await again;
    await page.getByLabel('Technology', { exact: true }).selectOption('');
    await expect.poll(() => page.evaluate(PICTURE)).toBe(before);
    await page.waitForTimeout(500);
    expect(await page.evaluate(PICTURE)).toBe(before);
  });

  it('shows a path as it is by now where the reader comes back to it', async () => {
    const page = await openPicture(site, '/graph?v=1&path=axt,nvidia');
    expect(await thingsIn(page)).toBeGreaterThan(2);
    await write(site, ADD_RELATION, { relation: 'SUPPLIES', to: 'nvidia' });
    await page.getByRole('combobox', { name: 'To', exact: true }).fill('lumentm');
    await page
      .locator('.thing-search')
      .getByRole('option', { name: /^Lumentum Holdings/ })
      .click();
    await expect.poll(() => new URL(page.url()).searchParams.get('path')).toBe('axt,lumentum');
    await option(page, 'Lumentum Holdings Inc.').waitFor();
    await page.goBack();
    await expect.poll(() => thingsIn(page)).toBe(2);
  });
}

/** The picture as an image, as an address. */
const PICTURE = "document.querySelector('.graph-ground canvas').toDataURL()";

async function openPicture(site: Site, path: string): Promise<Page> {
  const page = await takePage(site);
  await page.goto(`${site.address()}${path}`);
  await expect.poll(() => thingsIn(page)).toBeGreaterThan(0);
  return page;
}

async function thingsIn(page: Page): Promise<number> {
  return Number(await page.locator('.graph-picture').getAttribute('data-things'));
}

function option(page: Page, name: string) {
  return page.getByRole('listbox', { name: 'Things in the picture' }).getByRole('option', { name });
}

/** A product of near-packaged optics that AXT makes. */
async function addProduct(site: Site, slug: string): Promise<void> {
  await write(site, ADD_PRODUCT, { slug, name: `A product ${slug}` });
  await write(site, ADD_RELATION, { relation: 'MAKES', to: slug });
}

async function write(site: Site, mutation: string, variables: object): Promise<void> {
  const [payload] = Object.values(await editGraph(site, mutation, variables));
  expect(payload).toEqual({ userErrors: [] });
}
