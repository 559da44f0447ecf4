import { describe, expect, it } from 'vitest';
import type { ScenarioInput, WorldQuery } from '../../src/explorer/generated/graphql.ts';
import { type Cases, openScenario } from '../../src/explorer/scenario/cases.ts';
import { NO_LEVERS } from '../../src/explorer/scenario/levers.ts';
import { scenarioWords } from '../../src/explorer/scenario/scenario-words.ts';
import { toScenarioInput } from '../../src/explorer/scenario/to-scenario-input.ts';

const WORLD: WorldQuery = {
  domains: [{ domain: 'SCALE_OUT', name: 'Scale-out', generations: [] }],
  stages: [],
  graphVersion: '1',
  evidencePublishers: [],
  modelInputs: { years: [], domains: [], technologies: [], captures: [] },
};
const DEAR = { ...NO_LEVERS, prices: { cpo: 1.3 } };
const SHORTAGE = named('Laser shortage', { capacities: [{ resource: 'laser', year: 2026, share: 0.75 }] });
const EARLY = named('Early CPO', {
  adoption: [{ domain: 'SCALE_OUT', technology: 'cpo', curve: { points: [{ year: 2030, share: 0.5 }] } }],
});
const ALL = [SHORTAGE, EARLY];
const PRICE = 'CPO price 1.30 × DSP pluggable';

describe('the words for what was asked', () => {
  it.each<[string, Cases, readonly string[], string]>([
    ['the base case', { scenario: null }, [], 'Base case'],
    ['levers alone', { scenario: toScenarioInput(DEAR) }, [PRICE], PRICE],
    ['a named one', asked(SHORTAGE), ['Laser shortage', 'Besides: capacities'], 'Laser shortage'],
    ['one that is all levers', asked(EARLY), ['Early CPO', expect.stringMatching(/^CPO adoption/)], 'Early CPO'],
    [
      'a named one that is moved, and holds what no lever does',
      openScenario({ scenario: SHORTAGE.id, levers: DEAR }, SHORTAGE).cases,
      ['Laser shortage, changed', PRICE, 'Besides: capacities'],
      `Laser shortage, changed; ${PRICE}; Besides: capacities`,
    ],
    [
      'a baseline that somebody brought',
      { scenario: toScenarioInput(DEAR), baseline: {} },
      [PRICE, 'Besides: baseline'],
      `${PRICE}; Besides: baseline`,
    ],
  ])('say which it is, whatever was opened before and after: %s', (_which, cases, all, short) => {
    for (const opened of [ALL, ALL.toReversed()]) expect(scenarioWords(cases, opened, WORLD)).toEqual({ all, short });
  });

  it('call a named scenario by none of its words but its levers where it was never opened', () => {
    expect(scenarioWords(asked(SHORTAGE), [EARLY], WORLD).all).toEqual(['Besides: capacities']);
  });

  it('are short enough for a footer', () => {
    const shares = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((firm) => [`cpo/optical-engine/${firm}`, 0.1]));
    const { all, short } = scenarioWords({ scenario: toScenarioInput({ ...NO_LEVERS, shares }) }, [], WORLD);
    expect(all).toHaveLength(5);
    expect([short.length, short.at(-1)]).toEqual([100, '…']);
  });
});

function named(title: string, scenario: ScenarioInput) {
  const id = title.toLowerCase().replaceAll(' ', '-');
  return {
    id,
    kind: 'PRESET' as const,
    title,
    description: null,
    evidenceChanged: false,
    claims: [],
    scenario,
    baseline: null,
  };
}

function asked(one: typeof SHORTAGE): Cases {
  return openScenario({ scenario: one.id, levers: null }, one).cases;
}
