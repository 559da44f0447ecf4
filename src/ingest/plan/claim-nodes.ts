import type { ClaimRow } from '../house/claim-rows.ts';
import { type HouseClaim, houseStatement } from '../house/house-claim.ts';
import { HOUSE_SOURCE } from '../house/house-source.ts';
import { firstDay, lastDay } from '../tables/partial-date.ts';
import { ABOUT_KINDS, type About } from '../tables/words.ts';
import type { PlanContext } from './context.ts';
import { falsifierProperties, falsifiersByClaim } from './falsifiers.ts';
import type { Known } from './known-dates.ts';
import { inOrder, planNodes, toOne } from './make-plan.ts';
import { CLAIM, PARAMETER_CLAIM } from './node-shapes.ts';
import { searchText } from './search-text.ts';
import type { Link, NodePlan } from './shape.ts';

/** What sources state, and then what the house makes of it, so that its evidence is there before it. */
export function planClaims({ folder, claims, house, known }: PlanContext): readonly NodePlan[] {
  const falsifiers = falsifiersByClaim(folder.falsifiers);
  const datesOf = (id: string): Known => known.get(id) ?? { knownFrom: null, recordedOn: null };
  return [
    planNodes(CLAIM, claims, (row) => ({
      key: row.id,
      properties: {
        ...claimProperties(row),
        ...falsifierProperties(falsifiers.get(row.id)),
        ...datesOf(row.id),
      },
      links: { ...aboutLinks(row.about), cites: inOrder(row.sources), attributedTo: toOne(row.attributed_to) },
    })),
    planNodes(CLAIM, house, (claim) => ({
      key: claim.id,
      properties: { ...houseProperties(claim), ...falsifierProperties(undefined), ...datesOf(claim.id) },
      links: {
        ...aboutLinks(claim.about),
        cites: inOrder([HOUSE_SOURCE]),
        restsOn: claim.evidence.map((key) => ({ key })),
      },
    })),
    planNodes(PARAMETER_CLAIM, folder.parameterClaims, ({ id, claims: converted, ...properties }) => ({
      key: id,
      properties,
      links: { converts: inOrder(converted) },
    })),
  ];
}

function claimProperties(row: ClaimRow) {
  const { statement, metric, variant, domain, low, mid, high, unit, basis, seen, confidence, note, refs, tags } = row;
  return {
    ...{ statement, metric, variant, domain, low, mid, high, unit, basis, seen, confidence, note, refs, tags },
    periodFrom: row.period_from === null ? null : firstDay(row.period_from),
    periodTo: row.period_to === null ? null : lastDay(row.period_to),
    publishedOn: row.published === null ? null : lastDay(row.published),
    searchText: searchText(statement, ...refs, ...tags),
    ...{ house: false, parameter: null, year: null },
  };
}

/** An estimate of the house is as good as what others relay; its assumptions are memory. */
function houseProperties(claim: HouseClaim) {
  const { metric, low, mid, high, unit, basis, note, parameter, year } = claim;
  const statement = houseStatement(claim);
  const estimated = basis === 'ESTIMATED';
  return {
    ...{ statement, metric, low, mid, high, unit, basis, note, parameter, year },
    seen: estimated ? 'RELAY' : 'RECALL',
    confidence: estimated ? 'MEDIUM' : 'LOW',
    periodFrom: year === null ? null : firstDay(String(year)),
    periodTo: year === null ? null : lastDay(String(year)),
    searchText: searchText(statement, parameter),
    ...{ house: true, variant: null, domain: null, publishedOn: null, refs: [], tags: [] },
  };
}

function aboutLinks(about: readonly About[]): Readonly<Partial<Record<About['kind'], readonly Link[]>>> {
  const numbered = about.map(({ kind, key }, number) => ({ kind, key, number }));
  return Object.fromEntries(
    ABOUT_KINDS.map((kind) => [
      kind,
      numbered.filter((one) => one.kind === kind).map(({ key, number }) => ({ key, number })),
    ]),
  );
}
