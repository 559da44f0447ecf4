import type { Evidence } from '../../economics/evidence.ts';
import type { Comparison } from '../../economics/scenario.ts';
import { gatherNamedFirms } from '../../queries/evidence/gather-firms.ts';
import type { GraphReader } from '../../queries/graph-reader.ts';

/**
 * Evidence with the firms that a share lever brings in: a firm of the graph may enter a stage although it captures
 * nothing so far; its ultimate parent comes with it. One read, and only where there is such a firm. A name that the graph
 * lacks stays unknown.
 */
export async function withNamedFirms(reader: GraphReader, evidence: Evidence, asked: Comparison): Promise<Evidence> {
  const known = new Set(evidence.firms.map(({ slug }) => slug));
  const missing = [...new Set(firmsOfShares(asked))].filter((slug) => !known.has(slug)).sort();
  if (missing.length === 0) return evidence;
  const found = await gatherNamedFirms(reader, missing, asked.scenario?.knownOn);
  const entrants = found.filter(({ slug }) => !known.has(slug));
  return entrants.length === 0 ? evidence : { ...evidence, firms: [...evidence.firms, ...entrants] };
}

function firmsOfShares({ scenario, baseline }: Comparison): readonly string[] {
  return [scenario, baseline].flatMap((one) => one?.shares?.map(({ firm }) => firm) ?? []);
}
