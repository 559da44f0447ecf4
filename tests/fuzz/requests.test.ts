import { it } from 'vitest';
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

/** Each with its share of all cases; the folders of facts have the rest. */
const FAMILIES: readonly [name: string, share: number, family: Family][] = [
  ['documents of our schema, and nearly', 0.4, documents],
  ['our own operations with odd variables', 0.22, variables],
  ['cursors', 0.12, cursors],
  ['odd headers', 0.05, headers],
  ['bodies that are no operations', 0.06, bodies],
  ['calls of tools', 0.06, tools],
  ['addresses of exports', 0.06, exports],
];

describeSeededOnEmbedded('whatever a stranger sends', (open) => {
  const at = target(open);

  it.each(FAMILIES)('%s', { timeout: TEST_TIMEOUT_MS }, async (_, share, family) => {
    const one = fc.asyncProperty(fc.gen(), async (generate) => {
      await family(at, chanceOf(generate));
    });
    await fc.assert(one, runs(share));
    await at.unchanged();
  });
});
