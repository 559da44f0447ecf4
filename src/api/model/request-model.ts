import type { Domain } from '../../domain/vocabulary.ts';
import type { PreparedEvidence } from '../../economics/case/prepared-evidence.ts';
import type { DifferenceIntervals } from '../../economics/comparison/drawn-differences.ts';
import { memoBy } from '../../economics/memo.ts';
import type { Redistribution } from '../../economics/redistribution/redistribution-types.ts';
import type { RedistributionViews } from '../../economics/redistribution/result-types.ts';
import type { Resolution } from '../../economics/resolution/resolve-evidence.ts';
import type { Comparison } from '../../economics/scenario.ts';
import { requireValid } from '../../economics/validation/validate-scenario.ts';
import type { Case } from '../../jobs/questions.ts';
import type { GraphReader } from '../../queries/graph-reader.ts';
import { type GraphStamp, versionOf } from '../../queries/node/graph-version.ts';
import type { Wait } from '../budget/budget.ts';
import type { RequestJobs } from '../budget/jobs-within.ts';
import { inSpan } from '../telemetry/spans/span.ts';
import { keyOfComparison } from './comparison-key.ts';
import type { Evaluate } from './evaluate.ts';
import { createRequestEvidence, type RequestEvidence, type SharedEvidence } from './evidence-choices.ts';
import type { LeastRecentlyUsed } from './least-recently-used.ts';
import { createLongFigures, type LongFigureCache, type LongFigures } from './long-figures.ts';
import { prepareOnce } from './prepare-once.ts';
import { type NamedCase, withNamedFirms } from './with-named-firms.ts';

/** What the model says, and of which version of the graph it speaks. */
export interface Answer {
  readonly redistribution: QuickFigures;
  readonly graphVersion: string;
  readonly stamp: GraphStamp;
  /** How sure its figures are, and why. */
  readonly long: LongFigures;
  /** Whose evidence it is. */
  readonly resolution: Resolution;
}

/** What takes a millisecond to read. Attributions and bottlenecks are run on threads, see LongFigures. */
export type QuickFigures = RedistributionViews &
  Pick<Redistribution, 'engineVersion' | 'mismatch' | 'modelInputs' | 'scenarioId' | 'warnings'>;

/** The model within one request: one state of the graph, each comparison evaluated once however many fields ask. */
export interface RequestModel {
  /** Fails with InputError, every fault at once. */
  answer(comparison: Comparison): Promise<Answer>;
  /** The evidence for other questions to the engine, with the firms that the levers bring in. */
  evidence(comparison: Comparison): Promise<PreparedEvidence>;
  /** The same with the comparison as it is to be asked: firms that became part of others are named by those that stayed. */
  caseOf(comparison: Comparison): Promise<Case>;
  /** The house view and everything that rival speakers say of its parameters. */
  readonly claims: RequestEvidence['withClaims'];
  /** How sure the differences between two are, which have been answered and ask for the same draws. */
  differences(a: Comparison, b: Comparison, of: DifferenceScope): Promise<DifferenceIntervals>;
  /** Long runs of the engine, within the request's time. */
  readonly jobs: RequestJobs;
}

/** Which differences: of one year, over both domains unless one is named. */
export interface DifferenceScope {
  readonly domain: Domain | null;
  readonly year: number;
}

interface Parts {
  readonly reader: GraphReader;
  readonly evidence: SharedEvidence;
  readonly answers: LeastRecentlyUsed<Redistribution>;
  readonly evaluate: Evaluate;
  readonly jobs: RequestJobs;
  readonly longFigures: LongFigureCache;
  readonly wait?: Wait | undefined;
}

export function createRequestModel(parts: Parts): RequestModel {
  const { reader, evidence, answers, evaluate, jobs, longFigures, wait } = parts;
  const asked = new Map<string, Promise<Answer>>();
  const chosen = createRequestEvidence(reader, evidence, wait);

  async function compute(comparison: Comparison, key: string): Promise<Answer> {
    const { version, resolution } = await chosen.chosenBy(comparison);
    const shared = `${version} ${key}`;
    const named = memoBy(String, (_: null) => withNamedFirms(reader, resolution.evidence, comparison));
    const redistribution = answers.get(shared) ?? (await evaluated(await named(null)));
    answers.set(shared, redistribution);
    const toAsk = async () => prepared(await named(null));
    const long = createLongFigures({ jobs, cache: longFigures, key: shared, comparison, toAsk });
    return { redistribution, graphVersion: String(versionOf(version)), stamp: version, long, resolution };
  }

  async function evaluated(named: NamedCase): Promise<Redistribution> {
    return evaluate(named.evidence, named.comparison, await evaluatedElsewhere(named));
  }

  /** Capacities cost linear programs, which belong on a thread; all else takes a millisecond here. */
  async function evaluatedElsewhere(named: NamedCase) {
    if (!hasCapacities(named.comparison)) return undefined;
    const asked = prepared(named);
    requireValid(asked.prepared, asked.comparison);
    return jobs.evaluation(asked);
  }

  async function caseOf(comparison: Comparison): Promise<Case> {
    const { resolution } = await chosen.chosenBy(comparison);
    return prepared(await withNamedFirms(reader, resolution.evidence, comparison));
  }

  return {
    answer(comparison) {
      const key = keyOfComparison(comparison);
      const answer = asked.get(key) ?? inSpan('model answer', {}, () => compute(comparison, key));
      asked.set(key, answer);
      return answer;
    },
    evidence: async (comparison) => (await caseOf(comparison)).prepared,
    caseOf,
    claims: chosen.withClaims,
    async differences(a, b, of) {
      return jobs.differences(await caseOf(a), await caseOf(b), of);
    },
    jobs,
  };
}

function prepared({ evidence, comparison }: NamedCase): Case {
  return { prepared: prepareOnce(evidence), comparison };
}

function hasCapacities({ scenario, baseline }: Comparison): boolean {
  return [scenario, baseline].some((levers) => (levers?.capacities ?? []).length > 0);
}
