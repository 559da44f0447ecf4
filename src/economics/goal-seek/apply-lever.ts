import type { Domain } from '../../domain/vocabulary.ts';
import type { Scenario } from '../scenario.ts';
import { adoptionWithPoint } from './adoption-with-point.ts';
import { type Applied, placed } from './applied.ts';
import type { Lever } from './goal-seek-types.ts';

export function applyLever(scenario: Scenario, lever: Lever, value: number): Applied {
  if ('adoptionPoint' in lever) return adoptionWithPoint(scenario, lever.adoptionPoint, value);
  if ('price' in lever) return applyPrice(scenario, lever.price, value);
  if ('boxMargin' in lever) return applyBoxMargin(scenario, lever.boxMargin, value);
  if ('margin' in lever) return applyMargin(scenario, lever.margin, value);
  if ('share' in lever) return applyShare(scenario, lever.share, value);
  if ('input' in lever) return applyInput(scenario, lever.input, value);
  return applyGrowth(scenario, lever.growthPerYear, value);
}

function applyPrice(scenario: Scenario, technology: string, relativePrice: number): Applied {
  const { entries, index } = placed(scenario.prices, { technology, relativePrice }, (entry) => {
    return entry.technology === technology;
  });
  return { scenario: { ...scenario, prices: entries }, place: `prices[${index}]` };
}

function applyBoxMargin(scenario: Scenario, technology: string, margin: number): Applied {
  const { entries, index } = placed(scenario.boxMargins, { technology, margin }, (entry) => {
    return entry.technology === technology;
  });
  return { scenario: { ...scenario, boxMargins: entries }, place: `boxMargins[${index}]` };
}

type Key<K extends string> = Extract<Lever, { readonly [key in K]: unknown }>[K];

function applyMargin(scenario: Scenario, key: Key<'margin'>, margin: number): Applied {
  const { entries, index } = placed(scenario.margins, { ...key, margin }, (entry) => {
    const sameFirm = (entry.firm ?? null) === (key.firm ?? null);
    return sameFirm && entry.stage === key.stage && (entry.technology ?? null) === (key.technology ?? null);
  });
  return { scenario: { ...scenario, margins: entries }, place: `margins[${index}]` };
}

function applyShare(scenario: Scenario, key: Key<'share'>, share: number): Applied {
  const { entries, index } = placed(scenario.shares, { ...key, share }, (entry) => {
    return entry.technology === key.technology && entry.stage === key.stage && entry.firm === key.firm;
  });
  return { scenario: { ...scenario, shares: entries }, place: `shares[${index}]` };
}

function applyInput(scenario: Scenario, key: Key<'input'>, share: number): Applied {
  const { entries, index } = placed(scenario.inputs, { ...key, share }, (entry) => {
    return entry.technology === key.technology && entry.buyer === key.buyer && entry.seller === key.seller;
  });
  return { scenario: { ...scenario, inputs: entries }, place: `inputs[${index}]` };
}

/** An entry that sets growth keeps what else it sets. */
function applyGrowth(scenario: Scenario, domain: Domain, growthPerYear: number): Applied {
  const sets = (entry: {
    readonly domain?: Domain | null | undefined;
    readonly growthPerYear?: number | null | undefined;
  }) => entry.domain === domain && (entry.growthPerYear ?? null) !== null;
  const known = (scenario.demand ?? []).find(sets);
  const { entries, index } = placed(scenario.demand, { ...known, domain, growthPerYear }, sets);
  return { scenario: { ...scenario, demand: entries }, place: `demand[${index}]` };
}
