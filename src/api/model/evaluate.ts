import type { Evidence } from '../../economics/evidence.ts';
import type { Evaluation } from '../../economics/plan/evaluation.ts';
import { redistribute } from '../../economics/redistribution/redistribute.ts';
import type { Redistribution } from '../../economics/redistribution/redistribution-types.ts';
import type { Comparison } from '../../economics/scenario.ts';
import { prepareOnce } from './prepare-once.ts';

/** The engine: a pure function of evidence and the two cases, and of their evaluation where a thread made it. Fails with InputError. */
export type Evaluate = (evidence: Evidence, comparison: Comparison, ready?: Evaluation) => Redistribution;

/** The project's engine. */
export function compareCases(): Evaluate {
  return (evidence, comparison, ready) => redistribute(prepareOnce(evidence), comparison, ready);
}
