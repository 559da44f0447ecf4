import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/domain/input-error.ts';
import { prepareEvidence } from '../../../src/economics/case/prepare-evidence.ts';
import type { Evidence, Parameter } from '../../../src/economics/evidence.ts';
import { validateEvidence } from '../../../src/economics/validation/validate-evidence.ts';
import { baseCase } from '../../support/economics/base-case.ts';
import { toyEvidence } from '../../support/economics/toy-chain.ts';

type Values = Parameter['points'][number]['value'];

describe('evidence is refused', () => {
  it.each<[string, Evidence, string, string]>([
    [
      'for a circle',
      withNumber('input/cpo/foundry/switch', 0.1),
      'input/cpo/foundry/switch',
      'foundry → switch → foundry',
    ],
    ['for a second root', withNumber('input/cpo/dsp/laser', 0.1), 'input/dsp/cpo', 'second root'],
    ['for coefficients above 1', withNumber('input/cpo/switch/foundry', 0.7), 'input/switch/cpo', 'pays on 1.1'],
    [
      'for shares above 1',
      withNumber('share/FabCo/packaging/cpo', 0.6, 'share/ChipCo/packaging/cpo', 0.5),
      'share/packaging/cpo',
      'sum to 1.1',
    ],
    [
      'for a margin above value added',
      withNumber('margin/ChipCo/switch/cpo', 0.41),
      'margin/ChipCo/switch/cpo',
      'outside [−1, 0.4]',
    ],
    [
      'for an unknown firm',
      withNumber('share/NoCo/switch/cpo', 0.1, 'margin/NoCo/switch/cpo', 0.1),
      'share/NoCo/switch/cpo',
      'no firm "NoCo"',
    ],
    [
      'for a share without a margin',
      withNumber('share/FabCo/switch/cpo', 0.1),
      'margin/FabCo/switch/cpo',
      'is missing',
    ],
    ['for a missing curve', without('curve/SCALE_OUT/cpo'), 'curve/SCALE_OUT/cpo', 'is missing'],
    ['for a missing price', without('price/cpo'), 'price/cpo', 'is missing'],
    ['for a missing margin of the rest', without('margin/rest/dsp/*'), 'margin/rest/dsp/*', 'is missing'],
    ['for a price of 0', withNumber('price/cpo', 0), 'price/cpo/low', '(0, ∞)'],
    ['for low above mid', withValue('price/cpo', { low: 2, mid: 1, high: 3 }), 'price/cpo', 'low ≤ mid ≤ high'],
    ['for a number that is none', withNumber('price/cpo', Number.NaN), 'price/cpo/mid', 'NaN'],
  ])('%s', (_, evidence, argument, message) => {
    const { faults } = validateEvidence(evidence);
    expect(faults.find((fault) => fault.argument === argument)?.message).toContain(message);
    expect(() => prepareEvidence(evidence)).toThrow(InputError);
  });
});

describe('evidence is accepted', () => {
  it('in the base case and the toy chain', () => {
    expect(validateEvidence(baseCase()).faults).toEqual([]);
    expect(validateEvidence(toyEvidence())).toEqual({ faults: [], warnings: [] });
  });

  it('with a warning where only a high value does not fit', () => {
    const wide = withValue('margin/ChipCo/switch/cpo', { low: 0.4, mid: 0.4, high: 0.6 });
    expect(validateEvidence(wide)).toMatchObject({
      faults: [],
      warnings: [{ argument: 'margin/ChipCo/switch/cpo', bound: 'high', technology: 'cpo' }],
    });
    expect(prepareEvidence(wide).warnings).toHaveLength(1);
  });
});

function withNumber(...pairs: (string | number)[]): Evidence {
  const changed = toyEvidence();
  const parameters = new Map(changed.parameters);
  for (let index = 0; index < pairs.length; index += 2) {
    const id = String(pairs[index]);
    const mid = Number(pairs[index + 1]);
    parameters.set(id, oneNumber(id, { low: mid, mid, high: mid }));
  }
  return { ...changed, parameters };
}

function withValue(id: string, value: Values): Evidence {
  const changed = toyEvidence();
  return { ...changed, parameters: new Map([...changed.parameters, [id, oneNumber(id, value)]]) };
}

function without(id: string): Evidence {
  const changed = toyEvidence();
  return { ...changed, parameters: new Map([...changed.parameters].filter(([key]) => key !== id)) };
}

function oneNumber(id: string, value: Values): Parameter {
  return { id, points: [{ year: null, value, basis: 'ASSUMED', claim: `house:${id}`, evidence: [] }] };
}
