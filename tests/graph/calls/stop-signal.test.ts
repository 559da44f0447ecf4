import { describe, expect, it } from 'vitest';
import { withDeadline } from '../../../src/graph/calls/deadline.ts';
import { onAbort } from '../../../src/graph/calls/on-abort.ts';
import { createStop, type StopController } from '../../../src/graph/calls/stop-signal.ts';
import { expectFailure } from '../contract/asking.ts';

const CONTROLLERS: readonly (readonly [string, () => StopController])[] = [
  ['our own', createStop],
  ['an AbortController', () => new AbortController()],
];

describe.each(CONTROLLERS)('a signal of %s', (_whose, create) => {
  it('tells whoever listens once, and whoever comes later at once', () => {
    const { signal, abort } = bound(create());
    const told: string[] = [];
    onAbort(signal, () => told.push('first'));
    const stopListening = onAbort(signal, () => told.push('left'));
    const removed = () => told.push('removed');
    signal.addEventListener('abort', removed);
    signal.removeEventListener('abort', removed);
    stopListening();
    expect([signal.aborted, told]).toEqual([false, []]);
    abort();
    abort();
    onAbort(signal, () => told.push('late'));
    expect([signal.aborted, told]).toEqual([true, ['first', 'late']]);
  });

  it('ends the calls that it was given to', async () => {
    const { signal, abort } = bound(create());
    const call = withDeadline({ signal }, (deadline) => deadline.race(new Promise(() => {})));
    abort();
    await expectFailure(call, 'CANCELLED');
    await expectFailure(
      withDeadline({ signal }, async () => 1),
      'CANCELLED',
    );
  });
});

/** A method of AbortController needs its object. */
function bound(controller: StopController): StopController {
  return { signal: controller.signal, abort: () => controller.abort() };
}
