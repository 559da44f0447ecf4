import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { ENGINE_VERSION } from '../../../src/economics/constants.ts';
import { cpoAt, measuresAtALoss, toyAnswer } from '../../support/economics/toy-answers.ts';

/** The same id, engine and graph version promise the same answer to the byte: who changes an answer raises the version, and writes its digest here. */
const ANSWERS: Readonly<Record<string, string>> = {
  '1.3.0': 'bcd10ebd8287227cc6ceac4c5b0e65f4333242d6f747a54068f16a5cd1b5222d',
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
