import type { Evidence } from '../../economics/evidence.ts';
import type { ClaimRecord } from '../../economics/resolution/claim-record.ts';
import { choiceOf } from '../../economics/resolution/evidence-choice.ts';
import { houseResolution, type Resolution, resolveEvidence } from '../../economics/resolution/resolve-evidence.ts';
import type { Comparison } from '../../economics/scenario.ts';
import { GraphError } from '../../graph/graph-error.ts';
import { atOneVersion } from '../../queries/at-one-version.ts';
import { type GatheredClaims, gatherClaims } from '../../queries/evidence/gather-claims.ts';
import { type GatheredEvidence, gatherEvidence } from '../../queries/evidence/gather-evidence.ts';
import { gatherFirms } from '../../queries/evidence/gather-firms.ts';
import type { GraphReader } from '../../queries/graph-reader.ts';
import { type GraphStamp, graphStamp } from '../../queries/node/graph-version.ts';
import type { Wait } from '../budget/budget.ts';
import { createLeastRecentlyUsed, type LeastRecentlyUsed } from './least-recently-used.ts';
import { prepareOnce } from './prepare-once.ts';
import { stampsMet } from './stamps-met.ts';
import { createVersionCache, type VersionCache } from './version-cache.ts';

/** What requests share of the evidence: the house view, the claims, and the choices among them that were asked for last. */
export interface SharedEvidence {
  readonly house: VersionCache<GatheredEvidence>;
  readonly claims: VersionCache<GatheredClaims>;
  readonly resolutions: LeastRecentlyUsed<Resolution>;
  /** To be told of the version that a request meets: another one makes all that rests on those before it useless. */
  met(version: GraphStamp): void;
}

/** A resolution is some 300 KB with all that is prepared of it. */
const RESOLUTIONS_KEPT = 32;

/** @param forget what else rests on the version that was newest until now: each holds its evidence, some megabytes */
export function createSharedEvidence(forget: () => void): SharedEvidence {
  const resolutions = createLeastRecentlyUsed<Resolution>(RESOLUTIONS_KEPT);
  const isNew = stampsMet();
  return {
    house: createVersionCache(),
    claims: createVersionCache(),
    resolutions,
    met(version) {
      if (!isNew(version)) return;
      resolutions.clear();
      forget();
    },
  };
}

/** The evidence of one request: one state of the graph for all that it asks. */
export interface RequestEvidence {
  /** The evidence that a comparison chooses, and the version of the graph that it is of. Fails with InputError. */
  chosenBy(comparison: Comparison): Promise<{ readonly version: GraphStamp; readonly resolution: Resolution }>;
  /** The house view and everything that rival speakers say. */
  withClaims(): Promise<GatheredEvidence & { readonly record: ClaimRecord }>;
}

/** @param wait for what another request reads; without it to its end */
export function createRequestEvidence(reader: GraphReader, shared: SharedEvidence, wait?: Wait): RequestEvidence {
  let gathering: Promise<GatheredEvidence> | undefined;
  let claiming: ReturnType<RequestEvidence['withClaims']> | undefined;
  const houseAt = (version: GraphStamp) => {
    shared.met(version);
    return shared.house.at(version, () => gatherEvidence(reader, version), wait);
  };

  function house() {
    gathering ??= graphStamp(reader).then(houseAt);
    return gathering;
  }

  /** The house view is read anew where a write came between it and the claims. */
  async function bothOfOneVersion() {
    let known = await house();
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const { version } = known;
      const { record, version: of } = await shared.claims.at(version, () => gatherClaims(reader, version), wait);
      if (of === version) return { ...known, record };
      known = await houseAt(of);
    }
    throw new GraphError('CONFLICT', 'The graph kept changing while the claims were read.', { retryable: true });
  }

  function withClaims() {
    claiming ??= bothOfOneVersion();
    return claiming;
  }

  return {
    withClaims,
    async chosenBy(comparison) {
      const choice = choiceOf(comparison);
      if (choice === null) {
        const { version, evidence } = await house();
        return { version, resolution: houseResolution(evidence) };
      }
      const { version, evidence, record } = await withClaims();
      prepareOnce(evidence);
      const key = `${version} ${JSON.stringify(choice)}`;
      const dated = async () => withIncomesOf(reader, version, evidence, choice.knownOn);
      const resolution = shared.resolutions.get(key) ?? resolveEvidence(await dated(), record, choice);
      shared.resolutions.set(key, resolution);
      return { version, resolution };
    },
  };
}

const ATTEMPTS = 3;

/** What firms earn as far as it had been published by a day. Fails with CONFLICT where a write came since `version` was read. */
async function withIncomesOf(
  reader: GraphReader,
  version: GraphStamp,
  evidence: Evidence,
  knownOn: string | null | undefined,
): Promise<Evidence> {
  if (knownOn === null || knownOn === undefined) return evidence;
  const { version: of, found } = await atOneVersion(reader, version, () => gatherFirms(reader, knownOn));
  if (of !== version)
    throw new GraphError('CONFLICT', 'The graph changed while incomes were read.', { retryable: true });
  const incomes = new Map(found.map(({ slug, operatingIncome }) => [slug, operatingIncome]));
  const firms = evidence.firms.map((firm) => ({
    ...firm,
    operatingIncome: incomes.get(firm.slug) ?? firm.operatingIncome,
  }));
  return { ...evidence, firms };
}
