import { describe, expect, it } from 'vitest';
import { exposureOf } from '../../../src/analysis/exposure/exposure.ts';
import { worldsOf } from '../../../src/analysis/exposure/worlds.ts';
import { flowsInWorlds } from '../../../src/analysis/flows/flows-in-worlds.ts';
import type { Triple } from '../../../src/domain/estimate.ts';
import { prepareEvidence } from '../../../src/economics/case/prepare-evidence.ts';
import type { Evidence } from '../../../src/economics/evidence.ts';
import { smallTrade, tradeFirm } from '../../support/analysis/small-trade.ts';
import { toyEvidence } from '../../support/economics/toy-chain.ts';

/** Two firms share out the lasers of pluggables; ModuleCo pays for them out of each dollar. */
const evidence = withRanges(toyEvidence(), {
  'share/LaserCo/laser/pluggable': { low: 0.5, mid: 0.7, high: 0.9 },
  'share/OtherCo/laser/pluggable': { low: 0.2, mid: 0.3, high: 0.4 },
  'margin/OtherCo/laser/pluggable': { low: 0.2, mid: 0.2, high: 0.2 },
  'input/pluggable/module/laser': { low: 0.1, mid: 0.15, high: 0.2 },
});

describe('the low and high of an exposure', () => {
  const request = { firm: 'ModuleCo', year: 2030, direction: 'SUPPLIERS', knownOn: null } as const;
  const target = { kind: 'FIRM', key: 'LaserCo' } as const;
  const trade = smallTrade(
    ['LaserCo', 'ModuleCo', 'OtherCo'].map((slug) => tradeFirm(slug)),
    [],
  );
  const shareOf = (key: string) => {
    const asked = { ...request, target: { ...target, key } };
    const worlds = flowsInWorlds(prepareEvidence(evidence), {}, asked.year, worldsOf(asked));
    return exposureOf(worlds, trade, evidence, asked).direct.share;
  };

  it('have the target at the ends of its own share, for which the others of its stage give way', () => {
    const { low, mid, high } = shareOf('LaserCo');
    expect(mid).toBeCloseTo(0.15 * 0.7, 12);
    expect(low).toBeCloseTo(0.1 * 0.5, 12);
    expect(high).toBeCloseTo(0.2 * 0.9, 12);
    expect(shareOf('OtherCo').high).toBeCloseTo(0.2 * 0.4, 12);
  });

  it('hold around the middle for whoever has no range', () => {
    const { low, mid, high } = shareOf('ChipCo');
    expect([low, high]).toEqual([mid, mid]);
  });

  it('move what the firm itself holds where the target is no firm', () => {
    const moved = (kind: 'FIRM' | 'STAGE' | 'TECHNOLOGY') =>
      new Set(worldsOf({ firm: 'own', target: { kind, key: 'other' } }).flatMap(({ firms }) => firms));
    expect([moved('FIRM'), moved('STAGE'), moved('TECHNOLOGY')]).toEqual([
      new Set(['other']),
      new Set(['own']),
      new Set(['own']),
    ]);
  });

  it('are of the middle world and four others', () => {
    const bounds = worldsOf({ firm: 'own', target }).map(({ coefficients, shares }) => `${coefficients} ${shares}`);
    expect(bounds).toEqual(['mid mid', 'low low', 'low high', 'high low', 'high high']);
  });
});

function withRanges(evidence: Evidence, ranges: Readonly<Record<string, Triple>>): Evidence {
  const parameters = new Map(evidence.parameters);
  for (const [id, value] of Object.entries(ranges)) {
    const point = { year: null, value, basis: 'ASSUMED', claim: `house:${id}`, evidence: [] } as const;
    parameters.set(id, { id, points: [point] });
  }
  const other = { slug: 'OtherCo', name: 'OtherCo', group: 'OtherCo' };
  const operatingIncome = { usd: 1e6, fiscalYear: 'FY2025', basis: 'REPORTED' } as const;
  return { ...evidence, parameters, firms: [...evidence.firms, { ...other, operatingIncome }] };
}
