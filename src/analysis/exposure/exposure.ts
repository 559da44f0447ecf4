import type { Triple } from '../../domain/estimate.ts';
import type { TradeSnapshot } from '../../domain/graph/trade.ts';
import { claimsBehind } from '../../economics/claims-behind.ts';
import type { Evidence } from '../../economics/evidence.ts';
import { ANY_TECHNOLOGY, parameterId } from '../../economics/parameter-id.ts';
import type { CaseFlows } from '../flows/case-flows.ts';
import { openLedger } from '../ledger/open-ledger.ts';
import { type FoundChain, heaviestChains } from './chains.ts';
import type { Exposure, ExposureChain, ExposureHop, ExposurePart, ExposureRequest } from './exposure-types.ts';
import { follow, type Reached } from './follow.ts';
import { stepsFrom } from './steps-from.ts';

/** The same case and year with the chain at either end of its ranges and in the middle. */
export type FlowsAt = Readonly<Record<keyof Triple, CaseFlows>>;

const BOUNDS = ['low', 'mid', 'high'] as const;

/** How much of a firm's revenue depends on a firm, stage or technology (economics.md, section 9). */
export function exposureOf(
  flows: FlowsAt,
  trade: TradeSnapshot,
  evidence: Evidence,
  request: ExposureRequest,
): Exposure {
  const at = BOUNDS.map((bound) => {
    const ledger = openLedger(flows[bound], trade, { bound, knownOn: request.knownOn });
    return { ledger, steps: stepsFrom(ledger, request.target, request.direction) };
  });
  const [, mid] = at;
  if (mid === undefined) throw new Error('the middle stands between low and high');
  const reached = at.map(({ steps }) => follow(steps, request.firm));
  const revenue = mid.ledger.revenueOf(request.firm);
  const revenueUsd = revenue?.usd ?? null;
  const part = (of: (reached: Reached) => number) => partOf(reached.map(of), revenueUsd);
  return {
    ...request,
    revenueUsd,
    revenueBasis: revenue?.basis ?? null,
    total: part(({ total }) => total),
    disclosed: part(({ disclosed }) => disclosed),
    inferred: part(({ total, disclosed }) => total - disclosed),
    direct: part(({ direct }) => direct),
    chains: (first) =>
      heaviestChains(mid.steps, request.firm, first).map((chain) => chainOf(chain, evidence, revenueUsd)),
  };
}

/** Shares and dollars at low, mid and high. The ends of the ranges need not be the ends of a figure, hence the order. */
function partOf([low = 0, mid = 0, high = 0]: readonly number[], revenueUsd: number | null): ExposurePart {
  const share = { low: Math.min(low, mid, high), mid, high: Math.max(low, mid, high) };
  if (revenueUsd === null) return { share, usd: null };
  return { share, usd: { low: share.low * revenueUsd, mid: share.mid * revenueUsd, high: share.high * revenueUsd } };
}

function chainOf({ weight, hops }: FoundChain, evidence: Evidence, revenueUsd: number | null): ExposureChain {
  return {
    share: weight,
    usd: revenueUsd === null ? null : weight * revenueUsd,
    disclosed: hops.every(({ step }) => step.disclosed),
    hops: hops.map(({ from, step }, index): ExposureHop => {
      const { to, disclosed, technology, buyer, seller } = step;
      const isLast = index === hops.length - 1;
      const ends = { from, to, share: isLast ? step.arrives : step.follows };
      const claims = step.claims ?? claimsOf(evidence, { from, to, technology, buyer, seller });
      return { ...ends, disclosed, technology, buyer, seller, claims };
    }),
  };
}

type Inferred = Pick<ExposureHop, 'from' | 'to' | 'technology' | 'buyer' | 'seller'>;

/** An inferred step rests on what the stages pay each other and on what part of each the two firms hold. */
function claimsOf(evidence: Evidence, { from, to, technology, buyer, seller }: Inferred): readonly string[] {
  if (technology === null || seller === null) return [];
  const stages = buyer === null ? [seller] : [buyer, seller];
  const shares = [...new Set([from, to])].flatMap((firm) =>
    stages.flatMap((stage) => {
      const ids = [technology, ANY_TECHNOLOGY].map((of) => parameterId.share(firm, stage, of));
      return ids.find((id) => evidence.parameters.has(id)) ?? [];
    }),
  );
  const paid = buyer === null ? [] : [parameterId.input(technology, buyer, seller)];
  return claimsBehind(evidence, [...paid, ...shares]);
}
