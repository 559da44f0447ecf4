import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { describe, expect, it } from 'vitest';
import type { Triple } from '../../../src/domain/estimate.ts';
import { prepareEvidence } from '../../../src/economics/case/prepare-evidence.ts';
import type { Evidence } from '../../../src/economics/evidence.ts';
import { scenarioIdOf } from '../../../src/economics/identity/scenario-id.ts';
import { redistribute } from '../../../src/economics/redistribution/redistribute.ts';
import type { Scenario } from '../../../src/economics/scenario.ts';
import { simulate } from '../../../src/economics/uncertainty/simulate.ts';
import { baseCase } from '../../support/economics/base-case.ts';
import { renamed } from '../../support/economics/random-evidence.ts';
import { cpoAt, toyAnswer, toyWith } from '../../support/economics/toy-answers.ts';
import { toyEvidence } from '../../support/economics/toy-chain.ts';

const idOf = (levers: Scenario = {}) => toyAnswer(levers).scenarioId();

describe('a scenario’s id', () => {
  it('is the SHA-256 of canonical JSON', () => {
    const document = { b: [1e21, 0.1], a: 'ß' };
    expect(canonicalize(document)).toBe('{"a":"ß","b":[1e+21,0.1]}');
    expect(scenarioIdOf(document)).toBe(createHash('sha256').update('{"a":"ß","b":[1e+21,0.1]}').digest('hex'));
  });

  it('is the same for the same inputs, whatever the scenario is called or the order of rows', () => {
    expect(idOf()).toBe(idOf({ name: 'another name' }));
    const evidence = baseCase();
    const shuffled = renamed(evidence, 5, (name) => name);
    expect(redistribute(prepareEvidence(shuffled)).scenarioId()).toBe(
      redistribute(prepareEvidence(evidence)).scenarioId(),
    );
  });

  it('is the same for levers that come to the same numbers', () => {
    const table = { table: [2026, 2027, 2028, 2029, 2030].map((year) => ({ year, share: 0.4 })) };
    expect(idOf({ adoption: [{ domain: 'SCALE_OUT', technology: 'cpo', curve: table }] })).toBe(idOf(cpoAt(0.4)));
    expect(toyAnswer(cpoAt(0.4), { baseline: cpoAt(0) }).scenarioId()).toBe(idOf(cpoAt(0.4)));
  });

  it('differs where the income of a parent does that captures nothing itself, and a firm of its group does', () => {
    const withParent = (usd: number, group = 'Parent') => {
      const evidence = toyEvidence();
      const income = { usd, fiscalYear: 'FY2025', basis: 'REPORTED' } as const;
      const firms = evidence.firms.map((firm) => (firm.slug === 'LaserCo' ? { ...firm, group } : firm));
      const parent = { slug: 'Parent', name: 'Parent', group: 'Parent', operatingIncome: income };
      const scenario = { fromYear: 2026, toYear: 2030 };
      return redistribute(prepareEvidence({ ...evidence, firms: [...firms, parent] }), { scenario }).scenarioId();
    };
    expect(withParent(1e6)).not.toBe(withParent(2e6));
    expect(withParent(1e6, 'LaserCo')).toBe(withParent(2e6, 'LaserCo'));
    expect(withParent(1e6, 'LaserCo')).toBe(idOf());
  });

  it('differs where the evidence does that a lever replaces, of which capacities are shares', () => {
    const limited: Scenario = {
      adoption: [{ domain: 'SCALE_UP', technology: 'cpo', curve: { constant: 0.3 } }],
      capacities: [{ resource: 'laser', year: 2030, share: 0.8 }],
    };
    const { capacities, ...free } = limited;
    const answers = (scenario: Scenario) =>
      [0.06, 0.12].map((share) => redistribute(prepareEvidence(withScaleUpIn2030(share)), { scenario }));
    const [less, more] = answers(limited);
    expect(less?.pool(2030).scenarioSpendUsd).not.toBe(more?.pool(2030).scenarioSpendUsd);
    for (const scenario of [limited, free]) {
      expect(new Set(answers(scenario).map((answer) => answer.scenarioId())).size).toBe(2);
    }
  });

  it('differs where the box margin of the evidence does, or only its range', () => {
    const margins = [certain(0.3), certain(0.4), { low: 0.2, mid: 0.3, high: 0.4 }];
    const answers = margins.map((margin) => toyWith(() => withBoxMargin(margin)));
    const [thirty, forty, ranging] = answers.map((answer) => answer.pool(2030).scenarioSpendUsd);
    expect([thirty === forty, thirty === ranging]).toEqual([false, true]);
    expect(new Set(answers.map((answer) => answer.scenarioId())).size).toBe(3);
  });

  it('with draws differs where a range of which it uses nothing moves them, and without draws does not', () => {
    const [fewer, all] = [withRanges('price/cpo'), withRanges('buyer-cost/power/cpo', 'price/cpo')].map(
      prepareEvidence,
    );
    if (all === undefined || fewer === undefined) throw new Error('two are prepared');
    const scenario = { fromYear: 2026, toYear: 2030 };
    const drawn = { scenario: { ...scenario, uncertainty: { draws: 32 } } };
    expect(simulate(fewer, drawn).pool(2030).mean).not.toBe(simulate(all, drawn).pool(2030).mean);
    expect(redistribute(fewer, drawn).scenarioId()).not.toBe(redistribute(all, drawn).scenarioId());
    expect(redistribute(fewer, { scenario }).scenarioId()).toBe(redistribute(all, { scenario }).scenarioId());
  });

  it('differs where any input does', () => {
    const ids = [
      idOf(),
      idOf(cpoAt(0.4)),
      idOf({ prices: [{ technology: 'cpo', relativePrice: 1.2 }] }),
      idOf({ demand: [{ growthPerYear: 0.1 }] }),
      idOf({ demand: [{ elasticity: 0.1 }] }),
      idOf({ shares: [{ technology: 'cpo', stage: 'switch', firm: 'ChipCo', share: 0.7 }] }),
      idOf({ margins: [{ technology: 'cpo', stage: 'switch', margin: 0.1 }] }),
      idOf({ boxMargins: [{ technology: 'cpo', margin: 0.4 }] }),
      idOf({ discountRate: 0.05 }),
      idOf({ toYear: 2031 }),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });
});

/** The toy chain with parameters that lie anywhere between 0.9 and 1.1. */
function withRanges(...ids: readonly string[]): Evidence {
  const evidence = toyEvidence();
  const parameters = new Map(evidence.parameters);
  const value = { low: 0.9, mid: 1, high: 1.1 };
  for (const id of ids)
    parameters.set(id, { id, points: [{ year: null, value, basis: 'ASSUMED', claim: '', evidence: [] }] });
  return { ...evidence, parameters };
}

const certain = (value: number): Triple => ({ low: value, mid: value, high: value });

/** The toy chain with a margin on the box around CPO. */
function withBoxMargin(value: Triple): Evidence {
  const evidence = toyEvidence();
  const id = 'box-margin/cpo';
  const point = { year: null, value, basis: 'ASSUMED', claim: '', evidence: [] } as const;
  return { ...evidence, parameters: new Map(evidence.parameters).set(id, { id, points: [point] }) };
}

/** The base case with another share of CPO inside racks in 2030. */
function withScaleUpIn2030(mid: number): Evidence {
  const evidence = baseCase();
  const id = 'curve/SCALE_UP/cpo';
  const points = (evidence.parameters.get(id)?.points ?? []).map((point) => {
    return point.year === 2030 ? { ...point, value: { ...point.value, mid } } : point;
  });
  return { ...evidence, parameters: new Map(evidence.parameters).set(id, { id, points }) };
}
