import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { describe, expect, it } from 'vitest';
import type { Triple } from '../../../src/domain/estimate.ts';
import { prepareEvidence } from '../../../src/economics/case/prepare-evidence.ts';
import type { Evidence } from '../../../src/economics/evidence.ts';
import { scenarioIdOf } from '../../../src/economics/identity/scenario-id.ts';
import { redistribute } from '../../../src/economics/redistribution/redistribute.ts';
import type { Redistribution } from '../../../src/economics/redistribution/redistribution-types.ts';
import type { Comparison, Scenario } from '../../../src/economics/scenario.ts';
import { simulate } from '../../../src/economics/uncertainty/simulate.ts';
import { baseCase } from '../../support/economics/base-case.ts';
import { renamed } from '../../support/economics/random-evidence.ts';
import { cpoAt, toyAnswer, toyWith } from '../../support/economics/toy-answers.ts';
import { toyEvidence } from '../../support/economics/toy-chain.ts';
import { fc } from '../../support/properties.ts';

const idleShare = { technology: 'pluggable', stage: 'switch', firm: 'ChipCo', share: 0.5 };
const idle = { technology: 'cpo', stage: 'dsp', firm: 'ChipCo', share: 0.5 };
const dearer: Scenario = { prices: [{ technology: 'pluggable', relativePrice: 1.5 }] };

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

  it('is the same for the same levers, whatever their order, and whether what they leave out is null or not there', () => {
    const sent: Scenario = {
      ...cpoAt(0.4),
      demand: [{ growthPerYear: 0.1 }, { domain: 'SCALE_OUT', elasticity: 0.2 }],
      margins: [
        { stage: 'switch', margin: 0.1 },
        { technology: 'cpo', stage: 'switch', firm: 'ChipCo', margin: 0.2 },
      ],
    };
    const told: Scenario = {
      prices: [],
      boxMargins: null,
      ...cpoAt(0.4),
      demand: [
        { domain: 'SCALE_OUT', growthPerYear: null, elasticity: 0.2 },
        { domain: null, growthPerYear: 0.1 },
      ],
      margins: [
        { margin: 0.2, firm: 'ChipCo', stage: 'switch', technology: 'cpo' },
        { technology: null, stage: 'switch', firm: null, margin: 0.1 },
      ],
      discountRate: 0.1,
      pooling: null,
    };
    expect(idOf(told)).toBe(idOf(sent));
    expect(answersOf(toyAnswer(told))).toEqual(answersOf(toyAnswer(sent)));
  });

  it.each<[string, Comparison, Comparison]>([
    ['a lever that changes nothing', {}, { scenario: { shares: [idleShare] } }],
    [
      'such levers in another order',
      { scenario: { shares: [idleShare, idle] } },
      { scenario: { shares: [idle, idleShare] } },
    ],
    [
      'a margin of every technology and of each',
      { scenario: { margins: [{ stage: 'switch', margin: 0.1 }] } },
      {
        scenario: { margins: ['cpo', 'pluggable'].map((technology) => ({ technology, stage: 'switch', margin: 0.1 })) },
      },
    ],
    [
      'demand of every domain and of each',
      { scenario: { demand: [{ growthPerYear: 0.1 }] } },
      { scenario: { demand: [{ domain: 'SCALE_OUT', growthPerYear: 0.1 }] } },
    ],
    [
      'a baseline that has what it would have without one',
      { scenario: dearer },
      { scenario: dearer, baseline: { ...dearer, ...cpoAt(0) } },
    ],
  ])('differs where attribution or warnings do: %s', (_, one, other) => {
    const [first, second] = [one, other].map(({ scenario, baseline }) => toyAnswer(scenario ?? {}, { baseline }));
    expect(first?.firms(2030).map(({ changeUsd }) => changeUsd)).toEqual(
      second?.firms(2030).map(({ changeUsd }) => changeUsd),
    );
    expect(answersOf(first)).not.toEqual(answersOf(second));
    expect(first?.scenarioId()).not.toBe(second?.scenarioId());
  });

  it('differs where whose evidence it is does, though the numbers do not', () => {
    const choices = [
      {},
      { knownOn: '2026-12-01' },
      { knownOn: '2026-12-02' },
      { publishers: ['a', 'b'] },
      { publishers: ['b', 'a'] },
    ];
    expect(new Set(choices.map((choice) => idOf(choice))).size).toBe(choices.length);
    expect(idOf({ pooling: { by: ['DATE', 'BASIS'] } })).toBe(idOf({ pooling: { by: ['BASIS', 'DATE'] } }));
    expect(idOf({ publishers: [], knownOn: null })).toBe(idOf());
  });

  it('is shared by no two scenarios of which any answer differs', () => {
    const entry = fc.constantFrom<Scenario>(
      { shares: [idleShare] },
      { shares: [idle] },
      { shares: [{ technology: 'cpo', stage: 'switch', firm: 'ChipCo', share: 0.8 }] },
      { margins: [{ stage: 'switch', margin: 0.35 }] },
      { margins: [{ technology: 'cpo', stage: 'switch', margin: 0.35 }] },
      { demand: [{ growthPerYear: 0 }] },
      { demand: [{}] },
      { prices: [{ technology: 'cpo', relativePrice: 1.1 }] },
      { boxMargins: [{ technology: 'cpo', margin: 0 }] },
      cpoAt(0),
    );
    const levers = fc.array(entry, { maxLength: 3 }).map(together).filter(isValid);
    const baseline = fc.option(levers);
    const seen = new Map<string, unknown>();
    let shared = 0;
    fc.assert(
      fc.property(levers, baseline, (scenario, against) => {
        const answer = toyAnswer(scenario, { baseline: against });
        const id = answer.scenarioId();
        const answers = answersOf(answer);
        if (seen.has(id)) {
          expect(answers).toEqual(seen.get(id));
          shared++;
        }
        seen.set(id, answers);
      }),
      { numRuns: 150, seed: 3 },
    );
    expect(shared).toBeGreaterThan(10);
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

/** What an answer says beside its figures: what each lever adds to every firm, and the warnings. */
function answersOf(answer: Redistribution | undefined) {
  return { attribution: answer?.firms(2030).map((row) => [row.key, row.attribution()]), warnings: answer?.warnings };
}

function together(parts: readonly Scenario[]): Scenario {
  const lists = parts.flatMap((part) => Object.entries(part));
  const names = [...new Set(lists.map(([name]) => name))];
  return Object.fromEntries(
    names.map((name) => [name, lists.filter(([other]) => other === name).flatMap(([, list]) => list)]),
  );
}

function isValid(levers: Scenario): boolean {
  try {
    toyAnswer(levers);
    return true;
  } catch {
    return false;
  }
}

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
