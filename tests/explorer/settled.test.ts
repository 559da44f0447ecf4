import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/explorer/api/ask.ts';
import type { Failure } from '../../src/explorer/api/failure.ts';
import { afterOutcome, NOTHING_SETTLED, standing } from '../../src/explorer/api/settled.ts';

const FIRST = { key: 'first', attempt: 0 };
const SECOND = { key: 'second', attempt: 0 };
const AGAIN = { key: 'second', attempt: 1 };

describe('what stands on the page while another question is asked', () => {
  it('is the last answer, which is no longer that of what is asked', () => {
    const settled = afterOutcome(NOTHING_SETTLED, FIRST, answer('one'));
    expect(standing(settled, FIRST)).toEqual({ failure: null, pending: false });
    expect(standing(settled, SECOND)).toEqual({ failure: null, pending: true });
    expect(settled.data).toBe('one');
  });

  it('is no refusal of the question before: that is not what is asked now', () => {
    const settled = afterOutcome(afterOutcome(NOTHING_SETTLED, FIRST, answer('one')), SECOND, fails('refused'));
    expect(standing(settled, SECOND)).toEqual({ failure: failure('refused'), pending: false });
    expect(standing(settled, { key: 'third', attempt: 0 })).toEqual({ failure: null, pending: true });
    expect(standing(settled, FIRST)).toEqual({ failure: null, pending: false });
    expect(settled).toMatchObject({ key: 'first', data: 'one' });
  });

  it('is the failure of this very question while it is tried again, which shows that it is under way', () => {
    const settled = afterOutcome(NOTHING_SETTLED, SECOND, fails('broken'));
    expect(standing(settled, AGAIN)).toEqual({ failure: failure('broken'), pending: true });
    expect(standing(afterOutcome(settled, AGAIN, fails('broken')), AGAIN).pending).toBe(false);
    expect(standing(afterOutcome(settled, AGAIN, answer('two')), AGAIN)).toEqual({ failure: null, pending: false });
  });

  it('is that the server is away, whatever is asked, until it answers', () => {
    const settled = afterOutcome(NOTHING_SETTLED, FIRST, fails('unreachable'));
    expect(standing(settled, SECOND)).toEqual({ failure: failure('unreachable'), pending: true });
    expect(standing(afterOutcome(settled, SECOND, answer('two')), SECOND).failure).toBeNull();
  });

  it('is nothing before the first question', () => {
    expect(standing(NOTHING_SETTLED, { key: null, attempt: 0 })).toEqual({ failure: null, pending: false });
  });
});

function answer(data: string): Outcome<string> {
  return { kind: 'answer', data, suggestions: [] };
}

function failure(kind: Failure['kind']): Failure {
  return { kind, message: kind, faults: [] };
}

function fails(kind: Failure['kind']): Outcome<string> {
  return { kind: 'failure', failure: failure(kind) };
}
