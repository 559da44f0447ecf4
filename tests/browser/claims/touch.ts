import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { askApi, openPage, type Site } from '../support/site.ts';
import { PHONE } from './manners.ts';

/** The least that a finger hits, CSS pixels. */
const FINGER = 24;

/** For fingers: what can be pressed is large enough. */
export function touchClaims(site: Site): void {
  it('has for each stage and each bar something that a finger can press, down to the narrowest phone', async () => {
    const page = await openPage(site, '/', { ...PHONE, viewport: { width: 360, height: 780 } });
    const { profitRedistribution } = await askApi(
      site,
      '{ profitRedistribution { stages(year: 2030) { stage { name } baselineRevenueUsd } } }',
    );
    const pool = page.locator('.card', { has: page.getByRole('heading', { name: /^Profit pool by stage/ }) });
    const names: string[] = profitRedistribution.stages.map(({ stage }: Stage) => stage.name);
    expect(names.length).toBeGreaterThan(8);
    const buttons: readonly Target[] = await targetsIn(pool);
    const small = names.filter(
      (name) =>
        !buttons.some(({ words, least }) => words.replace(/^\d+ /, '').startsWith(`${name}:`) && least >= FINGER),
    );
    expect(small).toEqual([]);
    const bars = page.locator('.card', { has: page.getByRole('heading', { name: /^Gains and losses by firm/ }) });
    const rows: readonly Target[] = await targetsIn(bars);
    expect(rows.length).toBeGreaterThan(8);
    expect(rows.filter(({ least }) => least < FINGER)).toEqual([]);
  });

  it('opens a stage from the key of the picture', async () => {
    const page = await openPage(site, '/', PHONE);
    await page.getByRole('button', { name: /^\d+ Laser chip: where it comes from$/ }).tap();
    await page
      .getByRole('dialog')
      .getByRole('heading', { name: /^Laser chip, 2030/ })
      .waitFor();
  });
}

interface Stage {
  readonly stage: { readonly name: string };
}

interface Target {
  readonly words: string;
  readonly least: number;
}

/** What the buttons of a picture are called, and the shorter side of what answers to a finger: the largest box in each. */
function targetsIn(picture: Locator): Promise<readonly Target[]> {
  return picture.locator('[role=button]').evaluateAll((buttons) =>
    buttons.map((button) => {
      const boxes = [...button.querySelectorAll('rect')].map((part) => part.getBoundingClientRect());
      const words = button.querySelector('title')?.textContent ?? '';
      return { words, least: Math.max(...boxes.map(({ width, height }) => Math.min(width, height))) };
    }),
  );
}
