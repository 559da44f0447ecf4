import { prepareEvidence } from '../../../src/economics/case/prepare-evidence.ts';
import type { Evidence } from '../../../src/economics/evidence.ts';
import { redistribute } from '../../../src/economics/redistribution/redistribute.ts';
import type { Redistribution } from '../../../src/economics/redistribution/redistribution-types.ts';
import type { Comparison, Scenario } from '../../../src/economics/scenario.ts';
import { createSensitivityModel } from '../../../src/economics/sensitivity/sensitivity-model.ts';
import type { Intervals } from '../../../src/economics/uncertainty/intervals.ts';
import { simulate } from '../../../src/economics/uncertainty/simulate.ts';
import { toyEvidence } from './toy-chain.ts';

const prepared = prepareEvidence(toyEvidence());

/** What the engine says of the toy chain in 2026 to 2030 under some levers. */
export function toyAnswer(levers: Scenario = {}, more: Omit<Comparison, 'scenario'> = {}): Redistribution {
  return redistribute(prepared, { ...more, scenario: { fromYear: 2026, toYear: 2030, ...levers } });
}

/** The toy chain with something about its evidence changed. */
export function toyWith(change: (evidence: Evidence) => Evidence, levers: Scenario = {}): Redistribution {
  return redistribute(prepareEvidence(change(toyEvidence())), {
    scenario: { fromYear: 2026, toYear: 2030, ...levers },
  });
}

/** CPO at one share of the toy chain's ports in every year. */
export function cpoAt(constant: number): Scenario {
  return { adoption: [{ domain: 'SCALE_OUT', technology: 'cpo', curve: { constant } }] };
}

export function profitsAt(answer: Redistribution, year: number): Record<string, readonly [number, number]> {
  return Object.fromEntries(
    answer.firms(year).map((row) => [row.key, [row.baselineProfitUsd, row.scenarioProfitUsd] as const]),
  );
}

/** Every output in 2030, by name, of a toy chain whose module makers lose money in the baseline, where CPO takes a quarter of the ports. */
export function measuresAtALoss(): ReadonlyMap<string, number> {
  const place = { technology: 'pluggable', stage: 'module' };
  const margins = [
    { ...place, firm: 'ModuleCo', margin: -0.2 },
    { ...place, margin: -0.1 },
  ];
  const scenario = { fromYear: 2026, toYear: 2030, ...cpoAt(0.25), margins };
  const { measure, values } = createSensitivityModel(prepared, { scenario }, 2030, null);
  const out = new Float64Array(measure.size);
  measure.at(values, out);
  return new Map([...measure.outputs].map(([name, at]) => [name, out[at] ?? Number.NaN]));
}

/** Draws of the toy chain in which what is drawn passes what a lever leaves: shares of the switch, and what it pays beside its margins. */
export function drawsBesideLevers(): Intervals {
  const evidence = toyEvidence();
  const parameters = new Map(evidence.parameters);
  const ranges = { 'share/ChipCo/switch/cpo': [0.6, 0.8, 1], 'input/cpo/switch/packaging': [0.2, 0.3, 0.5] };
  for (const [id, [low = 0, mid = 0, high = 0]] of Object.entries(ranges)) {
    const points = parameters.get(id)?.points ?? [];
    parameters.set(id, { id, points: points.map((point) => ({ ...point, value: { low, mid, high } })) });
  }
  const scenario = {
    ...{ fromYear: 2026, toYear: 2030, ...cpoAt(0.5) },
    shares: [{ technology: 'cpo', stage: 'switch', firm: 'ModuleCo', share: 0.15 }],
    inputs: [{ technology: 'cpo', buyer: 'switch', seller: 'laser', share: 0.1 }],
    uncertainty: { draws: 64 },
  };
  return simulate(prepareEvidence({ ...evidence, parameters }), { scenario });
}
