import { describe, expect, it } from 'vitest';
import {
  alternativesTo,
  whoCouldSupplyProduct,
  whoCouldSupplyStage,
} from '../../../src/analysis/alternatives/alternatives.ts';
import { sideBySide } from '../../../src/analysis/alternatives/meetings.ts';
import { flowsIn } from '../../../src/analysis/flows/flows-in.ts';
import { prepareEvidence } from '../../../src/economics/case/prepare-evidence.ts';
import type { Evidence } from '../../../src/economics/evidence.ts';
import { parameterId, REST } from '../../../src/economics/parameter-id.ts';
import { redistribute } from '../../../src/economics/redistribution/redistribute.ts';
import { smallFlows } from '../../support/analysis/small-flows.ts';
import { smallTrade, tradeFirm } from '../../support/analysis/small-trade.ts';
import { toyEvidence } from '../../support/economics/toy-chain.ts';

const evidence = toyEvidence();
const trade = smallTrade(
  [
    tradeFirm('LaserCo', { roles: ['laser-maker'] }),
    tradeFirm('ChipCo', { roles: ['optical-dsp'] }),
    tradeFirm('FabCo', { roles: ['foundry'] }),
    tradeFirm('ModuleCo', { roles: ['module-maker'] }),
    tradeFirm('ovens', { roles: ['equipment'] }),
    tradeFirm('kilns', { roles: ['equipment'] }),
    tradeFirm('dies', { roles: ['laser-maker', 'optical-dsp'] }),
    tradeFirm('diodes'),
  ],
  [
    { from: 'diodes', to: 'ModuleCo', facts: { good: 'laser' } },
    { from: 'LaserCo', to: 'ModuleCo', facts: { good: 'dicing' } },
    { from: 'ovens', to: 'FabCo', facts: { good: 'dicing' } },
    { from: 'kilns', to: 'FabCo', facts: { good: 'cpo', technology: 'cpo' } },
  ],
);

/** Deliveries that end with 2029. */
const ended = smallTrade(trade.firms, [
  { from: 'diodes', to: 'ModuleCo', validTo: '2029-12-31', facts: { good: 'laser' } },
  { from: 'LaserCo', to: 'ModuleCo', validTo: '2029-12-31', facts: { good: 'dicing' } },
  { from: 'ovens', to: 'FabCo', facts: { good: 'dicing' } },
]);

describe('who could supply a stage', () => {
  it('earns there first, then delivers the good, then has the role; each with its claims', () => {
    const found = whoCouldSupplyStage(evidence, trade, 'laser', null);
    expect(found.map(({ firm, grounds }) => [firm, grounds[0]?.kind])).toEqual([
      ['LaserCo', 'CAPTURES'],
      ['diodes', 'SUPPLIES'],
      ['dies', 'ROLE'],
    ]);
    expect(found[0]?.grounds[0]).toMatchObject({
      technology: 'cpo',
      share: 1,
      claims: ['house:share/LaserCo/laser/cpo'],
    });
    expect(found[1]?.grounds[0]?.links).toEqual(['diodes-ModuleCo']);
  });

  it('counts the deliveries of a year, and all that are known where no year is asked for', () => {
    const firmsIn = (year: number | null) =>
      whoCouldSupplyStage(evidence, ended, 'laser', year).map(({ firm }) => firm);
    expect([2029, 2030, null].map(firmsIn)).toEqual([
      ['LaserCo', 'diodes', 'dies'],
      ['LaserCo', 'dies'],
      ['LaserCo', 'diodes', 'dies'],
    ]);
  });

  it('takes no longer for each delivery where a firm has many of one good', () => {
    const links = Array.from({ length: 50_000 }, (_, at) => ({ ...trade.links[0], id: `d${at}`, good: 'laser' }));
    const begun = performance.now();
    const found = whoCouldSupplyStage(evidence, { ...trade, links: links as typeof trade.links }, 'laser', null);
    // Milliseconds, of which it takes some thirty; where the list was copied for each delivery it took 40 seconds.
    expect(performance.now() - begun).toBeLessThan(1_000);
    expect(found.flatMap(({ grounds }) => grounds.flatMap((ground) => ground.links))).toHaveLength(links.length);
  });
});

describe('who could supply a product', () => {
  const made = [
    { product: 'els', technology: 'cpo', maker: 'LaserCo', valid: { from: null, to: '2029-06-30' }, claims: ['c1'] },
    { product: 'els-2', technology: 'cpo', maker: 'dies', valid: { from: '2029-03', to: null }, claims: ['c2'] },
  ];

  it('makes it or one like it, or has the role of most who do', () => {
    const found = whoCouldSupplyProduct(trade, made, null);
    expect(found.map(({ firm, grounds }) => [firm, ...grounds.map(({ kind, what }) => `${kind} ${what}`)])).toEqual([
      ['LaserCo', 'MAKES els'],
      ['dies', 'MAKES els-2'],
      ['ChipCo', 'ROLE optical-dsp'],
    ]);
  });

  it('makes it in the year that is asked for, or has the role of those who do', () => {
    const firmsIn = (year: number) => whoCouldSupplyProduct(trade, made, year).map(({ firm }) => firm);
    expect([2028, 2029, 2030].map(firmsIn)).toEqual([
      ['LaserCo', 'dies'],
      ['LaserCo', 'dies', 'ChipCo'],
      ['dies', 'ChipCo', 'LaserCo'],
    ]);
  });
});

describe('alternatives', () => {
  it('to a firm do what it does at its stages, or deliver its goods', () => {
    const found = alternativesTo(evidence, trade, 'LaserCo', new Set(['LaserCo']), null);
    expect(found.map(({ firm }) => firm)).toEqual(['diodes', 'ovens', 'dies']);
  });

  it('leave out the firm’s own group', () => {
    const found = alternativesTo(evidence, trade, 'LaserCo', new Set(['LaserCo', 'diodes']), null);
    expect(found.map(({ firm }) => firm)).toEqual(['ovens', 'dies']);
  });

  it('deliver the goods that the firm delivers in the year', () => {
    const firmsIn = (year: number) =>
      alternativesTo(evidence, ended, 'LaserCo', new Set(['LaserCo']), year).map(({ firm }) => firm);
    expect([2029, 2030].map(firmsIn)).toEqual([['diodes', 'ovens', 'dies'], ['dies']]);
  });

  it('to a firm outside of the chain that delivers nothing have its roles', () => {
    const found = alternativesTo(evidence, trade, 'kilns', new Set(['kilns']), null);
    expect(found.map(({ firm }) => firm)).toEqual(['ovens']);
  });
});

describe('firms side by side', () => {
  it('show what each earns where, and where they meet', () => {
    const flows = flowsIn(prepareEvidence(evidence), { scenario: { fromYear: 2026, toYear: 2030 } }, 2030);
    const { firms, sharedCustomers, sharedStages } = sideBySide(flows, trade, ['LaserCo', 'diodes', 'ChipCo']);
    expect(firms[0]?.positions.map(({ stage, technology, share }) => [stage, technology, share])).toEqual([
      ['laser', 'cpo', 1],
      ['laser', 'pluggable', 0.7],
    ]);
    expect([firms[1]?.positions, firms[1]?.customers, sharedStages]).toEqual([[], ['ModuleCo'], []]);
    expect(sharedCustomers).toEqual([]);
    expect(sideBySide(flows, trade, ['LaserCo', 'diodes']).sharedCustomers).toEqual(['ModuleCo']);
    expect(sideBySide(flows, trade, ['ChipCo', 'FabCo']).sharedStages).toEqual([]);
  });

  it('trade with whom they do in the year', () => {
    const customersIn = (year: number) => {
      const flows = flowsIn(prepareEvidence(evidence), { scenario: { fromYear: 2026, toYear: 2030 } }, year);
      const { firms, sharedCustomers } = sideBySide(flows, ended, ['LaserCo', 'diodes', 'ModuleCo']);
      return [
        firms[0]?.customers,
        firms[2]?.suppliers,
        sideBySide(flows, ended, ['LaserCo', 'diodes']).sharedCustomers,
        sharedCustomers,
      ];
    };
    expect(customersIn(2029)).toEqual([['ModuleCo'], ['LaserCo', 'diodes'], ['ModuleCo'], []]);
    expect(customersIn(2030)).toEqual([[], [], [], []]);
  });

  it('show what only one of the two cases has', () => {
    // The box is in the baseline alone; CPO ships nothing there.
    const comparison = {
      scenario: { fromYear: 2026, toYear: 2030 },
      baseline: { boxMargins: [{ technology: 'pluggable', margin: 0.4 }] },
    };
    const prepared = prepareEvidence(withBoxMaker(toyEvidence()));
    const flows = flowsIn(prepared, comparison, 2030);
    const [boxCo] = sideBySide(flows, trade, ['BoxCo', 'LaserCo']).firms;
    expect(boxCo?.positions).toMatchObject([
      { stage: 'switch-system', technology: 'pluggable', share: 0, scenarioRevenueUsd: 0, scenarioProfitUsd: 0 },
    ]);
    const baseline = redistribute(prepared, comparison).firm('BoxCo', 2030)?.baselineProfitUsd;
    expect(baseline).toBeGreaterThan(0);
    expect(boxCo?.positions[0]?.baselineProfitUsd).toBeCloseTo(baseline ?? Number.NaN, 6);
  });

  it('meet at stages at which both earn something', () => {
    const at = (dies: number) => {
      const year = smallFlows(2030, [{ stage: 'laser', revenueUsd: 20, shares: { LaserCo: 0.5, dies } }]);
      const none = smallFlows(2030, [{ stage: 'laser', revenueUsd: 0, shares: { LaserCo: 0.5, dies } }]);
      const flows = { baseline: none, scenario: year };
      return sideBySide(flows, trade, ['LaserCo', 'dies']).sharedStages;
    };
    expect([at(0.2), at(0)]).toEqual([['laser'], []]);
  });
});

/** Evidence with a firm that holds half of the stage at which a box margin is earned. */
function withBoxMaker(evidence: Evidence): Evidence {
  const point = (mid: number) => [{ year: null, value: { low: mid, mid, high: mid }, basis, claim: '', evidence: [] }];
  const basis = 'ASSUMED' as const;
  const [share, margin] = [
    parameterId.share('BoxCo', 'switch-system', '*'),
    parameterId.margin('BoxCo', 'switch-system', '*'),
  ];
  const rest = parameterId.margin(REST, 'switch-system', '*');
  const values = [
    [share, 0.5],
    [margin, 0.1],
    [rest, 0],
  ] as const;
  const own = new Map(values.map(([id, value]) => [id, { id, points: point(value) }]));
  const [like] = evidence.firms;
  if (like === undefined) throw new Error('the toy chain has firms');
  const boxCo = { ...like, slug: 'BoxCo', name: 'BoxCo', group: 'BoxCo' };
  return { ...evidence, firms: [...evidence.firms, boxCo], parameters: new Map([...evidence.parameters, ...own]) };
}
