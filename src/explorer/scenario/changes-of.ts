import { DOMAIN_NAMES } from '../format/names.ts';
import { ratio, setPercent, signedPercent } from '../format/numbers.ts';
import type { WorldQuery } from '../generated/graphql.ts';
import { type RatioField, withPoints, withRatio } from './change-levers.ts';
import { firmWords, publisherName, stageName, technologyWords } from './evidence-values.ts';
import { keyParts, type Levers, type YearShares } from './levers.ts';

/** One thing that a reader changed: in words, and the levers with it given back to the evidence. */
export interface Change {
  readonly words: string;
  readonly without: Levers;
}

/** What a reader changed, one after the other; none for the base case. */
export function changesOf(levers: Levers, world: WorldQuery): Change[] {
  const technology = (slug: string) => technologyWords(world, slug);
  const capture = (key: string) => {
    const [of, stage, firm] = keyParts(key);
    return `${firmWords(world, firm)}, ${stageName(world, stage)}, ${technology(of)}`;
  };
  const payment = (key: string) => {
    const [of, buyer, seller] = keyParts(key);
    return `${stageName(world, buyer)} to ${stageName(world, seller)}, ${technology(of)}`;
  };
  const ratios = (field: RatioField, words: (key: string, value: number) => string): Change[] =>
    Object.entries(levers[field]).map(([key, value]) => ({
      words: words(key, value),
      without: withRatio(levers, field, key, null),
    }));
  return [
    ...Object.entries(levers.adoption).map(([key, points]) => {
      const [domain, of = ''] = key.split('/');
      const where = domain === 'SCALE_UP' ? DOMAIN_NAMES.SCALE_UP : DOMAIN_NAMES.SCALE_OUT;
      const words = `${technology(of)} adoption, ${where.toLowerCase()}: ${pointWords(points)}`;
      return { words, without: withPoints(levers, key, {}) };
    }),
    ...ratios('prices', (key, value) => `${technology(key)} price ${ratio(value)} × DSP pluggable`),
    ...ratios('boxMargins', (key, value) => `Switch margin on ${technology(key)} ${setPercent(value)}`),
    ...demandChanges(levers),
    ...ratios('shares', (key, value) => `Share ${setPercent(value)}: ${capture(key)}`),
    ...ratios('margins', (key, value) => `Margin ${setPercent(value)}: ${capture(key)}`),
    ...ratios('inputs', (key, value) => `Paid ${setPercent(value)}: ${payment(key)}`),
    ...evidenceChanges(levers, world),
  ];
}

function demandChanges(levers: Levers): Change[] {
  const { growth, elasticity } = levers;
  return [
    ...(growth === null
      ? []
      : [
          {
            words: `Growth of ports added from 2027: ${signedPercent(growth)} a year`,
            without: { ...levers, growth: null },
          },
        ]),
    ...(elasticity === null
      ? []
      : [{ words: `Price elasticity ${ratio(elasticity)}`, without: { ...levers, elasticity: null } }]),
  ];
}

function evidenceChanges(levers: Levers, world: WorldQuery): Change[] {
  const { publishers, knownOn } = levers;
  const names = publishers.map((slug) => publisherName(world, slug)).join(', then ');
  return [
    ...(publishers.length === 0
      ? []
      : [{ words: `Evidence of ${names} before the house view`, without: { ...levers, publishers: [] } }]),
    ...(knownOn === null
      ? []
      : [{ words: `Only what was known by ${knownOn}`, without: { ...levers, knownOn: null } }]),
  ];
}

function pointWords(points: YearShares): string {
  return Object.entries(points)
    .map(([year, share]) => `${setPercent(share)} in ${year}`)
    .join(', ');
}
