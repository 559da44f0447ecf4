import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { prepareEvidence } from '../../../src/economics/case/prepare-evidence.ts';
import { ENGINE_VERSION } from '../../../src/economics/constants.ts';
import { createSensitivityModel } from '../../../src/economics/sensitivity/sensitivity-model.ts';
import { cpoAt, toyAnswer } from '../../support/economics/toy-answers.ts';
import { toyEvidence } from '../../support/economics/toy-chain.ts';

/** The same id, engine and graph version promise the same answer to the byte: who changes an answer raises the version, and writes its digest here. */
const ANSWERS: Readonly<Record<string, string>> = {
  '1.2.0': '80d93fc9440b95de69df741b2b4fa2fe6e4663269f2833f9b2085ca28d5066d5',
};

it('the engine answers as its version does', () => {
  const answers = [cpoAt(0.5), cpoAt(0), { ...cpoAt(0.25), discountRate: 0.05 }].map((levers) => {
    const answer = toyAnswer(levers);
    return { id: answer.scenarioId(), pool: answer.pool(2030), firms: answer.firms(2030), stages: answer.stages(2030) };
  });
  const withDraws = toyAnswer({ ...cpoAt(0.5), uncertainty: { draws: 64, seed: 11 } }).scenarioId();
  const text = JSON.stringify([answers, withDraws, measuresAtALoss()]);
  expect({ [ENGINE_VERSION]: createHash('sha256').update(text).digest('hex') }).toEqual(ANSWERS);
});

/** Of every output, where module makers lose money in the baseline. */
function measuresAtALoss(): readonly number[] {
  const place = { technology: 'pluggable', stage: 'module' };
  const margins = [
    { ...place, firm: 'ModuleCo', margin: -0.2 },
    { ...place, margin: -0.1 },
  ];
  const scenario = { fromYear: 2026, toYear: 2030, ...cpoAt(0.25), margins };
  const { measure, values } = createSensitivityModel(prepareEvidence(toyEvidence()), { scenario }, 2030, null);
  const out = new Float64Array(measure.size);
  measure.at(values, out);
  return [...out];
}
