import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { technologyColour } from '../../src/explorer/charts/technology-colour.ts';

const TOKENS = readFileSync(new URL('../../src/explorer/design/tokens.css', import.meta.url), 'utf8');

it('is the design’s for each technology of the seed', () => {
  const seed = readFileSync(new URL('../../seed/technologies.csv', import.meta.url), 'utf8');
  const slugs = seed
    .split('\n')
    .slice(1)
    .flatMap((line) => line.split(',')[0] || []);
  expect(slugs.length).toBeGreaterThanOrEqual(5);
  for (const slug of slugs) {
    const [, token = 'none'] = /^var\((--[\w-]+), /.exec(technologyColour(slug)) ?? [];
    expect(token).toBe(`--tech-${slug}`);
    expect(TOKENS).toContain(`  ${token}: light-dark(`);
  }
});

it('is another for each that the design does not know, the same every time', () => {
  const colours = ['xpo', 'co-packaged-copper', 'hollow-core'].map(technologyColour);
  expect(new Set(colours.map((colour) => /hsl\((\d+)/.exec(colour)?.[1])).size).toBe(3);
  expect(technologyColour('xpo')).toBe(colours[0]);
});
