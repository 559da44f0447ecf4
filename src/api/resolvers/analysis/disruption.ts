import type { DisruptionYear as DisruptionYearRow } from '../../../analysis/disruption/disruption-types.ts';
import { yearParts } from '../../../analysis/disruption/year-parts.ts';
import type { TradeSnapshot } from '../../../domain/graph/trade.ts';
import { sumBy } from '../../../economics/summation.ts';
import type { RequestContext } from '../../context.ts';
import { badInput } from '../../errors/api-error.ts';
import type {
  BindingLimitResolvers,
  DisruptedPositionResolvers,
  DisruptionInput,
  DisruptionResolvers,
  DisruptionYearResolvers,
  QueryResolvers,
  StageLossResolvers,
  TechnologyLossResolvers,
} from '../../generated/resolvers.ts';
import type { Loaders } from '../../loaders/index.ts';
import { wantedThing } from '../../paging/wanted.ts';
import { whole } from '../../paging/whole.ts';
import { knownSlugs } from '../../references/known-slugs.ts';
import { caseOf, requireYear } from './case-of.ts';

const MONTHS = { usual: 12, least: 1, most: 120 } as const;
const FIRMS = { usual: 10, least: 1, most: 100 } as const;

/** A disruption, year by year. */
export interface DisruptionAnswer {
  readonly years: readonly DisruptionYearRow[];
}

export const disruptionQuery = {
  async disruption(_root, { of, from, fallback, severity, ...args }, context) {
    const months = whole('months', args.months, MONTHS);
    if (severity !== null && severity !== undefined && !(severity > 0 && severity <= 1))
      throw badInput('severity', `\`severity\` is above 0 up to 1, not ${severity}.`);
    const { scenario = null } = args;
    const asked = await caseOf(context, { scenario });
    const [first, ...later] = yearParts(from, months);
    if (first !== undefined) requireYear(asked.comparison, first.year, 'from');
    for (const { year } of later)
      requireYear(asked.comparison, year, 'months', `${months} months from ${from} reach ${year}`);
    const who = await whoIsHit(context, of);
    const request = { ...who, from, months, severity: severity ?? 1, fallback: fallback ?? false };
    return { years: await context.model.jobs.disruption(asked, request) };
  },
} satisfies QueryResolvers;

/** The firms and stages that an input names. Countries become the firms there, of which the model knows some. */
async function whoIsHit({ loaders, snapshot }: RequestContext, of: DisruptionInput) {
  const [firms, stages] = await Promise.all([
    knownSlugs(loaders, 'Firm', loaders.firmBySlug, of.firms, 'of.firms'),
    knownSlugs(loaders, 'Stage', loaders.stageBySlug, of.stages, 'of.stages'),
  ]);
  const countries = of.countries?.map((country) => country.toUpperCase()) ?? null;
  if (![firms, stages, countries].some((named) => named !== null && named.length > 0))
    throw badInput('of', 'Nobody is hit: name firms, countries or stages.');
  const there = countries === null || countries.length === 0 ? [] : firmsIn(countries, (await snapshot()).firms);
  return { firms: firms === null && countries === null ? null : [...(firms ?? []), ...there], stages };
}

/** Slugs of the firms with their head office in these countries. A country without one is refused, with those that have some. */
function firmsIn(countries: readonly string[], firms: TradeSnapshot['firms']): readonly string[] {
  const known = new Set(firms.flatMap(({ country }) => country ?? []));
  const unknown = countries.findIndex((country) => !known.has(country));
  if (unknown !== -1) {
    const message = `No firm of the graph has its head office in ${countries[unknown]}; some have in ${[...known].sort().join(', ')}.`;
    throw badInput(`of.countries[${unknown}]`, message);
  }
  return firms.flatMap(({ slug, country }) => (country !== null && countries.includes(country) ? [slug] : []));
}

export const Disruption = {
  missedUsd: ({ years }) => sumBy(years, ({ total }) => total.missedUsd),
  missedPorts: ({ years }) => sumBy(years, ({ total }) => total.missedPorts),
  profitChangeUsd: ({ years }) => sumBy(years, ({ profit }) => profit.changeUsd),
} satisfies DisruptionResolvers;

export const DisruptionYear = {
  losers: ({ firms }, { first }) =>
    firms.filter(({ changeUsd }) => changeUsd < 0).slice(0, whole('first', first, FIRMS)),
  gainers: ({ firms }, { first }) =>
    firms.filter(({ changeUsd }) => changeUsd > 0).slice(0, whole('first', first, FIRMS)),
} satisfies DisruptionYearResolvers;

export const DisruptedPosition = {
  stage: ({ stage }, _args, { loaders }) => loaders.stageBySlug.load(stage),
  technology: ({ technology }, _args, { loaders }) => loaders.technologyBySlug.load(technology),
} satisfies DisruptedPositionResolvers;

const resourceOf = (
  { resource }: { readonly resource: string | null },
  _args: object,
  { loaders }: { loaders: Loaders },
) => (resource === null ? null : loaders.resourceBySlug.load(resource));

export const StageLoss = {
  stage: ({ stage }, _args, { loaders }) => loaders.stageBySlug.load(stage),
  resource: resourceOf,
} satisfies StageLossResolvers;

export const TechnologyLoss = {
  technology: ({ technology }, _args, { loaders }) => loaders.technologyBySlug.load(technology),
} satisfies TechnologyLossResolvers;

export const BindingLimit = {
  resource: resourceOf,
  // A resource of the graph may be made at no stage of the chain.
  stage: ({ stage }, _args, { loaders }) => loaders.stageBySlug.find(stage),
  claims: ({ claims }, _args, { loaders }, info) => loaders.claimById.findAll(claims, wantedThing(info)),
} satisfies BindingLimitResolvers;
