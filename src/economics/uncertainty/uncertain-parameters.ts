import type { PreparedEvidence } from '../case/prepared-evidence.ts';

/**
 * Ids of the parameters with a range, in key order. A parameter's position is its dimension among the uniforms, so that
 * it gets the same draws in every scenario over the same evidence, whichever levers are set.
 */
export function uncertainParameters({ table, evidence }: PreparedEvidence): readonly string[] {
  return table.ids.filter((id) =>
    (evidence.parameters.get(id)?.points ?? []).some(({ value }) => value.low < value.high),
  );
}
