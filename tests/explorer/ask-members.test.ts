import { afterEach, describe, expect, it, vi } from 'vitest';
import { askMembers } from '../../src/explorer/pages/graph/ask-members.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the members of a technology', () => {
  it('are of none that is known where the API refuses its name', async () => {
    refuse({ message: 'No technology has it.', extensions: { code: 'BAD_USER_INPUT', argument: 'technology' } });
    expect(await ask()).toEqual({ ids: null, isUnknown: true, failure: null });
  });

  it('are not known where they cost too much, which says nothing of its name', async () => {
    refuse({ message: 'Too dear.', extensions: { code: 'COST_LIMIT' } });
    const failure = { kind: 'refused', message: 'Too dear.', faults: [] };
    expect(await ask()).toEqual({ ids: null, isUnknown: false, failure });
  });
});

function ask() {
  return askMembers('cpo', new AbortController().signal);
}

function refuse(error: object): void {
  vi.stubGlobal('fetch', async () => Response.json({ errors: [error] }, { status: 400 }));
}
