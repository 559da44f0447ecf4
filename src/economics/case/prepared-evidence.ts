import type { DomainFacts, Evidence, FirmFacts, TechnologyFacts } from '../evidence.ts';
import type { ConstantPool } from '../parameters/constants-pool.ts';
import type { ParameterTable } from '../parameters/parameter-table.ts';
import type { MoneyPlan } from '../plan/case-plan.ts';
import type { HolderPlan } from '../plan/holder-plan.ts';
import type { EvidenceRows } from './evidence-rows.ts';

/** Evidence with everything worked out that no scenario changes; see `prepareEvidence`. */
export interface PreparedEvidence {
  readonly evidence: Evidence;
  readonly table: ParameterTable;
  readonly rows: EvidenceRows;
  /** In key order; a MoneyPlan's technologies run alongside. */
  readonly technologies: readonly TechnologyFacts[];
  /** In the order of the vocabulary. */
  readonly domains: readonly DomainFacts[];
  readonly firms: ReadonlyMap<string, FirmFacts>;
  readonly pool: ConstantPool;
  /** The money flow without any lever, and whose profits it makes. */
  readonly money: MoneyPlan;
  readonly holders: HolderPlan;
  /** The parameters at their mid values, by slot. */
  readonly mid: Float64Array;
  /** What holds at mid but not at the low or high values. */
  readonly warnings: readonly string[];
}
