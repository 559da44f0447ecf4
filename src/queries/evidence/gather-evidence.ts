import type { Evidence } from '../../economics/evidence.ts';
import { atOneVersion } from '../at-one-version.ts';
import type { GraphReader } from '../graph-reader.ts';
import type { GraphStamp } from '../node/graph-version.ts';
import { buildEvidence } from './build-evidence.ts';
import { gatherDomains } from './gather-domains.ts';
import { gatherFirms } from './gather-firms.ts';
import { gatherHouse } from './gather-house.ts';
import { gatherResources, gatherStages } from './gather-names.ts';
import { gatherTechnologies } from './gather-technologies.ts';

/** Evidence, and the version of the graph that it is wholly of. */
export interface GatheredEvidence {
  readonly version: GraphStamp;
  readonly evidence: Evidence;
}

/** Everything that the model needs, of one version of the graph; `version`: what the caller just read. Fails with CONFLICT when writes never pause. */
export async function gatherEvidence(reader: GraphReader, version: GraphStamp): Promise<GatheredEvidence> {
  const { version: of, found } = await atOneVersion(reader, version, () => gatherOnce(reader));
  return { version: of, evidence: found };
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
