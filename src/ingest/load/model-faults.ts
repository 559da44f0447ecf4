import type { InputFault } from '../../domain/input-error.ts';
import { validateEvidence } from '../../economics/validation/validate-evidence.ts';
import { gatherEvidence } from '../../queries/evidence/gather-evidence.ts';
import { graphStamp } from '../../queries/node/graph-version.ts';
import type { RunRead } from './write.ts';

/** Why the model cannot compute with the graph, if it cannot; a graph without a base case has nothing to compute with. */
export async function modelFaults(read: RunRead): Promise<readonly InputFault[]> {
  const { evidence } = await gatherEvidence({ read }, await graphStamp({ read }));
  return evidence.parameters.size === 0 ? [] : validateEvidence(evidence).faults;
}

/** The faults in one sentence: the first, and how many more there are. */
export function faultWords([first, ...more]: readonly InputFault[]): string {
  if (first === undefined) return '';
  return `${first.argument}: ${first.message}${more.length === 0 ? '' : ` (and ${more.length} more)`}`;
}
