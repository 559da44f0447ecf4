import type { Evidence } from '../../economics/evidence.ts';
import { redistribute } from '../../economics/redistribution/redistribute.ts';
import type { Redistribution } from '../../economics/redistribution/redistribution-types.ts';
import type { Comparison } from '../../economics/scenario.ts';
import { prepareOnce } from './prepare-once.ts';

/** The engine: a pure function of evidence and the two cases. Fails with InputError. */
export type Evaluate = (evidence: Evidence, comparison: Comparison) => Redistribution;

/** The project's engine. */
export function compareCases(): Evaluate {
  return (evidence, comparison) => redistribute(prepareOnce(evidence), comparison);
}
