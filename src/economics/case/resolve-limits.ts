import { byKey } from '../key-order.ts';
import { parameterId } from '../parameter-id.ts';
import { compilePath, type Path, pathOfSlots } from '../parameters/path.ts';
import type { CasePlan, LimitPlan, ResourcePlan } from '../plan/case-plan.ts';
import type { CapacityLever } from '../scenario.ts';
import type { PreparedEvidence } from './prepared-evidence.ts';
import type { AdoptionRequest } from './resolve-adoption.ts';
import { resolveBeliefs, resolveEvents } from './resolve-case.ts';

/** Which capacities limit a case. */
export interface LimitRule {
  /** The evidence's too, with the levers in their places; else the levers alone. */
  readonly evidence: boolean;
  readonly fallback: boolean;
}

/** A case by itself ships what is wanted, but for what its own levers say. */
export const LEVERS_ONLY: LimitRule = { evidence: false, fallback: false };

/** The levers have been validated. */
export function resolveLimits(
  request: AdoptionRequest,
  levers: readonly CapacityLever[] | null | undefined,
  rule: LimitRule,
): LimitPlan | null {
  const given = levers ?? [];
  const resources = scarceResources(request.prepared).flatMap((resource): ResourcePlan[] => {
    const own = given.filter((lever) => lever.resource === resource);
    const knots = rule.evidence ? (request.prepared.table.knots.get(parameterId.capacity(resource)) ?? []) : [];
    if (own.length === 0 && knots.length === 0) return [];
    const first = knots[0]?.year ?? Number.NEGATIVE_INFINITY;
    const share = withLevers(request, knots.length === 0 ? null : compilePath(knots, request.years), own);
    const known = request.years.map(
      (year) => (knots.length > 0 && year >= first) || own.some((lever) => lever.year === year),
    );
    return [{ resource, share, known, use: usesOf(request.prepared, resource) }];
  });
  if (resources.length === 0) return null;
  return { evidence: evidenceCase(request), resources, fallback: rule.fallback };
}

/** Resources that some technology uses, in key order: no other can limit anything. */
export function scarceResources({ table }: Pick<PreparedEvidence, 'table'>): readonly string[] {
  const used = table.ids.flatMap((id) => (id.startsWith('use/') ? [id.split('/')[1] ?? ''] : []));
  return [...new Set(used)].sort(byKey);
}

/** An entry holds in its own year: it neither fills the years between nor moves those of the evidence. */
function withLevers({ years, pool }: AdoptionRequest, evidence: Path | null, levers: readonly CapacityLever[]): Path {
  const path = evidence ?? pathOfSlots(years.map(() => pool.zero));
  years.forEach((year, index) => {
    const lever = levers.find((entry) => entry.year === year);
    if (lever === undefined) return;
    const slot = pool.constant(lever.share);
    path.left[index] = slot;
    path.right[index] = slot;
    path.fraction[index] = 0;
  });
  return path;
}

function usesOf({ table, technologies }: PreparedEvidence, resource: string): Int32Array {
  return Int32Array.from(technologies, ({ slug }) => table.knots.get(parameterId.use(resource, slug))?.[0]?.slot ?? -1);
}

/** The evidence's own case: without any lever, and without a box, which changes no ports. */
export function evidenceCase(request: AdoptionRequest): CasePlan {
  const { money, technologies } = request.prepared;
  return {
    ...resolveBeliefs(request, {}, { plan: money, boxes: technologies.map(() => null) }),
    adoption: resolveEvents(request, null, 'EVIDENCE'),
    limits: null,
  };
}
