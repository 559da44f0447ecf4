import type { NamedScenario } from './named-scenario.ts';

/** The base case under a name of its own, whatever the facts bring. */
export const BASE_CASE: NamedScenario = {
  id: 'default',
  kind: 'PRESET',
  title: 'The base case',
  description:
    'The evidence as it stands, against the same world without the technologies whose arrival is the question.',
  claims: [],
  request: { scenario: null, baseline: null },
  forkOf: null,
  savedAt: null,
  savedGraphVersion: null,
};
