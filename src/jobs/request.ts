import { prepareEvidence } from '../economics/case/prepare-evidence.ts';
import type { PreparedEvidence } from '../economics/case/prepared-evidence.ts';
import type { Evidence, Parameter } from '../economics/evidence.ts';
import type { Comparison } from '../economics/scenario.ts';

/** A comparison and its evidence on their way to the threads. Keys tell things apart while a thread remembers them. */
export interface SharedRequest {
  readonly key: number;
  readonly comparison: Comparison;
  readonly evidence: SharedEvidence;
}

/** Evidence as text in shared memory: written once, read by each thread when it first meets it. */
export interface SharedEvidence {
  readonly key: number;
  readonly bytes: Uint8Array;
}

type Written = Omit<Evidence, 'parameters'> & { readonly parameters: readonly Parameter[] };

const written = new WeakMap<Evidence, SharedEvidence>();
let keys = 0;

export function shareRequest(evidence: Evidence, comparison: Comparison): SharedRequest {
  const shared = written.get(evidence) ?? write(evidence);
  written.set(evidence, shared);
  keys += 1;
  return { key: keys, comparison, evidence: shared };
}

function write(evidence: Evidence): SharedEvidence {
  const plain: Written = { ...evidence, parameters: [...evidence.parameters.values()] };
  const text = new TextEncoder().encode(JSON.stringify(plain));
  const bytes = new Uint8Array(new SharedArrayBuffer(text.length));
  bytes.set(text);
  keys += 1;
  return { key: keys, bytes };
}

/** The text was written above. */
export function readEvidence({ bytes }: SharedEvidence): PreparedEvidence {
  // A decoder takes no shared memory, hence the copy.
  const { parameters, ...structure }: Written = JSON.parse(new TextDecoder().decode(bytes.slice()));
  return prepareEvidence({ ...structure, parameters: new Map(parameters.map((entry) => [entry.id, entry])) });
}
