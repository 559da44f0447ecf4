import { InputError } from '../../domain/input-error.ts';
import { changeShare } from '../redistribution/change-share.ts';
import type { RedistributionViews } from '../redistribution/result-types.ts';
import { checkName, createFaultList } from '../validation/fault-list.ts';
import type { Output, Target } from './goal-seek-types.ts';

export function yearOf(output: Output): number {
  if ('poolChangeUsd' in output) return output.poolChangeUsd;
  if ('scenarioHhi' in output) return output.scenarioHhi;
  if ('firmChangeUsd' in output) return output.firmChangeUsd.year;
  return 'stageChangeUsd' in output ? output.stageChangeUsd.year : output.stageChangeShare.year;
}

/**
 * In US dollars, a ratio or index points, as the output's name says. A firm or stage that the chain has only at other values
 * of the lever, as the stage of the box at a box margin of 0, changes by 0; of it there is no ratio: NaN.
 */
export function readOutput(views: RedistributionViews, output: Output): number {
  const year = yearOf(output);
  if ('poolChangeUsd' in output) return views.pool(year).changeUsd;
  if ('scenarioHhi' in output) return views.concentration(year).scenarioHhi;
  if ('firmChangeUsd' in output) return views.firm(output.firmChangeUsd.of, year)?.changeUsd ?? 0;
  if ('stageChangeUsd' in output) return stageIn(views, output.stageChangeUsd.of, year)?.changeUsd ?? 0;
  const stage = stageIn(views, output.stageChangeShare.of, year);
  return stage === undefined ? Number.NaN : changeShare(stage.changeUsd, stage.baselineProfitUsd);
}

/** @throws InputError where the target names no year, firm or stage of the answer, or is not a number */
export function requireTarget(views: RedistributionViews, { output, equals }: Target): void {
  const list = createFaultList();
  if (!Number.isFinite(equals)) list.add('target.equals', `${equals} is not a finite number`);
  checkOutput(list, 'target.output', views, output);
  if (list.faults.length > 0) throw new InputError(list.faults);
}

/** Names a fault where an output has no year, firm or stage of the answer. */
export function checkOutput(
  list: ReturnType<typeof createFaultList>,
  place: string,
  views: RedistributionViews,
  output: Output,
): void {
  const argument = `${place}.${Object.keys(output)[0]}`;
  const year = yearOf(output);
  const of = ofWhat(output);
  if (views.years.includes(year)) checkOf(list, argument, views, output, of, year);
  else {
    list.add(
      of === null ? argument : `${argument}.year`,
      `${year} is outside the scenario's years, ${views.years[0]} to ${views.years.at(-1)}`,
    );
  }
}

function checkOf(
  list: ReturnType<typeof createFaultList>,
  argument: string,
  views: RedistributionViews,
  output: Output,
  of: string | null,
  year: number,
): void {
  if (of === null) return;
  const holders = () => views.firms(year).map(({ key }) => key);
  const stages = () => views.stages(year).map(({ stage }) => stage);
  const isFirm = 'firmChangeUsd' in output;
  const what = isFirm ? 'firm that captures value' : 'stage of the chain';
  if (!checkName(list, `${argument}.of`, what, of, isFirm ? holders() : stages())) return;
  if ('stageChangeShare' in output && stageIn(views, of, year)?.baselineProfitUsd === 0) {
    list.add(`${argument}.of`, `${of} earns nothing in the baseline in ${year}, so that there is no share of it`);
  }
}

function ofWhat(output: Output): string | null {
  if ('firmChangeUsd' in output) return output.firmChangeUsd.of;
  if ('stageChangeUsd' in output) return output.stageChangeUsd.of;
  return 'stageChangeShare' in output ? output.stageChangeShare.of : null;
}

function stageIn(views: RedistributionViews, of: string, year: number) {
  return views.stages(year).find(({ stage }) => stage === of);
}
