import type { PreparedEvidence } from '../../../economics/case/prepared-evidence.ts';
import type { Comparison } from '../../../economics/scenario.ts';
import { requireValid, yearsOf } from '../../../economics/validation/validate-scenario.ts';
import type { RequestContext } from '../../context.ts';
import { badInput } from '../../errors/api-error.ts';
import { type ComparisonArguments, toComparison } from '../../scenario-input/to-comparison.ts';

/** A comparison that holds, over the evidence that it needs. */
export interface AskedCase {
  readonly prepared: PreparedEvidence;
  readonly comparison: Comparison;
}

/** @throws InputError with every fault of the comparison */
export async function caseOf({ model }: RequestContext, cases: ComparisonArguments): Promise<AskedCase> {
  const asked = await model.caseOf(toComparison(cases));
  requireValid(asked.prepared, asked.comparison);
  return asked;
}

/** As `caseOf`, for one of the scenario's years. */
export async function caseOfYear(
  context: RequestContext,
  cases: ComparisonArguments,
  year: number,
): Promise<AskedCase> {
  const asked = await caseOf(context, cases);
  requireYear(asked.comparison, year, 'year');
  return asked;
}

/** @param says what the year comes from, where the argument is not the year itself */
export function requireYear(
  { scenario }: Comparison,
  year: number,
  argument: string,
  says = `\`${argument}\` is ${year}`,
): void {
  const years = yearsOf(scenario ?? {});
  if (years.includes(year)) return;
  throw badInput(argument, `${says}; the scenario's years are ${years[0]} to ${years.at(-1)}.`);
}
