import type { PreparedEvidence } from '../case/prepared-evidence.ts';
import { BOX_OPERATING_PART, BOX_STAGE } from '../constants.ts';
import { sortedBy } from '../key-order.ts';
import { parameterId } from '../parameter-id.ts';
import type { Plan } from '../plan/plan.ts';
import type { Comparison, Scenario } from '../scenario.ts';

/** What a reader of the figures should know, as sentences. */
export function warningsOf(plan: Plan, comparison: Comparison): readonly string[] {
  return [...plan.prepared.warnings, ...heldFlat(plan), ...leverWarnings(plan, comparison)];
}

/** Those that the levers give rise to. An idle one is named by its place in the request. */
export function leverWarnings(plan: Plan, { scenario, baseline }: Comparison): readonly string[] {
  return [
    ...idleLevers(plan, scenario ?? {}, 'scenario', plan.scenario),
    ...idleCapacities(plan, scenario ?? {}, 'scenario'),
    ...idleLevers(plan, baseline ?? {}, 'baseline', plan.baseline),
    ...idleCapacities(plan, baseline ?? {}, 'baseline'),
    ...[...idlePoints(plan, scenario ?? {}, 'scenario'), ...idlePoints(plan, baseline ?? {}, 'baseline')],
    ...stackedMargins(scenario ?? {}),
  ];
}

/** Years before or after the market values' own use the nearest one. */
function heldFlat({ prepared, years }: Plan): readonly string[] {
  return prepared.domains.flatMap(({ domain }) => {
    const given = givenYears(prepared, parameterId.market(domain));
    const first = given[0];
    const last = given.at(-1);
    const outside = years.filter(
      (year) => (first !== undefined && year < first) || (last !== undefined && year > last),
    );
    if (outside.length === 0) return [];
    return [`The market of ${domain} is known for ${first} to ${last} only; other years take the nearest one's value.`];
  });
}

function givenYears({ evidence }: PreparedEvidence, id: string): readonly number[] {
  return (evidence.parameters.get(id)?.points ?? []).flatMap(({ year }) => (year === null ? [] : [year]));
}

/** A share or margin at a stage that the technology does not reach, or the margin of a firm without a share there, is allowed, but moves nothing. */
function idleLevers(plan: Plan, scenario: Scenario, argument: string, casePlan: Plan['scenario']): readonly string[] {
  const stageOf = (technology: string, stage: string) =>
    casePlan.money.technologies
      .find(({ chain }) => chain.technology === technology)
      ?.chain.stages.find((entry) => entry.stage === stage);
  const sentence = (place: string, why: string) => `${argument}.${place} changes nothing: ${why}.`;
  const shares = (scenario.shares ?? []).flatMap(({ technology, stage }, index) =>
    stageOf(technology, stage) ? [] : [sentence(`shares[${index}]`, `${stage} is no stage of ${technology}`)],
  );
  const margins = (scenario.margins ?? []).flatMap(({ technology, stage, firm = null }, index) => {
    const technologies = technology ? [technology] : plan.prepared.technologies.map(({ slug }) => slug);
    const reached = technologies.flatMap((name) => stageOf(name, stage) ?? []);
    if (reached.some(({ captures }) => captures.some((capture) => capture.firm === firm))) return [];
    const where = technology ?? 'any technology';
    const why =
      reached.length === 0 ? `${stage} is no stage of ${where}` : `${firm} has no share of ${stage} in ${where}`;
    return [sentence(`margins[${index}]`, why)];
  });
  return [...shares, ...margins];
}

/** A capacity holds in its own year. */
function idleCapacities({ years }: Plan, { capacities }: Scenario, argument: string): readonly string[] {
  return (capacities ?? []).flatMap(({ year }, index) => {
    return years.includes(year) ? [] : [outOfYears(`${argument}.capacities[${index}]`, year, years)];
  });
}

/** A point of a curve replaces the evidence's share in its own year. */
function idlePoints({ years }: Plan, { adoption }: Scenario, argument: string): readonly string[] {
  return (adoption ?? []).flatMap(({ curve }, index) => {
    const points = 'points' in curve ? curve.points : [];
    return points.flatMap(({ year }, at) => {
      const place = `${argument}.adoption[${index}].curve.points[${at}]`;
      return years.includes(year) ? [] : [outOfYears(place, year, years)];
    });
  });
}

function outOfYears(place: string, year: number, years: readonly number[]): string {
  return `${place} changes nothing: ${year} is no year of the scenario, ${years[0]} to ${years.at(-1)}.`;
}

function stackedMargins(scenario: Scenario): readonly string[] {
  return sortedBy(scenario.boxMargins ?? [], ({ technology }) => technology)
    .filter(({ margin }) => margin > 0)
    .map(({ technology, margin }) => {
      const price = Math.round(100 / (1 - margin));
      return (
        `A box margin of ${margin} on ${technology} makes its buyer pay ${price} percent of the price of the optics, ` +
        `of which the stage ${BOX_STAGE} keeps ${Math.round(BOX_OPERATING_PART * margin * 1000) / 10} percent as ` +
        'operating profit: stacked on the optics, not a part of their value.'
      );
    });
}
