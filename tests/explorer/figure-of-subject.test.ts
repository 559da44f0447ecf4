import { describe, expect, it } from 'vitest';
import type { Redistribution } from '../../src/explorer/pages/redistribution/answer.ts';
import { figureOfSubject } from '../../src/explorer/pages/redistribution/figure-of-subject.ts';
import type { Intervals } from '../../src/explorer/pages/redistribution/intervals.ts';
import { intervalWords } from '../../src/explorer/why/interval-words.ts';
import { holderSubject } from '../../src/explorer/why/subject.ts';
import { answerOf } from './answer-of.ts';

const SPREAD = { p5: -5e6, p50: 1, p95: 3e6, probabilityOfGain: 0.5 };
const ROWS = { baselineProfitUsd: 1, scenarioProfitUsd: 4, changeUsd: 3 };

describe('the figure that a panel explains', () => {
  it('is the row that was clicked, a firm’s or that of the unnamed firms of a stage', () => {
    const figure = { changeUsd: 3, profits: { baselineUsd: 1, scenarioUsd: 4 }, interval: null };
    expect(figureOfSubject(answer(), null, holderSubject('nvidia', 'NVIDIA'))).toEqual(figure);
    expect(figureOfSubject(answer(), null, holderSubject('rest:laser', 'Others'))?.changeUsd).toBe(-5);
    expect(figureOfSubject(answer(), null, holderSubject('nobody', 'Nobody'))).toBeNull();
  });

  it('tells losses, gains and the pool apart', () => {
    const changeOf = (kind: 'losses' | 'gains' | 'pool') =>
      figureOfSubject(answer(), null, { kind, name: kind })?.changeUsd;
    expect([changeOf('losses'), changeOf('gains'), changeOf('pool')]).toEqual([-5, 3, -2]);
  });

  it('has the interval that was drawn, and says where the draws give none: of a sum over those who lose, or who gain', () => {
    const drawn = { pool: SPREAD, firms: new Map(), stages: new Map() };
    const of = (kind: 'losses' | 'gains' | 'pool', intervals: Intervals | null) => {
      const figure = figureOfSubject(answer(), intervals, { kind, name: kind });
      return figure && intervalWords(figure);
    };
    expect(of('pool', drawn)).toBe('; 90 % of the draws between −$5.0 m and +$3.0 m');
    expect(of('losses', drawn)).toBe('; the draws give no interval of a sum over those who lose');
    expect(of('gains', drawn)).toBe('; the draws give no interval of a sum over those who gain');
    expect(of('losses', { ...drawn, pool: null }), 'where nothing is uncertain').toBe('');
    expect([of('losses', null), of('gains', null), of('pool', null)]).toEqual(['', '', '']);
  });
});

function answer(): Redistribution {
  const rest = {
    presentValueUsd: 0,
    turningYear: null,
    materiality: { share: null, operatingIncomeBasis: null, fiscalYear: null, reason: null },
  };
  return {
    ...answerOf([]),
    pool: { baselineProfitUsd: 6, scenarioProfitUsd: 4, changeUsd: -2 },
    firms: [
      { name: 'NVIDIA', firm: { slug: 'nvidia', name: 'NVIDIA', aliases: [] }, ...ROWS, ...rest },
      { name: 'rest:laser', firm: null, baselineProfitUsd: 5, scenarioProfitUsd: 0, changeUsd: -5, ...rest },
    ],
  };
}
