import { setImmediate as turn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { sharedLook } from '../../../src/api/response-cache/shared-look.ts';
import { fc } from '../../support/properties.ts';

/** Something that changes, and looks at it that take as long as the test wants. */
function setUp() {
  const state = { value: 0, looks: 0 };
  const waiting: (() => void)[] = [];
  const look = sharedLook(async () => {
    state.looks += 1;
    const seen = state.value;
    await new Promise<void>((resolve) => waiting.push(resolve));
    if (seen < 0) throw new Error('away');
    return seen;
  });
  return { state, look, finish: () => waiting.shift()?.() };
}

it('answers nobody with less than what was there when it asked, whoever shares a look with whom', async () => {
  const steps = fc.array(fc.constantFrom('ask', 'change', 'finish'), { maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const { state, look, finish } = setUp();
      const answers: Promise<void>[] = [];
      for (const step of all) {
        const atLeast = state.value;
        if (step === 'change') state.value += 1;
        else if (step === 'finish') finish();
        else answers.push(look().then((seen) => expect(seen).toBeGreaterThanOrEqual(atLeast)));
        await turn();
      }
      let done = false;
      const whole = Promise.all(answers).finally(() => {
        done = true;
      });
      while (!done) {
        finish();
        await turn();
      }
      await whole;
    }),
  );
});

it('takes one look for the first and one for all who ask while it is under way', async () => {
  const { state, look, finish } = setUp();
  const asked = Array.from({ length: 50 }, () => look());
  finish();
  await turn();
  finish();
  expect(await Promise.all(asked)).toHaveLength(50);
  expect(state.looks).toBe(2);
});

it('fails those who shared a look that failed, and no one after them', async () => {
  const { state, look, finish } = setUp();
  state.value = -1;
  const [first, second] = [look(), look()];
  finish();
  await expect(first).rejects.toThrow('away');
  await turn();
  finish();
  await expect(second).rejects.toThrow('away');
  state.value = 5;
  const third = look();
  finish();
  expect(await third).toBe(5);
});
