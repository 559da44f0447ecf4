/** A mistake by the number of its cell; `Problem` has the place that a person looks for. */
export interface Finding {
  readonly line: number;
  /** Number of the cell in its row, from 0; null where the row as a whole is meant. */
  readonly cell: number | null;
  readonly field?: string;
  readonly message: string;
  readonly allowed?: readonly string[];
  readonly suggestion?: string;
  /** The key leads to a thing that is there already. */
  readonly taken?: true;
  /** The key leads to a thing that was retracted. */
  readonly retracted?: true;
  /** The key leads to nothing that is there. */
  readonly unknown?: true;
  /** A warning that holds only with every number at its low, or at its high, value: common, and draws are scaled to fit. */
  readonly atBound?: 'low' | 'high';
}
