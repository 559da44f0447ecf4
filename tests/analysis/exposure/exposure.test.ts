import { describe, expect, it } from 'vitest';
import { exposureOf } from '../../../src/analysis/exposure/exposure.ts';
import type { ExposureRequest } from '../../../src/analysis/exposure/exposure-types.ts';
import type { CaseFlows } from '../../../src/analysis/flows/case-flows.ts';
import type { TradeLink, TradeSnapshot } from '../../../src/domain/graph/trade.ts';
import { smallFlows } from '../../support/analysis/small-flows.ts';
import { smallTrade, tradeFirm } from '../../support/analysis/small-trade.ts';
import { toyEvidence } from '../../support/economics/toy-chain.ts';
import { fc } from '../../support/properties.ts';

const evidence = toyEvidence();
const FIRMS = ['cloud', 'lasers', 'maker', 'ovens', 'wafers'];

/** A buyer of a module pays 100; the module maker pays 20 for lasers, the laser maker 5 for wafers. */
const flows = smallFlows(2030, [
  { stage: 'module', revenueUsd: 100, pays: { laser: 20 }, shares: { maker: 1 } },
  { stage: 'laser', revenueUsd: 20, pays: { substrate: 5 }, shares: { lasers: 1 } },
  { stage: 'substrate', revenueUsd: 5, shares: { wafers: 0.6 } },
]);
const nothingStated = smallTrade(
  FIRMS.map((slug) => tradeFirm(slug)),
  [],
);

const REVENUES = [
  { usd: 40, basis: null, knownFrom: '2026-02-20' },
  { usd: 20, basis: null, knownFrom: '2025-02-20' },
  { usd: 10, basis: null, knownFrom: '2024-02-20' },
];

function exposure(request: Partial<ExposureRequest>, trade: TradeSnapshot = nothingStated, at: CaseFlows = flows) {
  const asked = {
    firm: 'maker',
    target: { kind: 'FIRM', key: 'wafers' },
    year: 2030,
    direction: 'SUPPLIERS',
    knownOn: null,
  } as const;
  const world = { coefficients: 'mid', shares: 'mid', firms: [] } as const;
  return exposureOf([{ world, flows: at }], trade, evidence, { ...asked, ...request });
}

describe('exposure through suppliers', () => {
  it('is what each dollar of the firm pays on: 20 of 100, and 3 of these 20', () => {
    const { total, direct, disclosed, revenueUsd, revenueBasis } = exposure({});
    expect(total.share.mid).toBeCloseTo(0.2 * 0.15, 15);
    expect(total.usd?.mid).toBeCloseTo(3, 12);
    expect([direct.share.mid, disclosed.share.mid, revenueUsd, revenueBasis]).toEqual([0, 0, 100, 'MODEL']);
  });

  it('names the chain that carries it', () => {
    const [chain, ...others] = exposure({}).chains(5);
    expect(others).toEqual([]);
    expect(chain?.share).toBeCloseTo(0.03, 15);
    expect(chain?.hops.map(({ from, to, buyer, seller }) => [from, to, buyer, seller])).toEqual([
      ['maker', 'lasers', 'module', 'laser'],
      ['lasers', 'wafers', 'laser', 'substrate'],
    ]);
  });

  it('to a stage is what its holders are paid, the unnamed ones too', () => {
    expect(exposure({ target: { kind: 'STAGE', key: 'substrate' } }).total.share.mid).toBeCloseTo(0.05, 15);
  });

  it('takes a stated share first, and infers the rest around it', () => {
    // A filing: half of the wafer firm's 10 dollars come from the laser maker, so nothing is inferred between the two.
    const firms = FIRMS.map((slug) => tradeFirm(slug, slug === 'wafers' ? { revenueUsd: 10 } : {}));
    const trade = smallTrade(firms, [{ from: 'wafers', to: 'lasers', share: 0.5 }]);
    const { total, disclosed, inferred, chains } = exposure({ firm: 'lasers' }, trade);
    expect(total.share.mid).toBeCloseTo(5 / 20, 15);
    expect([disclosed.share.mid, inferred.share.mid]).toEqual([total.share.mid, 0]);
    expect(chains(1)[0]?.hops[0]?.claims).toEqual(['claim-wafers-lasers']);
    // Along a chain of which one hop is inferred, all is.
    expect(exposure({}, trade).disclosed.share.mid).toBe(0);
  });

  it('takes a share that was reported or estimated as it is, and counts it as inferred', () => {
    const firms = FIRMS.map((slug) => tradeFirm(slug, slug === 'wafers' ? { revenueUsd: 10 } : {}));
    const trade = smallTrade(firms, [{ from: 'wafers', to: 'lasers', share: 0.5, part: { isFiled: false } }]);
    const { total, disclosed, inferred, chains } = exposure({ firm: 'lasers' }, trade);
    expect([total.share.mid, disclosed.share.mid, inferred.share.mid]).toEqual([5 / 20, 0, 5 / 20]);
    const [chain] = chains(1);
    expect(chain?.disclosed).toBe(false);
    expect(chain?.hops).toMatchObject([
      { disclosed: false, buyer: null, seller: null, claims: ['claim-wafers-lasers'] },
    ]);
  });

  it('of a year in which a stated share no longer holds, is without it', () => {
    const firms = FIRMS.map((slug) => tradeFirm(slug, { revenueUsd: 10 }));
    const ended = { from: 'ovens', to: 'cloud', share: 0.5, validTo: '2029-12-31' };
    const asked = { firm: 'cloud', target: { kind: 'FIRM', key: 'ovens' } } as const;
    expect(exposure(asked, smallTrade(firms, [ended])).total.share.mid).toBe(0);
    expect(exposure(asked, smallTrade(firms, [{ ...ended, validTo: null }])).total.share.mid).toBe(0.5);
  });
});

describe('a hop that a source states', () => {
  const target = { kind: 'STAGE', key: 'laser' } as const;

  it('has the stated share of revenue, though a part of that revenue is earned at the target before', () => {
    // Of the maker's 100 dollars 20 are of lasers; the laser firm earns 20 of its 20 there.
    const at = smallFlows(2030, [
      { stage: 'module', revenueUsd: 80, pays: { laser: 40 }, shares: { maker: 1 } },
      { stage: 'laser', revenueUsd: 40, shares: { maker: 0.5, lasers: 0.5 } },
    ]);
    const trade = smallTrade(nothingStated.firms, [{ from: 'maker', to: 'lasers', share: 0.6 }]);
    const chains = exposure({ target, direction: 'CUSTOMERS' }, trade, at).chains(5);
    const stated = chains.find(({ hops }) => hops[0]?.to === 'lasers');
    expect(stated?.hops.map(({ share }) => share)).toEqual([0.6, 1]);
    expect(stated?.share).toBeCloseTo(0.6 * 0.8, 12);
  });

  it('has all of what is paid along it, though the supplier earns a part of it at other stages', () => {
    const at = smallFlows(2030, [
      { stage: 'module', revenueUsd: 100, pays: { laser: 20 }, shares: { maker: 1 } },
      { stage: 'laser', revenueUsd: 20, pays: { substrate: 5 }, shares: { lasers: 0.75 } },
      { stage: 'substrate', revenueUsd: 5, shares: { lasers: 1 } },
    ]);
    const trade = smallTrade(nothingStated.firms, [{ from: 'lasers', to: 'maker', share: 0.5 }]);
    const [chain] = exposure({ target }, trade, at).chains(5);
    // Half of the laser firm's 20 dollars, over the maker's 100; 15 of the 20 are earned at the stage.
    expect(chain?.hops).toMatchObject([{ from: 'maker', to: 'lasers', share: expect.closeTo(0.1, 12) }]);
    expect(chain?.share).toBeCloseTo(0.1 * 0.75, 12);
  });

  it('brings a stage no more than the supplier earns there of each dollar that it reports', () => {
    // The filing: 100 of the laser firm's 200 dollars are of the maker; 20 of the 200 are earned at the stage.
    const firms = FIRMS.map((slug) => tradeFirm(slug, slug === 'lasers' ? { revenueUsd: 200 } : {}));
    const trade = smallTrade(firms, [{ from: 'lasers', to: 'maker', share: 0.5 }]);
    expect(exposure({ target }, trade).total.share.mid).toBeCloseTo(0.1, 12);
    expect(exposure({ firm: 'lasers', target, direction: 'CUSTOMERS' }, trade).total.share.mid).toBeCloseTo(0.1, 12);
  });
});

describe('exposure by what was known on a day', () => {
  const firms = FIRMS.map((slug) => tradeFirm(slug, slug === 'wafers' ? { revenueUsd: 40, revenues: REVENUES } : {}));
  const claims = [
    { id: 'later', knownFrom: '2025-03-01' },
    { id: 'first', knownFrom: '2024-10-01' },
    { id: 'announced', knownFrom: '2024-08-01' },
  ];
  const shares = [
    { share: { low: null, mid: 0.5, high: null }, knownFrom: '2025-03-01' },
    { share: { low: 0.3, mid: null, high: 0.5 }, knownFrom: '2024-10-01' },
  ];
  const trade = smallTrade(firms, [{ from: 'wafers', to: 'lasers', share: 0.5, part: { shares, claims } }]);
  const on = (knownOn: string | null) =>
    exposure({ firm: 'wafers', target: { kind: 'FIRM', key: 'lasers' }, direction: 'CUSTOMERS', knownOn }, trade);

  it('has the newest share that was stated by the day, and cites the claims of the day', () => {
    const before = on('2024-09-30');
    // What the chain implies: 3 dollars of the 10 that were reported by then.
    expect([before.total.share.mid, before.disclosed.share.mid]).toEqual([3 / 10, 0]);
    expect(before.chains(1)[0]?.hops[0]).toMatchObject({ disclosed: false, seller: 'substrate' });
    const claimsOn = (day: string | null) => on(day).chains(1)[0]?.hops[0]?.claims;
    const days = ['2024-10-01', '2025-02-28', '2025-03-01', null];
    expect(days.map((day) => on(day).disclosed.share.mid)).toEqual([0.4, 0.4, 0.5, 0.5]);
    expect([claimsOn('2024-10-01'), claimsOn(null)]).toEqual([
      ['first', 'announced'],
      ['later', 'first', 'announced'],
    ]);
  });

  it('is without a share that no claim states', () => {
    const unsaid = smallTrade(firms, [{ from: 'ovens', to: 'cloud', share: 0.5, part: { shares: [], claims } }]);
    const asked = { firm: 'ovens', target: { kind: 'FIRM', key: 'cloud' }, direction: 'CUSTOMERS' } as const;
    for (const knownOn of [null, '2026-01-01']) expect(exposure({ ...asked, knownOn }, unsaid).total.share.mid).toBe(0);
  });

  it.each([
    [null, 40, 'REPORTED'],
    ['2025-06-01', 20, 'REPORTED'],
    ['2024-09-30', 10, 'REPORTED'],
    // The model's.
    ['2023-12-31', 3, 'MODEL'],
  ])('on %s takes the revenue of the last year that was published: %d', (day, usd, basis) => {
    const { revenueUsd, revenueBasis } = on(day);
    expect([revenueUsd, revenueBasis]).toEqual([usd, basis]);
  });
});

describe('exposure through customers', () => {
  const direction = 'CUSTOMERS';

  it('is the part of revenue that comes from the target', () => {
    const { total } = exposure({ firm: 'wafers', target: { kind: 'FIRM', key: 'maker' }, direction });
    expect(total.share.mid).toBeCloseTo(1, 15);
  });

  it('to a technology counts what the firm earns in it, and leads on along stated shares alone', () => {
    const target = { kind: 'TECHNOLOGY', key: 'optics' } as const;
    expect(exposure({ firm: 'lasers', target, direction }).total.share.mid).toBeCloseTo(1, 15);
    const firms = FIRMS.map((slug) => tradeFirm(slug, slug === 'maker' ? { revenueUsd: 400 } : {}));
    const trade = smallTrade(firms, [{ from: 'ovens', to: 'maker', share: 0.6 }]);
    const { total, revenueUsd } = exposure({ firm: 'ovens', target, direction }, trade);
    expect(total.share.mid).toBeCloseTo(0.6 * (100 / 400), 15);
    expect([revenueUsd, total.usd]).toEqual([null, null]);
  });

  it.each([
    // All that it earns is earned at the stage, whoever buys it.
    ['laser', {}, 1],
    // A fifth of what it reports: the model's 20 of 100.
    ['laser', { revenueUsd: 100 }, 0.2],
    // Nothing is earned there before the maker, to whom the stated part goes.
    ['module', {}, 0.6],
  ])('to the stage `%s` counts what the firm earns there and sells to stated customers too', (key, facts, share) => {
    const firms = FIRMS.map((slug) => tradeFirm(slug, slug === 'lasers' ? facts : {}));
    const trade = smallTrade(firms, [
      { from: 'lasers', to: 'maker', share: 0.6 },
      { from: 'ovens', to: 'lasers', share: 0.5 },
    ]);
    const target = { kind: 'STAGE', key } as const;
    expect(exposure({ firm: 'lasers', target, direction }, trade).total.share.mid).toBeCloseTo(share, 12);
    expect(exposure({ firm: 'ovens', target, direction }, trade).total.share.mid).toBeCloseTo(0.5 * share, 12);
  });

  it('to a technology counts what the firm earns in it and sells to stated customers of whom nobody says what for', () => {
    const target = { kind: 'TECHNOLOGY', key: 'optics' } as const;
    const sold = { from: 'lasers', to: 'cloud', share: 0.6 };
    const total = (facts: Partial<TradeLink>) =>
      exposure({ firm: 'lasers', target, direction }, smallTrade(nothingStated.firms, [{ ...sold, facts }])).total;
    expect(total({}).share.mid).toBeCloseTo(1, 12);
    expect(total({ technology: 'optics' }).share.mid).toBeCloseTo(1, 12);
    expect(total({ technology: 'copper' }).share.mid).toBeCloseTo(0.4, 12);
  });

  it.each([
    [{ kind: 'FIRM', key: 'maker' }, 0],
    [{ kind: 'STAGE', key: 'module' }, 0],
    [{ kind: 'STAGE', key: 'laser' }, 1],
    [{ kind: 'TECHNOLOGY', key: 'optics' }, 1],
  ] as const)('where all is stated, to %j', (target, share) => {
    const facts = { technology: 'optics' };
    const trade = smallTrade(nothingStated.firms, [{ from: 'lasers', to: 'cloud', share: 1, facts }]);
    const { total, chains } = exposure({ firm: 'lasers', target, direction }, trade);
    expect(total.share.mid).toBeCloseTo(share, 12);
    for (const chain of chains(5)) expect(chain.share).toBeGreaterThan(0);
  });

  it('never passes the whole, however much is stated', () => {
    const trade = smallTrade(nothingStated.firms, [
      { from: 'ovens', to: 'maker', share: 0.8 },
      { from: 'ovens', to: 'lasers', share: 0.7 },
    ]);
    const target = { kind: 'TECHNOLOGY', key: 'optics' } as const;
    expect(exposure({ firm: 'ovens', target, direction }, trade).total.share.mid).toBeCloseTo(1, 15);
  });
});

describe('laws of exposure', () => {
  const part = fc.double({ min: 0.01, max: 0.99, noNaN: true });

  it('to a stage it never passes the whole, and is at least what the firm itself earns there', () => {
    fc.assert(
      fc.property(part, part, fc.constantFrom('module', 'laser', 'substrate'), (stated, held, key) => {
        // The maker earns at two stages, one of them the root, and sells to a firm that earns at both as well.
        const at = smallFlows(2030, [
          { stage: 'module', revenueUsd: 100, pays: { laser: 40 }, shares: { maker: held, lasers: 1 - held } },
          { stage: 'laser', revenueUsd: 40, pays: { substrate: 10 }, shares: { maker: 0.5, lasers: 0.5 } },
          { stage: 'substrate', revenueUsd: 10, shares: { wafers: 1 } },
        ]);
        const trade = smallTrade(nothingStated.firms, [{ from: 'maker', to: 'lasers', share: stated }]);
        const target = { kind: 'STAGE', key } as const;
        const total = exposure({ target, direction: 'CUSTOMERS' }, trade, at).total.share.mid;
        const earned = { module: 100 * held, laser: 20, substrate: 0 }[key];
        expect(total).toBeLessThanOrEqual(1 + 1e-12);
        expect(total).toBeGreaterThanOrEqual(earned / (100 * held + 20) - 1e-12);
      }),
    );
  });

  it('along a chain without branches it is the product of the links', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 7 }), (shares) => {
        const names = shares.map((_, index) => `f${index}`).concat(`f${shares.length}`);
        const trade = smallTrade(
          names.map((slug) => tradeFirm(slug)),
          shares.map((share, index) => ({ from: `f${index}`, to: `f${index + 1}`, share })),
        );
        const target = { kind: 'FIRM', key: `f${shares.length}` } as const;
        const { total, disclosed, chains } = exposure({ firm: 'f0', target, direction: 'CUSTOMERS' }, trade);
        const product = shares.reduce((all, share) => all * share, 1);
        expect(total.share.mid).toBeCloseTo(product, 9);
        expect(disclosed.share.mid).toBe(total.share.mid);
        expect(chains(1)[0]?.share ?? 0).toBeCloseTo(product, 9);
      }),
    );
  });

  it('the parts of a stage sum to the exposure to it', () => {
    fc.assert(
      fc.property(part, (share) => {
        const at = smallFlows(2030, [
          { stage: 'module', revenueUsd: 100, pays: { laser: 40 }, shares: { maker: 0.7 } },
          { stage: 'laser', revenueUsd: 40, shares: { lasers: share } },
        ]);
        const to = (key: string) => exposure({ target: { kind: 'FIRM', key } }, nothingStated, at).total.share.mid;
        const stage = exposure({ target: { kind: 'STAGE', key: 'laser' } }, nothingStated, at).total.share.mid;
        expect(to('lasers') + to('rest:laser')).toBeCloseTo(stage, 12);
      }),
    );
  });

  it('chains sum to the whole where they are few', () => {
    const sum = exposure({ target: { kind: 'STAGE', key: 'substrate' } })
      .chains(50)
      .reduce((all, { share }) => all + share, 0);
    expect(sum).toBeCloseTo(0.05, 15);
  });
});
