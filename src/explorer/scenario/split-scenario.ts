import { fromGlobalId } from '../format/global-id.ts';
import type { AdoptionInput, ScenarioInput } from '../generated/graphql.ts';
import {
  captureKey,
  curveKey,
  EVERY_TECHNOLOGY,
  inputKey,
  type Levers,
  NO_LEVERS,
  UNNAMED,
  type YearShares,
} from './levers.ts';
import { straightLines } from './straight-lines.ts';
import { yearsOf } from './years-of.ts';

/** A scenario of the API, divided into what the levers of these pages can hold and what they cannot. */
export interface SplitScenario {
  readonly levers: Levers;
  /** Capacities, curves by formula, years and the like: holds beside the levers, so that nothing gets lost. */
  readonly rest: ScenarioInput;
}

export function splitScenario(scenario: ScenarioInput): SplitScenario {
  const {
    adoption,
    prices,
    demand,
    boxMargins,
    shares,
    margins,
    inputs,
    name: _name,
    publishers,
    knownOn,
    ...others
  } = bySlugs(scenario);
  const years = yearsOf(scenario);
  const curves = (adoption ?? []).map((entry) => ({ entry, points: pointsOf(entry, years) }));
  const wide = demand?.length === 1 ? demand.find(({ domain, quotedFor }) => !domain && !quotedFor) : undefined;
  const levers: Levers = {
    ...NO_LEVERS,
    adoption: Object.fromEntries(
      curves.flatMap(({ entry, points }) =>
        points === null ? [] : [[curveKey(entry.domain, entry.technology), points] as const],
      ),
    ),
    prices: Object.fromEntries((prices ?? []).map(({ technology, relativePrice }) => [technology, relativePrice])),
    growth: wide?.growthPerYear ?? null,
    elasticity: wide?.elasticity ?? null,
    boxMargins: Object.fromEntries((boxMargins ?? []).map(({ technology, margin }) => [technology, margin])),
    shares: Object.fromEntries(
      (shares ?? []).map(({ technology, stage, firm, share }) => [captureKey(technology, stage, firm), share]),
    ),
    publishers: publishers ?? [],
    knownOn: knownOn ?? null,
    margins: Object.fromEntries(
      (margins ?? []).map(({ technology, stage, firm, margin }) => [
        captureKey(technology ?? EVERY_TECHNOLOGY, stage, firm ?? UNNAMED),
        margin,
      ]),
    ),
    inputs: Object.fromEntries(
      (inputs ?? []).map(({ technology, buyer, seller, share }) => [inputKey(technology, buyer, seller), share]),
    ),
  };
  const rest: ScenarioInput = {
    ...others,
    adoption: curves.filter(({ points }) => points === null).map(({ entry }) => entry),
    demand: wide === undefined ? demand : null,
  };
  return { levers, rest: withoutEmpty(rest) };
}

/** The API takes slugs and global ids alike; a lever and an address hold slugs only. No slug reads as a global id. */
function bySlugs(scenario: ScenarioInput): ScenarioInput {
  return JSON.parse(JSON.stringify(scenario), (_field, value: unknown) => fromGlobalId(value)?.key ?? value);
}

/** The shares of single years that say the same as a curve; null for a formula, which no list of points equals. */
function pointsOf({ curve }: AdoptionInput, years: readonly number[]): YearShares | null {
  if (curve.points) return Object.fromEntries(curve.points.map(({ year, share }) => [year, share]));
  const { constant, table } = curve;
  if (table) return straightLines(table, years);
  if (typeof constant === 'number') return Object.fromEntries(years.map((year) => [year, constant]));
  return null;
}

/** An absent list, null and an empty list say the same. */
function withoutEmpty(scenario: ScenarioInput): ScenarioInput {
  const says = (value: unknown) =>
    value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(scenario).filter(([, value]) => says(value)));
}
