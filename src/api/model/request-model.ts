import type { Domain } from '../../domain/vocabulary.ts';
import type { PreparedEvidence } from '../../economics/case/prepared-evidence.ts';
import type { DifferenceIntervals } from '../../economics/comparison/drawn-differences.ts';
import type { Redistribution } from '../../economics/redistribution/redistribution-types.ts';
import type { RedistributionViews } from '../../economics/redistribution/result-types.ts';
import type { Resolution } from '../../economics/resolution/resolve-evidence.ts';
import type { Comparison } from '../../economics/scenario.ts';
import { requireValid } from '../../economics/validation/validate-scenario.ts';
import type { GraphReader } from '../../queries/graph-reader.ts';
import type { Wait } from '../budget/budget.ts';
import type { RequestJobs } from '../budget/jobs-within.ts';
import { inSpan } from '../telemetry/spans/span.ts';
import { keyOfComparison } from './comparison-key.ts';
import type { Evaluate } from './evaluate.ts';
import { createRequestEvidence, type RequestEvidence, type SharedEvidence } from './evidence-choices.ts';
import type { LeastRecentlyUsed } from './least-recently-used.ts';
import { createLongFigures, type LongFigureCache, type LongFigures } from './long-figures.ts';
import { prepareOnce } from './prepare-once.ts';
import { withNamedFirms } from './with-named-firms.ts';

/** What the model says, and of which version of the graph it speaks. */
export interface Answer {
  readonly redistribution: QuickFigures;
  readonly graphVersion: string;
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
    const known = async () => withNamedFirms(reader, resolution.evidence, comparison);
    const prepared = async () => prepareOnce(await known());
    const redistribution =
      answers.get(shared) ??
      evaluate(await known(), comparison, await evaluatedElsewhere(await prepared(), comparison));
    answers.set(shared, redistribution);
    const long = createLongFigures({ jobs, cache: longFigures, key: shared, comparison, prepared });
    return { redistribution, graphVersion: String(version), long, resolution };
  }

  /** Capacities cost linear programs, which belong on a thread; all else takes a millisecond here. */
  async function evaluatedElsewhere(prepared: PreparedEvidence, comparison: Comparison) {
    if (!hasCapacities(comparison)) return undefined;
    requireValid(prepared, comparison);
    return jobs.evaluation({ prepared, comparison });
  }

  async function preparedFor(comparison: Comparison): Promise<PreparedEvidence> {
    const { resolution } = await chosen.chosenBy(comparison);
    return prepareOnce(await withNamedFirms(reader, resolution.evidence, comparison));
  }

  return {
    answer(comparison) {
      const key = keyOfComparison(comparison);
      const answer = asked.get(key) ?? inSpan('model answer', {}, () => compute(comparison, key));
      asked.set(key, answer);
      return answer;
    },
    evidence: preparedFor,
    claims: chosen.withClaims,
    async differences(a, b, of) {
      const toDraw = async (comparison: Comparison) => ({ prepared: await preparedFor(comparison), comparison });
      return jobs.differences(await toDraw(a), await toDraw(b), of);
    },
    jobs,
  };
}

function hasCapacities({ scenario, baseline }: Comparison): boolean {
  return [scenario, baseline].some((levers) => (levers?.capacities ?? []).length > 0);
}
