import type { Chokepoints as ChokepointsOfYear } from '../../../analysis/chokepoints/chokepoint-types.ts';
import { chokepointsIn } from '../../../analysis/chokepoints/chokepoints.ts';
import { flowsIn } from '../../../analysis/flows/flows-in.ts';
import type { TradeSnapshot } from '../../../domain/graph/trade.ts';
import type { Bottlenecks } from '../../../economics/bottlenecks/bottleneck-types.ts';
import type { PreparedEvidence } from '../../../economics/case/prepared-evidence.ts';
import { memoByIdentity } from '../../../economics/memo.ts';
import type {
  ChokepointsResolvers,
  FirmChokepointResolvers,
  QueryResolvers,
  SingleSourceResolvers,
  StageChokepointResolvers,
  StageNarrownessResolvers,
  StageScarcityResolvers,
} from '../../generated/resolvers.ts';
import { keyOfComparison } from '../../model/comparison-key.ts';
import { createLeastRecentlyUsed } from '../../model/least-recently-used.ts';
import { wantedThing } from '../../paging/wanted.ts';
import { whole } from '../../paging/whole.ts';
import { type AskedCase, caseOfYear } from './case-of.ts';
import { claimsOfDeliveries } from './delivery-claims.ts';

const FIRMS = { usual: 20, least: 1, most: 1000 } as const;

/** Of each evidence and trade the cases asked for last, some 100 KB each: betweenness takes longer than all else. */
const KEPT = 32;
/** By both, since an edit of the base case leaves the trade as it is. */
const keptOf = memoByIdentity((_evidence: PreparedEvidence) =>
  memoByIdentity((_trade: TradeSnapshot) => createLeastRecentlyUsed<ChokepointsOfYear>(KEPT)),
);

export const chokepointsQuery = {
  async chokepoints(_root, { year, ...cases }, context) {
    const asked = await caseOfYear(context, cases, year);
    const trade = await context.snapshot();
    const kept = keptOf(asked.prepared)(trade);
    const key = `${year} ${keyOfComparison(asked.comparison)}`;
    const limits = () => context.model.jobs.bottlenecks(asked, year, false);
    const answer = kept.get(key) ?? chokepointsOf(asked, trade, year, await limits());
    kept.set(key, answer);
    return answer;
  },
} satisfies QueryResolvers;

function chokepointsOf(
  { prepared, comparison }: AskedCase,
  trade: TradeSnapshot,
  year: number,
  limits: Bottlenecks,
): ChokepointsOfYear {
  const flows = flowsIn(prepared, comparison, year);
  return chokepointsIn(flows, limits, trade, prepared.firms);
}

export const Chokepoints = {
  firms: ({ firms }, { first }) => firms.slice(0, whole('first', first, FIRMS)),
} satisfies ChokepointsResolvers;

export const StageChokepoint = {
  stage: ({ stage }, _args, { loaders }) => loaders.stageBySlug.load(stage),
  evidence: async ({ stage, resources }, _args, { loaders }) => {
    const parents = [...new Set([stage, ...resources.map(({ resource }) => resource)])];
    const claims = (await Promise.all(parents.map((parent) => loaders.capacityClaims.load(parent)))).flat();
    return [...new Map(claims.map((claim) => [claim.key, claim])).values()];
  },
} satisfies StageChokepointResolvers;

export const StageNarrowness = {
  largest: ({ largest }, _args, { loaders }, info) =>
    largest && loaders.firmBySlug.load(largest.firm, wantedThing(info)),
  largestShare: ({ largest }) => largest?.share ?? null,
} satisfies StageNarrownessResolvers;

export const StageScarcity = {
  resource: ({ resource }, _args, { loaders }) => loaders.resourceBySlug.load(resource),
  claims: ({ claims }, _args, { loaders }, info) => loaders.claimById.findAll(claims, wantedThing(info)),
} satisfies StageScarcityResolvers;

export const FirmChokepoint = {
  firm: ({ firm }, _args, { loaders }, info) => loaders.firmBySlug.load(firm, wantedThing(info)),
  stages: ({ stages }, _args, { loaders }) => loaders.stageBySlug.findAll(stages),
} satisfies FirmChokepointResolvers;

export const SingleSource = {
  supplier: ({ supplier }, _args, { loaders }, info) => loaders.firmBySlug.load(supplier, wantedThing(info)),
  customer: ({ customer }, _args, { loaders }, info) => loaders.firmBySlug.load(customer, wantedThing(info)),
  claims: ({ supplier, links }, _args, { loaders }, info) =>
    claimsOfDeliveries(loaders, supplier, links, wantedThing(info)),
} satisfies SingleSourceResolvers;
