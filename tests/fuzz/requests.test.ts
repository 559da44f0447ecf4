import { expect, it } from 'vitest';
import { fc } from '../support/properties.ts';
import { describeSeededOnEmbedded } from '../support/stores.ts';
import { chanceOf } from './chance.ts';
import { cursors } from './families/cursors.ts';
import { bodies, exports, tools } from './families/doors.ts';
import type { Family } from './families/family.ts';
import { headers } from './families/headers.ts';
import { documents, variables } from './families/operations.ts';
import { runs, TEST_TIMEOUT_MS } from './settings.ts';
import { target } from './target.ts';

/**
 * Each with its share of all cases, the folders of facts have the rest; and how many of its requests have to be answered at
 * least, a share of them: else what is attacked would be how requests are refused, and never how they are answered.
 */
const FAMILIES: readonly [name: string, share: number, answered: number, family: Family][] = [
  ['documents of our schema, and nearly', 0.4, 0.2, documents],
  ['our own operations with odd variables', 0.22, 0.25, variables],
  ['cursors', 0.12, 0.25, cursors],
  ['odd headers', 0.05, 0.25, headers],
  ['bodies that are no operations', 0.06, 0, bodies],
  ['calls of tools', 0.06, 0.04, tools],
  ['addresses of exports', 0.06, 0.15, exports],
];

describeSeededOnEmbedded('whatever a stranger sends', (open) => {
  const at = target(open);

  it.each(FAMILIES)('%s', { timeout: TEST_TIMEOUT_MS }, async (_, share, least, family) => {
    const one = fc.asyncProperty(fc.gen(), async (generate) => {
      await family(at, chanceOf(generate));
    });
    await fc.assert(one, runs(share));
    await at.unchanged();
    const answers = at.answers();
    expect(answers.share, `of ${answers.sent} requests`).toBeGreaterThanOrEqual(least);
  });
});
