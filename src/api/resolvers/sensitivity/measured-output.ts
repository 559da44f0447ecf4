import { InputError } from '../../../domain/input-error.ts';
import type { Output } from '../../../economics/goal-seek/goal-seek-types.ts';
import { checkOutput, yearOf } from '../../../economics/goal-seek/read-output.ts';
import type { RedistributionViews } from '../../../economics/redistribution/result-types.ts';
import { outputName } from '../../../economics/sensitivity/measure.ts';
import { outputOf } from '../../../economics/sensitivity/output-of.ts';
import type { Period } from '../../../economics/uncertainty/intervals.ts';
import { checkName, createFaultList } from '../../../economics/validation/fault-list.ts';
import type { GraphReader } from '../../../queries/graph-reader.ts';
import { badInput } from '../../errors/api-error.ts';
import type { OutputInput } from '../../generated/resolvers.ts';
import { type FirmNow, firmNow, outputNow } from '../../references/firm-now.ts';
import { slugOf } from '../../scenario-input/reference.ts';
import { toOutput } from '../../scenario-input/to-goal.ts';

interface Asked {
  readonly of?: OutputInput | null | undefined;
  readonly firm?: string | null | undefined;
  readonly stage?: string | null | undefined;
  readonly year?: number | null | undefined;
}

interface MeasuredOutput {
  readonly period: Period;
  readonly output: string;
}

/** What a tornado is asked of: any output, or in short a firm, a stage or the pool in a year or as present value. */
export async function measuredOutput(
  reader: GraphReader,
  views: RedistributionViews,
  { of, firm, stage, year }: Asked,
): Promise<MeasuredOutput> {
  const named = Object.entries({ of, firm, stage }).filter(([, value]) => value !== null && value !== undefined);
  if (named.length > 1) {
    throw badInput(
      named[1]?.[0] ?? 'of',
      `Give one of of, firm and stage, not ${named.map(([name]) => name).join(' and ')}.`,
    );
  }
  if (of) {
    if (typeof year === 'number') throw badInput('year', 'The year stands in `of`; `year` goes with firm or stage.');
    const output = await requireOutput(reader, views, of);
    return { period: yearOf(output), output: outputOf(output) };
  }
  const short = { firm: firm && (await firmIn(reader, views)(slugOf('Firm', firm))), stage, year };
  return { period: year ?? 'PRESENT_VALUE', output: shortOutput(views, short) };
}

/** What Sobol indices are asked of. @throws InputError where it names no year, firm or stage of the answer */
export async function measuredIndex(
  reader: GraphReader,
  views: RedistributionViews,
  of: OutputInput,
): Promise<MeasuredOutput & { readonly period: number }> {
  const output = await requireOutput(reader, views, of);
  return { period: yearOf(output), output: outputOf(output) };
}

/** @throws InputError where it names no year, firm or stage of the answer */
async function requireOutput(reader: GraphReader, views: RedistributionViews, of: OutputInput): Promise<Output> {
  const output = await outputNow(toOutput(of, 'of'), firmIn(reader, views));
  const list = createFaultList();
  checkOutput(list, 'of', views, output);
  if (list.faults.length > 0) throw new InputError(list.faults);
  return output;
}

function shortOutput(views: RedistributionViews, { firm, stage, year }: Omit<Asked, 'of'>): string {
  const list = createFaultList();
  const { years } = views;
  const known = years[0] ?? 0;
  if (typeof year === 'number' && !years.includes(year)) {
    list.add('year', `${year} is outside the scenario's years, ${years[0]} to ${years.at(-1)}`);
  }
  if (firm) checkName(list, 'firm', 'firm that captures value', firm, holdersIn(views, known));
  if (stage) checkName(list, 'stage', 'stage of the chain', slugOf('Stage', stage), stagesIn(views, known));
  if (list.faults.length > 0) throw new InputError(list.faults);
  if (firm) return outputName.holder(firm);
  return stage ? outputName.stage(slugOf('Stage', stage)) : outputName.pool;
}

/** Who earns something in the first year is known by its slug. */
function firmIn(reader: GraphReader, views: RedistributionViews): FirmNow {
  return firmNow(reader, (slug) => holdersIn(views, views.years[0] ?? 0).includes(slug));
}

function holdersIn(views: RedistributionViews, year: number): readonly string[] {
  return views.firms(year).map(({ key }) => key);
}

function stagesIn(views: RedistributionViews, year: number): readonly string[] {
  return views.stages(year).map(({ stage }) => stage);
}
