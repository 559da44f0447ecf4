import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { ENGINE_VERSION } from '../../../src/economics/constants.ts';
import { cpoAt, drawsBesideLevers, measuresAtALoss, toyAnswer } from '../../support/economics/toy-answers.ts';

/** The same id, engine and graph version promise the same answer to the byte: who changes an answer raises the version, and writes its digest here. */
const ANSWERS: Readonly<Record<string, string>> = {
  '1.4.0': '6425ec56858c0c74a85c198f44427b744e904f67bb041754dfc4d9478b128222',
};

it('the engine answers as its version does', () => {
  const answers = [cpoAt(0.5), cpoAt(0), { ...cpoAt(0.25), discountRate: 0.05 }].map((levers) => {
    const answer = toyAnswer(levers);
    return { id: answer.scenarioId(), pool: answer.pool(2030), firms: answer.firms(2030), stages: answer.stages(2030) };
  });
  const withDraws = toyAnswer({ ...cpoAt(0.5), uncertainty: { draws: 64, seed: 11 } }).scenarioId();
  const drawn = ['ChipCo', 'ModuleCo', 'LaserCo'].map((firm) => drawsBesideLevers().holder(firm, false, 2030));
  const text = JSON.stringify([answers, withDraws, [...measuresAtALoss()], drawn]);
  expect({ [ENGINE_VERSION]: createHash('sha256').update(text).digest('hex') }).toEqual(ANSWERS);
});
