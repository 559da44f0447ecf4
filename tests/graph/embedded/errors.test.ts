import { expect, it } from 'vitest';
import { toGraphError } from '../../../src/graph/embedded/errors.ts';

it.each([
  ['GRAFEO-Q003: timeout error: Query exceeded the 30s timeout', 'TIMEOUT'],
  ['GRAFEO-Q003: timeout error: Query exceeded timeout', 'TIMEOUT'],
  ['GRAFEO-T001: write conflict', 'CONFLICT'],
  ['no space left (os error 28)', 'NO_SPACE'],
  ['GRAFEO-Q001: syntax error', 'INVALID'],
])('takes "%s" of the engine for %s', (message, kind) => {
  expect(toGraphError(new Error(message)).kind).toBe(kind);
});
