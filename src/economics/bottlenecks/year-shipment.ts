/** What the limits of one year come to. */
export interface YearShipment {
  /** Those whose capacity is known in the year, by key. */
  readonly resources: readonly ResourceShipment[];
}

/** Amounts in the resource's own unit, such as dies or relative area. */
export interface ResourceShipment {
  readonly resource: string;
  /** Capacity over what the evidence's own shipments use. */
  readonly capacityShare: number;
  readonly capacity: number;
  /** What the ports wanted would use. */
  readonly wanted: number;
  readonly used: number;
  /** US dollars of spend that one more unit would let through; 0 where the resource is not what limits. */
  readonly dualUsd: number;
}
