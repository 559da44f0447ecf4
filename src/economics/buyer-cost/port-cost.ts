/** What the cost of a port follows from. */
export interface PortFacts {
  readonly priceUsd: number;
  readonly watts: number;
  /** Power usage effectiveness: watts at the meter for each watt of equipment. */
  readonly pue: number;
  readonly usdPerKwh: number;
  readonly lifeYears: number;
  /** Share of the hours of its life in which the port runs. */
  readonly utilisation: number;
  readonly failuresPerMillionHours: number;
  /** What one failure costs, in prices of a port: a module, an engine, or the switch around it. */
  readonly failureCostInPrices: number;
}

/** US dollars over the life of a port, not discounted. */
export interface CostParts {
  readonly PRICE: number;
  readonly ENERGY: number;
  readonly FAILURES: number;
}

const HOURS_A_YEAR = 8760;

/** Price + power · PUE · hours · electricity + failures · cost of a failure. A port that is off neither draws nor fails. */
export function portCost(facts: PortFacts): CostParts {
  const hours = facts.lifeYears * HOURS_A_YEAR * facts.utilisation;
  const failures = (facts.failuresPerMillionHours * hours) / 1e6;
  return {
    PRICE: facts.priceUsd,
    ENERGY: (facts.watts / 1000) * facts.pue * hours * facts.usdPerKwh,
    FAILURES: failures * facts.failureCostInPrices * facts.priceUsd,
  };
}

export function totalOf({ PRICE, ENERGY, FAILURES }: CostParts): number {
  return PRICE + ENERGY + FAILURES;
}
