import type { Output } from '../goal-seek/goal-seek-types.ts';
import { outputName } from './measure.ts';

/** Which output of a measure is meant. */
export function outputOf(output: Output): string {
  if ('firmChangeUsd' in output) return outputName.holder(output.firmChangeUsd.of);
  if ('stageChangeUsd' in output) return outputName.stage(output.stageChangeUsd.of);
  if ('stageChangeShare' in output) return outputName.stageShare(output.stageChangeShare.of);
  return 'poolChangeUsd' in output ? outputName.pool : outputName.hhi;
}
