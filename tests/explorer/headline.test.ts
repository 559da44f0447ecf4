import { describe, expect, it } from 'vitest';
import { failureOf } from '../../src/explorer/api/failure.ts';
import { boxMarginWords } from '../../src/explorer/pages/redistribution/box-margin-words.ts';
import { headlineAmounts, headlineFigures } from '../../src/explorer/pages/redistribution/headline-figures.ts';
import { fc } from '../support/properties.ts';
import { answerOf } from './answer-of.ts';

describe('the headline', () => {
  it('splits the pool: gains plus losses are its change', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1_000, max: 1_000 }), { minLength: 1 }), (changes) => {
        const { gainsUsd, lossesUsd, poolChangeUsd } = headlineFigures(answerOf(changes));
        expect(gainsUsd + lossesUsd).toBe(poolChangeUsd);
        expect(gainsUsd).toBeGreaterThanOrEqual(0);
        expect(lossesUsd).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('words what is to be added with as many decimals, and the module makers by themselves', () => {
    const figures = headlineFigures(answerOf([12.34e9, -0.94e9]));
    expect(headlineAmounts({ ...figures, moduleMakersUsd: -1.236e9 })).toEqual({
      losses: '$0.9 bn',
      gains: '$12.3 bn',
      pool: '$11.4 bn',
      moduleMakers: '$1.24 bn',
    });
  });

  it('names the technology whose arrival is the question, and the module makers', () => {
    const { challengers, moduleMakersUsd } = headlineFigures(answerOf([5, -3]));
    expect(challengers).toEqual([{ name: 'CPO', share: 0.36 }]);
    expect(moduleMakersUsd).toBe(-3.8);
  });

  it('names every technology that is new, the one with the largest share first', () => {
    const answer = answerOf([5, -3]);
    const xpo = { technology: { slug: 'xpo', name: 'Extra pluggable optics', inBaseline: false }, scenarioShare: 0.13 };
    const { challengers } = headlineFigures({ ...answer, mix: [xpo, ...answer.mix] });
    expect(challengers.map(({ name }) => name)).toEqual(['CPO', 'XPO']);
  });

  it('says whether the switch vendor’s margin is in it', () => {
    expect(boxMarginWords({})).toBe("optics only, before the switch vendor's margin");
    expect(boxMarginWords({ cpo: 0.6 })).toBe("with the switch vendor's margin of 60 % on CPO on top");
  });
});

describe('a refusal', () => {
  it('lists every fault, not only the first', () => {
    const faults = [
      { argument: 'scenario.prices[0]', message: 'too low' },
      { argument: 'scenario.margins[0]', message: 'too high' },
    ];
    const failure = failureOf([
      { message: 'too low (1 more)', path: ['b'], extensions: { code: 'BAD_USER_INPUT', faults } },
    ]);
    const told = faults.map((fault) => ({ ...fault, field: 'b' }));
    expect(failure).toEqual({ kind: 'refused', message: 'too low (1 more)', faults: told });
  });

  it('is told apart from a server that is away for a moment', () => {
    expect(failureOf([{ message: 'away', extensions: { code: 'UNAVAILABLE' } }]).kind).toBe('busy');
    expect(failureOf([{ message: 'oops', extensions: { code: 'INTERNAL_SERVER_ERROR' } }]).kind).toBe('broken');
  });
});
