import type { Evidence } from '../../economics/evidence.ts';
import { GraphError } from '../../graph/graph-error.ts';
import type { GraphReader } from '../graph-reader.ts';
import { graphVersion } from '../node/graph-version.ts';
import { buildEvidence } from './build-evidence.ts';
import { gatherDomains } from './gather-domains.ts';
import { gatherFirms } from './gather-firms.ts';
import { gatherHouse } from './gather-house.ts';
import { gatherResources, gatherStages } from './gather-names.ts';
import { gatherTechnologies } from './gather-technologies.ts';

/** Evidence, and the version of the graph that it is wholly of. */
export interface GatheredEvidence {
  readonly version: number;
  readonly evidence: Evidence;
}

const ATTEMPTS = 5;

/**
 * Reads everything that the model needs. Its statements are separate reads, so a write may come between them: the
 * version is read again at the end, and the gathering starts over when it moved. `version`: what the caller just read.
 * Fails with CONFLICT when writes never pause.
 */
export async function gatherEvidence(reader: GraphReader, version: number): Promise<GatheredEvidence> {
  let before = version;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const evidence = await gatherOnce(reader);
    const after = await graphVersion(reader);
    if (after === before) return { version: after, evidence };
    before = after;
  }
  throw new GraphError('CONFLICT', 'The graph kept changing while the evidence was read.', { retryable: true });
}

async function gatherOnce(reader: GraphReader): Promise<Evidence> {
  const [house, technologies, stages, domains, firms, resources] = await Promise.all([
    gatherHouse(reader),
    gatherTechnologies(reader),
    gatherStages(reader),
    gatherDomains(reader),
    gatherFirms(reader),
    gatherResources(reader),
  ]);
  return buildEvidence({ house, technologies, stages, domains, firms, resources });
}
