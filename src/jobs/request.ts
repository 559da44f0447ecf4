import { prepareEvidence } from '../economics/case/prepare-evidence.ts';
import type { Evidence, Parameter } from '../economics/evidence.ts';
import type { Comparison } from '../economics/scenario.ts';
import { createPerformer, type Performer } from './performer.ts';

/** A comparison and its evidence as text in shared memory: written once, read by each thread at its first part. */
export interface SharedRequest {
  /** Tells requests apart while a thread remembers them. */
  readonly key: number;
  readonly bytes: Uint8Array;
}

interface Written {
  readonly evidence: Omit<Evidence, 'parameters'> & { readonly parameters: readonly Parameter[] };
  readonly comparison: Comparison;
}

let requests = 0;

export function shareRequest(evidence: Evidence, comparison: Comparison): SharedRequest {
  const written: Written = { evidence: { ...evidence, parameters: [...evidence.parameters.values()] }, comparison };
  const text = new TextEncoder().encode(JSON.stringify(written));
  const bytes = new Uint8Array(new SharedArrayBuffer(text.length));
  bytes.set(text);
  requests += 1;
  return { key: requests, bytes };
}

/** The text was written by `shareRequest`, from a comparison that had been validated. */
export function performerOf({ bytes }: SharedRequest): Performer {
  // A decoder takes no shared memory, hence the copy.
  const written: Written = JSON.parse(new TextDecoder().decode(bytes.slice()));
  const { parameters, ...structure } = written.evidence;
  const evidence = { ...structure, parameters: new Map(parameters.map((parameter) => [parameter.id, parameter])) };
  return createPerformer(prepareEvidence(evidence), written.comparison);
}
