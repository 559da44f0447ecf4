/**
 * The money flow of one technology with every number as a slot of a values array. Stages stand in order of payment,
 * the root first; within a stage, inputs and captures in key order and the rest of the stage last.
 */
export interface MoneyChain {
  readonly technology: string;
  readonly root: string;
  readonly stages: readonly ChainStage[];
}

export interface ChainStage {
  readonly stage: string;
  readonly inputs: readonly ChainInput[];
  readonly captures: readonly ChainCapture[];
}

/** a: what this stage pays a seller per dollar of its own revenue. */
export interface ChainInput {
  readonly seller: string;
  readonly slot: number;
}

export interface ChainCapture {
  /** Null: the rest of the stage, which holds what the named firms do not and has no slot of its own. */
  readonly firm: string | null;
  readonly share: number | null;
  readonly margin: number;
}
