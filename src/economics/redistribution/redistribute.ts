import { type Attribution, attribute } from '../attribution/attribute.ts';
import { bottlenecksIn } from '../bottlenecks/bottlenecks.ts';
import { mismatchIn } from '../bottlenecks/mismatch.ts';
import { shipmentsIn } from '../bottlenecks/shipments.ts';
import type { PreparedEvidence } from '../case/prepared-evidence.ts';
import { DEFAULT_DISCOUNT_RATE, ENGINE_VERSION } from '../constants.ts';
import { askedDocument } from '../identity/asked-document.ts';
import { resolvedDocument } from '../identity/resolved-document.ts';
import { scenarioIdOf } from '../identity/scenario-id.ts';
import { memoBy } from '../memo.ts';
import { readModelInputs } from '../model-inputs/read-model-inputs.ts';
import { type Evaluation, evaluateOnce } from '../plan/evaluation.ts';
import { compilePlan } from '../plan/plan.ts';
import type { Comparison } from '../scenario.ts';
import { type DrawChoice, drawChoice } from '../uncertainty/uncertainty.ts';
import { requireValid, yearsOf } from '../validation/validate-scenario.ts';
import { readAccounts } from './read-accounts.ts';
import type { Redistribution } from './redistribution-types.ts';
import type { FirmChange, FirmFigures } from './result-types.ts';
import { createViews } from './views.ts';
import { leverWarnings, warningsOf } from './warnings.ts';

/**
 * Who gains and who loses profit when a scenario replaces a baseline, at the evidence's mid values.
 * @param ready the evaluation of this comparison, see `evaluateComparison`, where it was made elsewhere
 * @throws InputError with every fault of the scenario and the baseline
 */
export function redistribute(
  prepared: PreparedEvidence,
  comparison: Comparison = {},
  ready?: Evaluation,
): Redistribution {
  requireValid(prepared, comparison);
  const years = yearsOf(comparison.scenario ?? {});
  const discountRate = comparison.scenario?.discountRate ?? DEFAULT_DISCOUNT_RATE;
  const plan = compilePlan(prepared, comparison, years);
  const { values, state } = ready ?? evaluateOnce(plan);
  const views = createViews(readAccounts(plan, state), prepared.firms, discountRate);
  const id = once(() =>
    scenarioIdOf({
      asked: askedDocument(comparison),
      // They name an idle lever by its place, which nothing else of an answer hangs on.
      warnings: leverWarnings(plan, comparison),
      ...resolvedDocument(plan, discountRate, drawsOf(comparison)),
    }),
  );
  const bottlenecks = memoBy(
    ({ year, fallback }) => `${year} ${fallback}`,
    ({ year, fallback }: { readonly year: number; readonly fallback: boolean }) =>
      bottlenecksIn(prepared, comparison, year, fallback),
  );
  const withAttribution = attributing(once(() => attribute(prepared, comparison, years)));
  return {
    ...views,
    engineVersion: ENGINE_VERSION,
    warnings: warningsOf(plan, comparison),
    scenarioId: id,
    modelInputs: once(() => readModelInputs(plan, values, state)),
    bottlenecks: (year, fallback) => bottlenecks({ year: views.pool(year).year, fallback }),
    mismatch: (asked, delta, capitalPerPortUsd) => {
      const { year } = views.pool(asked);
      return mismatchIn(shipmentsIn(plan, state.scenario, years.indexOf(year)), year, delta, capitalPerPortUsd);
    },
    firms: (year, options) => views.firms(year, options).map(withAttribution),
    firm: (key, year, options) => {
      const figures = views.firm(key, year, options);
      return figures === null ? null : withAttribution(figures);
    },
  };
}

/**
 * The numbers that a redistribution is read from. Under capacities they take two linear programs for each case and year.
 * The comparison has been validated.
 */
export function evaluateComparison(prepared: PreparedEvidence, comparison: Comparison): Evaluation {
  return evaluateOnce(compilePlan(prepared, comparison, yearsOf(comparison.scenario ?? {})));
}

/** Adds to each row, which is fresh, how to ask for its attribution. */
function attributing(attribution: () => Attribution): (figures: FirmFigures) => FirmChange {
  return (figures) => {
    const { key, grouped, domain, year } = figures;
    return Object.assign(figures, { attribution: () => attribution().of(key, grouped, domain, year) });
  };
}

/** How the draws are made is a part of an answer's identity. */
function drawsOf({ scenario }: Comparison): DrawChoice | null {
  const uncertainty = scenario?.uncertainty ?? null;
  return uncertainty === null ? null : drawChoice(uncertainty);
}

function once<T>(compute: () => T): () => T {
  const remembered = memoBy((_: null) => '', compute);
  return () => remembered(null);
}
