import { describe, expect, it } from 'vitest';
import type { Redistribution } from '../../src/explorer/pages/redistribution/answer.ts';
import { figureOfSubject } from '../../src/explorer/pages/redistribution/figure-of-subject.ts';
import { holderSubject } from '../../src/explorer/why/subject.ts';
import { answerOf } from './answer-of.ts';

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
