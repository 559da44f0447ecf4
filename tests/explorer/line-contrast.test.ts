import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const TOKENS = readFileSync(new URL('../../src/explorer/design/tokens.css', import.meta.url), 'utf8');
const PAIRS = new Map(
  [...TOKENS.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name = '', day = '', night = '']) => [
    name,
    { day, night },
  ]),
);
/** Colours of lines by which a picture tells one thing from another. */
const LINES = [...PAIRS.keys()].filter((name) =>
  /^(tech-.*|accent|before|gain|loss|pool|ink-faint|rule-strong)$/.test(name),
);

describe.each(['day', 'night'] as const)('by %s', (time) => {
  it.each(LINES)('a line of --%s stands out 3 : 1 from the ground of a picture', (name) => {
    expect(contrast(PAIRS.get(name)?.[time] ?? '', PAIRS.get('surface')?.[time] ?? '')).toBeGreaterThanOrEqual(3);
  });
});

it('knows the lines of the design', () => {
  expect(LINES).toEqual(expect.arrayContaining(['before', 'accent', 'tech-lpo', 'tech-cpo', 'tech-dsp-pluggable']));
});

/** As WCAG reckons it, of two colours like `#8b97a3`. */
function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
