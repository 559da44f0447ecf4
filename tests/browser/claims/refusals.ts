import { expect, it } from 'vitest';
import { holdAnswers, openPage, type Site } from '../support/site.ts';

const REFUSED = {
  data: null,
  errors: [{ message: 'the margin is outside [−1, 0.393]', extensions: { code: 'BAD_USER_INPUT' } }],
};

/** Values that the model does not take. */
export function refusalClaims(site: Site): void {
  it('lets no margin or share be set that the model refuses', async () => {
    const page = await openPage(site, '/');
    await page.getByLabel('Firm whose share and margin to change').selectOption('nvidia');
    const place = page.getByRole('group', { name: 'CPO optical engine owner, CPO' });
    for (const name of ['Share', 'Margin']) {
      await place.getByRole('slider', { name }).press('End');
      await page.waitForURL(name === 'Share' ? /s=s\.cpo/ : /m\.cpo/);
      await page.locator('.with-levers[aria-busy="false"]').waitFor();
      expect(await page.locator('.headline').getByRole('alert').textContent(), name).toBe('');
    }
  });

  it('lets no share be set that firms which enter by a lever do not leave', async () => {
    const page = await openPage(site, '/?scenario=china-enters-cpo');
    await page.getByLabel('Firm whose share and margin to change').selectOption('nvidia');
    const place = page.getByRole('group', { name: 'CPO optical engine owner, CPO' });
    await place.getByRole('slider', { name: 'Share' }).press('End');
    await page.waitForURL(/s\.cpo\.optical-engine\.nvidia~0\.53$/);
    await page.locator('.with-levers[aria-busy="false"]').waitFor();
    expect(await page.locator('.headline').getByRole('alert').textContent()).toBe('');
  });

  it('has no slider for a share of the switch’s box, whose other sellers the evidence alone does not have', async () => {
    const page = await openPage(site, '/?v=1&s=b.cpo~0.417');
    await page.getByRole('button', { name: /^Nvidia: \+/ }).click();
    const entries = page.getByRole('dialog').locator('.parameter');
    const box = entries.filter({ hasText: 'Share of NVIDIA Corporation: Switch system vendor, CPO' });
    await box.waitFor();
    expect(await box.getByRole('slider').count()).toBe(0);
    expect(await entries.getByRole('slider').count()).toBeGreaterThan(0);
  });

  it('shows a margin of every technology at each of them, and takes one that is moved in its place', async () => {
    const page = await openPage(site, '/?v=1&s=m._.osat.ase~0.3');
    const place = page.getByRole('group', { name: 'Outsourced assembly and test, CPO' });
    const slider = place.getByRole('slider', { name: 'Margin' });
    expect(await slider.getAttribute('aria-valuetext')).toBe('30 %');
    await slider.press('ArrowLeft');
    await page.waitForURL(/s=m\.cpo\.osat\.ase~0\.295$/);
    await page.locator('.with-levers[aria-busy="false"]').waitFor();
    expect(await page.locator('.headline').getByRole('alert').textContent()).toBe('');
  });

  it('shows a refusal in the panel whose slider was moved, and draws nothing for it', async () => {
    const page = await openPage(site, '/');
    await page.locator('.whisker').first().waitFor();
    await page.getByRole('button', { name: /^Nvidia: \+/ }).click();
    const panel = page.getByRole('dialog');
    const entry = panel.locator('.parameter', { hasText: 'Operating margin of NVIDIA Corporation: CPO optical' });
    const slider = entry.getByRole('slider');
    expect(Number(await slider.getAttribute('max'))).toBe(0.393);
    await page.route('**/graphql', (route) => route.fulfill({ json: REFUSED }));
    await slider.press('ArrowRight');
    await expect.poll(() => panel.getByRole('alert').textContent()).toContain('outside [−1, 0.393]');
    const inSight = await panel.getByRole('alert').evaluate((alert) => alert.getBoundingClientRect().top >= 0);
    expect(inSight).toBe(true);
    expect(await panel.getByRole('alert').textContent()).toContain('What you see is the last answer');
    await panel.getByText('The parts below are those of the last answer.').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('outside [−1, 0.393]');
    await page.waitForTimeout(500);
    expect(await page.locator('.how-sure').textContent()).toBe('Intervals follow the answer.');
  });

  it('says no more of a refusal once something else is asked, which is under way', async () => {
    const page = await openPage(site, '/compare?v=1&b=p.cpo~1.3');
    const alert = page.locator('.headline').getByRole('alert');
    const choose = (margin: string) => page.getByRole('button', { name: margin, exact: true }).click();
    await page.route('**/graphql', (route) => route.fulfill({ json: REFUSED }));
    await choose('60 %');
    await expect.poll(() => alert.textContent()).toContain('outside [−1, 0.393]');
    await page.unroute('**/graphql');
    const letGo = await holdAnswers(page);
    await choose('41.7 %');
    await expect.poll(() => alert.textContent()).toBe('');
    expect(await page.locator('.with-levers').getAttribute('aria-busy')).toBe('true');
    letGo();
    await page.locator('.with-levers[aria-busy="false"]').waitFor();
    expect(await alert.textContent()).toBe('');
  });
}
