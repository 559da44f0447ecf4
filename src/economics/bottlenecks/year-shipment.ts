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
}
