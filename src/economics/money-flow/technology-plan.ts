import type { ConstantPool } from '../parameters/constants-pool.ts';
import { startsOf } from '../starts.ts';
import type { ChainCapture, MoneyChain } from './chain.ts';

/**
 * A money chain compiled to flat arrays; `…Start[s]` to `…Start[s + 1]` is the part of stage s. Stages keep the chain's
 * order, so that a stage's buyers are always evaluated before it. `…Fixed` is 1 where a lever set the number: in a draw
 * only the others give way to what must fit.
 */
export interface TechnologyPlan {
  readonly chain: MoneyChain;
  readonly buyerStart: Int32Array;
  /** Index of the buying stage, and the slot of its coefficient, for every payment to the stage. */
  readonly buyerStage: Int32Array;
  readonly buyerSlot: Int32Array;
  readonly buyerFixed: Uint8Array;
  readonly inputStart: Int32Array;
  readonly inputSlot: Int32Array;
  readonly inputFixed: Uint8Array;
  readonly captureStart: Int32Array;
  /** −1 for the rest of a stage. */
  readonly shareSlot: Int32Array;
  readonly shareFixed: Uint8Array;
  readonly marginSlot: Int32Array;
  readonly captures: readonly PlacedCapture[];
}

export interface PlacedCapture extends ChainCapture {
  readonly technology: string;
  readonly stage: string;
}

/** @param pool knows which of the chain's slots are constants */
export function compileTechnology(chain: MoneyChain, pool: Pick<ConstantPool, 'isFixed'>): TechnologyPlan {
  const captures = chain.stages.flatMap(({ stage, captures }) =>
    captures.map((capture) => ({ ...capture, technology: chain.technology, stage })),
  );
  const fixed = (slots: Int32Array) => Uint8Array.from(slots, (slot) => (slot >= 0 && pool.isFixed(slot) ? 1 : 0));
  const buyers = compileBuyers(chain);
  const inputSlot = new Int32Array(chain.stages.flatMap((stage) => stage.inputs.map((input) => input.slot)));
  const shareSlot = new Int32Array(captures.map((capture) => capture.share ?? -1));
  return {
    chain,
    ...buyers,
    buyerFixed: fixed(buyers.buyerSlot),
    inputStart: startsOf(chain.stages.map((stage) => stage.inputs.length)),
    inputSlot,
    inputFixed: fixed(inputSlot),
    captureStart: startsOf(chain.stages.map((stage) => stage.captures.length)),
    shareSlot,
    shareFixed: fixed(shareSlot),
    marginSlot: new Int32Array(captures.map((capture) => capture.margin)),
    captures,
  };
}

function compileBuyers(chain: MoneyChain): Pick<TechnologyPlan, 'buyerStart' | 'buyerStage' | 'buyerSlot'> {
  const buyers = new Map<string, { stage: number; slot: number }[]>();
  chain.stages.forEach(({ inputs }, stage) => {
    for (const { seller, slot } of inputs) {
      const known = buyers.get(seller);
      if (known === undefined) buyers.set(seller, [{ stage, slot }]);
      else known.push({ stage, slot });
    }
  });
  const perStage = chain.stages.map(({ stage }) => buyers.get(stage) ?? []);
  const all = perStage.flat();
  return {
    buyerStart: startsOf(perStage.map((list) => list.length)),
    buyerStage: new Int32Array(all.map((buyer) => buyer.stage)),
    buyerSlot: new Int32Array(all.map((buyer) => buyer.slot)),
  };
}
