import { describe, expect, it } from 'vitest';
import { failureOf, mayPass } from '../../src/explorer/api/failure.ts';

describe('a failure', () => {
  it('of what costs too much is the question’s, not a mistake of the server, and does not pass', () => {
    const failure = failureOf([{ message: 'too dear', extensions: { code: 'COST_LIMIT' } }]);
    expect(failure).toEqual({ kind: 'refused', message: 'too dear', faults: [] });
    expect(mayPass(failure)).toBe(false);
  });
});
