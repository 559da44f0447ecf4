import type { TradeSnapshot } from '../../domain/graph/trade.ts';
import { claimsBehind } from '../../economics/claims-behind.ts';
import type { Evidence } from '../../economics/evidence.ts';
import { ANY_TECHNOLOGY, parameterId } from '../../economics/parameter-id.ts';
import type { WorldFlows } from '../flows/flows-in-worlds.ts';
import { openLedger } from '../ledger/open-ledger.ts';
import { type FoundChain, heaviestChains } from './chains.ts';
import type { Exposure, ExposureChain, ExposureHop, ExposurePart, ExposureRequest } from './exposure-types.ts';
import { follow, type Reached } from './follow.ts';
import { stepsFrom } from './steps-from.ts';

/** How much of a firm's revenue depends on a firm, stage or technology (economics.md, section 9), in the worlds of `worldsOf`, the middle one first. */
export function exposureOf(
  worlds: readonly WorldFlows[],
  trade: TradeSnapshot,
  evidence: Evidence,
  request: ExposureRequest,
): Exposure {
  const at = worlds.map(({ flows, world }) => {
    const ledger = openLedger(flows, trade, { bound: world.shares, knownOn: request.knownOn });
    return { ledger, steps: stepsFrom(ledger, request.target, request.direction) };
  });
  const [mid] = at;
  if (mid === undefined) throw new Error('the first world is the middle one');
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

/** Shares and dollars in the middle world, and the least and greatest of all. */
function partOf(shares: readonly number[], revenueUsd: number | null): ExposurePart {
  const [mid = 0] = shares;
  const share = { low: Math.min(...shares), mid, high: Math.max(...shares) };
  if (revenueUsd === null) return { share, usd: null };
  return { share, usd: { low: share.low * revenueUsd, mid: share.mid * revenueUsd, high: share.high * revenueUsd } };
}

function chainOf({ weight, hops }: FoundChain, evidence: Evidence, revenueUsd: number | null): ExposureChain {
  return {
    share: weight,
    usd: revenueUsd === null ? null : weight * revenueUsd,
    disclosed: hops.every(({ step }) => step.disclosed),
    hops: hops.map(({ from, step }): ExposureHop => {
      const { to, share, disclosed, technology, buyer, seller } = step;
      const claims = step.claims ?? claimsOf(evidence, { from, to, technology, buyer, seller });
      return { from, to, share, disclosed, technology, buyer, seller, claims };
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
