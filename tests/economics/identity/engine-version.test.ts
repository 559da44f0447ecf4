import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { ENGINE_VERSION } from '../../../src/economics/constants.ts';
import { cpoAt, measuresAtALoss, toyAnswer } from '../../support/economics/toy-answers.ts';

/** The same id, engine and graph version promise the same answer to the byte: who changes an answer raises the version, and writes its digest here. */
const ANSWERS: Readonly<Record<string, string>> = {
  '1.2.0': 'b8eb7ce18681cadb215bfc02635b16e3330a74a9aa0f3df53cc44270eb564ce6',
};

it('the engine answers as its version does', () => {
  const answers = [cpoAt(0.5), cpoAt(0), { ...cpoAt(0.25), discountRate: 0.05 }].map((levers) => {
    const answer = toyAnswer(levers);
    return { id: answer.scenarioId(), pool: answer.pool(2030), firms: answer.firms(2030), stages: answer.stages(2030) };
  });
  const withDraws = toyAnswer({ ...cpoAt(0.5), uncertainty: { draws: 64, seed: 11 } }).scenarioId();
  const text = JSON.stringify([answers, withDraws, [...measuresAtALoss()]]);
  expect({ [ENGINE_VERSION]: createHash('sha256').update(text).digest('hex') }).toEqual(ANSWERS);
});
