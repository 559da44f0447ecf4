import type { Domain, WorldQuery } from '../generated/graphql.ts';
import { curveKey, type Levers, type YearShares } from './levers.ts';

export interface CurveLine {
  readonly key: string;
  readonly domain: Domain;
  readonly technology: string;
  readonly name: string;
  /** F by year, as the evidence has it. */
  readonly evidence: YearShares;
}

/**
 * The adoption curves that can be moved: those of every generation but the first. The API answers the mix w; with
 * w_g = F_g · Π_{h>g} (1 − F_h), F_g is w_g over the sum of w up to g. Where later generations have taken everything,
 * that is 0 over 0 and F is unknown: then 0.
 */
export function evidenceCurves(world: WorldQuery): CurveLine[] {
  const { years, domains } = world.modelInputs;
  return domains.flatMap(({ domain, generations, scenarioMix }) =>
    generations.slice(1).map((technology, index) => ({
      key: curveKey(domain, technology),
      domain,
      technology,
      name: nameOf(world, technology),
      evidence: Object.fromEntries(years.map((year, at) => [year, adoptionOf(scenarioMix, index + 1, at)])),
    })),
  );
}

function adoptionOf(mix: readonly (readonly number[])[], generation: number, at: number): number {
  const upTo = mix.slice(0, generation + 1).reduce((sum, shares) => sum + (shares[at] ?? 0), 0);
  return upTo > 0 ? (mix[generation]?.[at] ?? 0) / upTo : 0;
}

/** F by year with the reader's own years in place of the evidence's. */
export function movedCurve(line: CurveLine, levers: Levers): YearShares {
  return { ...line.evidence, ...levers.adoption[line.key] };
}

export function nameOf(world: WorldQuery, technology: string): string {
  const all = world.domains.flatMap((domain) => domain.generations);
  return all.find(({ slug }) => slug === technology)?.name ?? technology;
}
