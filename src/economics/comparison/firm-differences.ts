import { differenceOf } from '../difference.ts';
import { byKey } from '../key-order.ts';
import type { FirmFigures } from '../redistribution/result-types.ts';
import type { FirmDifference } from './comparison-types.ts';
import { type Pair, pairBy } from './pair-by.ts';
import { profitsOf } from './profits-of.ts';

/** Every holder of either, the largest absolute difference of profit first, ties by key. */
export function firmDifferences(a: readonly FirmFigures[], b: readonly FirmFigures[]): readonly FirmDifference[] {
  return pairBy(a, b, ({ key }) => key)
    .flatMap(firmDifference)
    .sort(
      (one, other) =>
        Math.abs(other.profitDifferenceUsd) - Math.abs(one.profitDifferenceUsd) || byKey(one.key, other.key),
    );
}

function firmDifference({ inA, inB }: Pair<FirmFigures>): readonly FirmDifference[] {
  const either = inA ?? inB;
  if (either === undefined) return [];
  const { key, firm, stage, name, grouped } = either;
  const presentValueDifferenceUsd = differenceOf(inB?.presentValueUsd ?? 0, inA?.presentValueUsd ?? 0);
  return [{ key, firm, stage, name, grouped, ...profitsOf(inA, inB), presentValueDifferenceUsd }];
}
