import { DEFAULT_SEED, DEFAULT_SOBOL_BASE } from '../../../economics/uncertainty/bounds.ts';
import type { Progress } from '../../../jobs/divide.ts';
import type { SubscriptionResolvers } from '../../generated/resolvers.ts';
import type { Answer } from '../../model/request-model.ts';
import { toComparison } from '../../scenario-input/to-comparison.ts';
import { firstOf } from '../redistribution/first-of.ts';
import { measuredIndex } from '../sensitivity/measured-output.ts';
import { progressEvents } from './progress-events.ts';

// What is asked is checked before the stream begins, so that a refusal is answered as an error rather than by a broken stream.
export const progressSubscription = {
  redistributionProgress: {
    async subscribe(_root, cases, { model }) {
      const answer = await model.answer(toComparison(cases));
      return asFields('redistributionProgress', progressEvents(drawing(answer)));
    },
  },
  sobolProgress: {
    async subscribe(_root, { of, base, seed, first, ...cases }, { model, reader }) {
      const { redistribution, long } = await model.answer(toComparison(cases));
      const measured = await measuredIndex(reader, redistribution, of);
      const choice = { base: base ?? DEFAULT_SOBOL_BASE, seed: seed ?? DEFAULT_SEED };
      firstOf([], first);
      const events = progressEvents(async (onProgress) => {
        const indices = await long.watchSobolIndices(measured, choice, onProgress);
        return { total: choice.base, completed: firstOf(indices, first) };
      });
      return asFields('sobolProgress', events);
    },
  },
} satisfies SubscriptionResolvers;

function drawing(answer: Answer) {
  return async (onProgress: (progress: Progress) => void) => {
    const intervals = await answer.long.watchIntervals(onProgress);
    return { total: intervals?.choice.draws ?? 0, completed: answer };
  };
}

type Event<F extends string, E> = Readonly<Record<F, E | Promise<E>>>;

/** A failure on the way is an error of its event: the field rejects. */
async function* asFields<F extends string, E>(field: F, events: AsyncIterable<E>): AsyncGenerator<Event<F, E>, void> {
  const eventOf = (event: E | Promise<E>) => ({ [field]: event }) as Event<F, E>;
  try {
    for await (const event of events) yield eventOf(event);
  } catch (error) {
    const failed = Promise.reject<E>(error);
    // Also handled where the client left and nobody resolves the field.
    failed.catch(() => undefined);
    yield eventOf(failed);
  }
}
