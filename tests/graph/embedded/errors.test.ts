import { expect, it } from 'vitest';
import { toCopyError, toGraphError } from '../../../src/graph/embedded/errors.ts';

it.each([
  ['GRAFEO-Q003: timeout error: Query exceeded the 30s timeout', 'TIMEOUT'],
  ['GRAFEO-Q003: timeout error: Query exceeded timeout', 'TIMEOUT'],
  ['GRAFEO-T001: write conflict', 'CONFLICT'],
  ['no space left (os error 28)', 'NO_SPACE'],
  ['GRAFEO-Q001: syntax error', 'INVALID'],
])('takes "%s" of the engine for %s', (message, kind) => {
  expect(toGraphError(new Error(message)).kind).toBe(kind);
});

it('says of a full disk what did not fit and what to do, with the reason of the engine', () => {
  const full = new Error('Transaction error: GRAFEO-T009: the commit was rolled back: No space left (os error 28)');
  expect(toGraphError(full).message).toMatch(
    /^no space is left for what is to be written to the graph, .*; free some, then try again \(.*GRAFEO-T009/,
  );
  expect(toCopyError(full, '/b/graph.grafeo').message).toMatch(/^no space is left for the copy \/b\/graph\.grafeo, /);
});
