import { sortedBy } from '../key-order.ts';
import type { ChainCapture, MoneyChain } from '../money-flow/chain.ts';
import { stagesInOrder } from '../money-flow/network.ts';
import type { ConstantPool } from '../parameters/constants-pool.ts';
import type { CaptureInputs, TechnologyInputs } from './model-inputs.ts';

/** The money chain of one technology with every number a constant. */
export function inputChain(
  { technology, rootStage, inputs }: TechnologyInputs,
  captures: readonly CaptureInputs[],
  pool: ConstantPool,
): MoneyChain {
  const stages = stagesInOrder(rootStage, inputs).map((stage) => ({
    stage,
    inputs: sortedBy(
      inputs.filter((input) => input.buyer === stage),
      (input) => input.seller,
    ).map(({ seller, share }) => ({ seller, slot: pool.constant(share) })),
    captures: capturesAt(
      captures.filter((capture) => capture.technology === technology && capture.stage === stage),
      pool,
    ),
  }));
  return { technology, root: rootStage, stages };
}

/** The rest holds what the named firms do not; where it has no row, its margin is never used or unknown: 0. */
function capturesAt(captures: readonly CaptureInputs[], pool: ConstantPool): readonly ChainCapture[] {
  const rest = captures.find((capture) => capture.firm === null);
  const named = sortedBy(
    captures.filter((capture) => capture.firm !== null),
    (capture) => capture.firm ?? '',
  );
  return [
    ...named.map(({ firm, share, margin }) => ({ firm, share: pool.constant(share), margin: pool.constant(margin) })),
    { firm: null, share: null, margin: pool.constant(rest?.margin ?? 0) },
  ];
}
