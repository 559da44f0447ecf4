import { InputError } from '../../domain/input-error.ts';
import type { Evidence } from '../evidence.ts';
import { validateEvidence } from '../validation/validate-evidence.ts';
import type { EvidenceChoice } from './choice-types.ts';
import type { ChosenPoints } from './chosen-point.ts';
import type { ClaimRecord } from './claim-record.ts';
import { requireChoice } from './evidence-choice.ts';
import { fitShares } from './fit-shares.ts';
import { houseView, type WithoutClaim, withoutClaim } from './house-view.ts';
import { withPooling } from './pooling.ts';
import { beyondPublishers, coverageOf, type PublisherCoverage, withPublishers } from './publishers.ts';
import { rivalsKnown } from './rivals.ts';
import { withStaleness } from './staleness.ts';

/** The evidence of a scenario, and what became of the choice. */
export interface Resolution {
  readonly evidence: Evidence;
  /** Where a day was asked for: the inputs without a claim known by it. */
  readonly withoutClaim: readonly WithoutClaim[];
  /** In the order in which the publishers were listed. */
  readonly publishers: readonly PublisherCoverage[];
}

/** The house view as it stands. */
export function houseResolution(evidence: Evidence): Resolution {
  return { evidence, withoutClaim: [], publishers: [] };
}

/**
 * The evidence by a choice among claims, from a house view that holds.
 * @throws InputError for a fault of the choice, or where the chain cannot hold what was chosen
 */
export function resolveEvidence(evidence: Evidence, record: ClaimRecord, choice: EvidenceChoice): Resolution {
  requireChoice(choice, record);
  const knownOn = choice.knownOn ?? null;
  const publishers = choice.publishers ?? [];
  const house = houseView(evidence, record, knownOn);
  const rivals = rivalsKnown(house, record, knownOn);
  const today = knownOn ?? record.newest ?? '';
  const open = beyondPublishers(rivals, publishers);
  const pooled = choice.pooling ? withPooling(house, open, choice.pooling.by, today) : house;
  const chosen = fitShares(withPublishers(pooled, rivals, publishers), evidence);
  const final = choice.staleness ? withStaleness(chosen, choice.staleness, today) : chosen;
  return {
    evidence: holding(withPointsOf(evidence, final), publishers.length > 0),
    withoutClaim: knownOn === null ? [] : withoutClaim(evidence, final, choice.pooling ? open : null),
    publishers: coverageOf(evidence.parameters.keys(), rivals, publishers),
  };
}

function withPointsOf(evidence: Evidence, chosen: ChosenPoints): Evidence {
  const parameters = [...evidence.parameters.keys()].map((id) => {
    const points = (chosen.get(id) ?? []).map(({ date: _date, publisher: _publisher, ...point }) => point);
    return [id, { id, points }] as const;
  });
  return { ...evidence, parameters: new Map(parameters) };
}

function holding(evidence: Evidence, byPublishers: boolean): Evidence {
  const { faults } = validateEvidence(evidence);
  if (faults.length === 0) return evidence;
  const argument = byPublishers ? 'scenario.publishers' : 'scenario';
  throw new InputError(
    faults.map((fault) => ({ argument, message: `the chain cannot hold this choice of claims: ${fault.message}` })),
  );
}
