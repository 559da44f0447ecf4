import { DOMAIN_NAMES } from '../format/names.ts';
import { percent, ratio, setPercent, signedPercent } from '../format/numbers.ts';
import type { WorldQuery } from '../generated/graphql.ts';
import { firmWords, publisherName, stageName, technologyWords } from './evidence-values.ts';
import { keyParts, type Levers, type YearShares } from './levers.ts';

/** What a reader changed, a line each, in words; none for the base case. */
export function describeLevers(levers: Levers, world: WorldQuery): string[] {
  const technology = (slug: string) => technologyWords(world, slug);
  const capture = (key: string) => {
    const [of, stage, firm] = keyParts(key);
    return `${firmWords(world, firm)}, ${stageName(world, stage)}, ${technology(of)}`;
  };
  const payment = (key: string) => {
    const [of, buyer, seller] = keyParts(key);
    return `${stageName(world, buyer)} to ${stageName(world, seller)}, ${technology(of)}`;
  };
  return [
    ...Object.entries(levers.adoption).map(([key, points]) => {
      const [domain, of = ''] = key.split('/');
      const where = domain === 'SCALE_UP' ? DOMAIN_NAMES.SCALE_UP : DOMAIN_NAMES.SCALE_OUT;
      return `${technology(of)} adoption, ${where.toLowerCase()}: ${pointWords(points)}`;
    }),
    ...Object.entries(levers.prices).map(([key, value]) => `${technology(key)} price ${ratio(value)} × DSP pluggable`),
    ...Object.entries(levers.boxMargins).map(
      ([key, value]) => `Switch margin on ${technology(key)} ${setPercent(value)}`,
    ),
    ...(levers.growth === null ? [] : [`Growth of ports ${signedPercent(levers.growth)} a year from 2027`]),
    ...(levers.elasticity === null ? [] : [`Price elasticity ${ratio(levers.elasticity)}`]),
    ...Object.entries(levers.shares).map(([key, value]) => `Share ${setPercent(value)}: ${capture(key)}`),
    ...Object.entries(levers.margins).map(([key, value]) => `Margin ${setPercent(value)}: ${capture(key)}`),
    ...Object.entries(levers.inputs).map(([key, value]) => `Paid ${setPercent(value)}: ${payment(key)}`),
    ...evidenceWords(levers, world),
  ];
}

function evidenceWords({ publishers, knownOn }: Levers, world: WorldQuery): string[] {
  const names = publishers.map((slug) => publisherName(world, slug));
  return [
    ...(names.length === 0 ? [] : [`Evidence of ${names.join(', then ')} before the house view`]),
    ...(knownOn === null ? [] : [`Only what was known by ${knownOn}`]),
  ];
}

function pointWords(points: YearShares): string {
  return Object.entries(points)
    .map(([year, share]) => `${percent(share)} in ${year}`)
    .join(', ');
}
