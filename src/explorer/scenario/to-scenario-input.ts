import type { Domain, MarginInput, ScenarioInput } from '../generated/graphql.ts';
import { choiceOf } from './choice-of-evidence.ts';
import { EVERY_TECHNOLOGY, isUntouched, keyParts, type Levers, type Ratios, UNNAMED } from './levers.ts';

/** Levers as the API takes them; null for the base case. */
export function toScenarioInput(levers: Levers): ScenarioInput | null {
  if (isUntouched(levers)) return null;
  const demand = { growthPerYear: levers.growth, elasticity: levers.elasticity };
  return {
    ...list('adoption', adoptionOf(levers)),
    ...list(
      'prices',
      each(levers.prices, (technology, relativePrice) => ({ technology, relativePrice })),
    ),
    ...(demand.growthPerYear === null && demand.elasticity === null ? {} : { demand: [demand] }),
    ...list(
      'boxMargins',
      each(levers.boxMargins, (technology, margin) => ({ technology, margin })),
    ),
    ...list(
      'shares',
      each(levers.shares, (key, share) => ({ ...captureOf(key), share })),
    ),
    ...list(
      'margins',
      each(levers.margins, (key, margin) => ({ ...holderOf(key), margin })),
    ),
    ...list(
      'inputs',
      each(levers.inputs, (key, share) => {
        const [technology, buyer, seller] = keyParts(key);
        return { technology, buyer, seller, share };
      }),
    ),
    ...choiceOf(levers),
  };
}

function adoptionOf(levers: Levers): NonNullable<ScenarioInput['adoption']> {
  return each(levers.adoption, (key, shares) => {
    const [domain, technology = ''] = key.split('/');
    const points = Object.entries(shares).map(([year, share]) => ({ year: Number(year), share }));
    return { domain: asDomain(domain), technology, curve: { points } };
  });
}

function captureOf(key: string): { technology: string; stage: string; firm: string } {
  const [technology, stage, firm] = keyParts(key);
  return { technology, stage, firm };
}

/** A margin without a technology is that of every one, without a firm that of the unnamed. */
function holderOf(key: string): Pick<MarginInput, 'technology' | 'stage' | 'firm'> {
  const { technology, stage, firm } = captureOf(key);
  const ofTechnology = technology === EVERY_TECHNOLOGY ? {} : { technology };
  return { ...ofTechnology, stage, ...(firm === UNNAMED ? {} : { firm }) };
}

function asDomain(text: string | undefined): Domain {
  return text === 'SCALE_UP' ? 'SCALE_UP' : 'SCALE_OUT';
}

/** In the order of keys, so that one state of the levers is one request, whatever was pulled first. */
function each<T, U>(record: Readonly<Record<string, T>> | Ratios, make: (key: string, value: T) => U): U[] {
  const entries = Object.entries(record as Readonly<Record<string, T>>);
  return entries.sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, value]) => make(key, value));
}

function list<K extends string, T>(name: K, entries: T[]): Partial<Record<K, T[]>> {
  return entries.length === 0 ? {} : ({ [name]: entries } as Record<K, T[]>);
}
