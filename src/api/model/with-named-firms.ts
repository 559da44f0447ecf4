import type { Evidence } from '../../economics/evidence.ts';
import type { Comparison } from '../../economics/scenario.ts';
import { requireValid } from '../../economics/validation/validate-scenario.ts';
import { gatherNamedFirms } from '../../queries/evidence/gather-firms.ts';
import { mergedFirms } from '../../queries/firm/merged-firms.ts';
import type { GraphReader } from '../../queries/graph-reader.ts';
import { firmsNamed, withFirmsRenamed } from '../scenario-input/firms-named.ts';
import { prepareOnce } from './prepare-once.ts';
import { tellingMerged } from './tell-merged.ts';

/** A comparison whose firms have the slugs that the graph has for them now, and the evidence with those that it brings in. */
export interface NamedCase {
  readonly evidence: Evidence;
  readonly comparison: Comparison;
}

/**
 * Evidence with the firms that a share lever brings in: a firm of the graph may enter a stage although it captures
 * nothing so far; its ultimate parent comes with it. A firm that became part of another is named by the one that stayed.
 * Reads only where there is such a firm. A name that the graph lacks stays unknown.
 * @throws InputError for what does not hold with the firms of now, every fault at once, naming what became of whom
 */
export async function withNamedFirms(reader: GraphReader, evidence: Evidence, asked: Comparison): Promise<NamedCase> {
  const known = new Set(evidence.firms.map(({ slug }) => slug));
  const missing = (of: readonly string[]) => [...new Set(of)].filter((slug) => !known.has(slug)).sort();
  const named = firmsNamed(asked);
  const newcomers = missing(named.inShares);
  const found = newcomers.length === 0 ? [] : await gatherNamedFirms(reader, newcomers, asked.scenario?.knownOn);
  const entrants = found.filter(({ slug }) => !known.has(slug));
  for (const { slug } of entrants) known.add(slug);
  const enlarged = entrants.length === 0 ? evidence : { ...evidence, firms: [...evidence.firms, ...entrants] };
  const unknown = missing([...named.inShares, ...named.elsewhere]);
  const merged = unknown.length === 0 ? NONE : await mergedFirms(reader, unknown);
  if (merged.size === 0) return { evidence: enlarged, comparison: asked };
  // The one that stayed may itself be new to the chain.
  const now = await withNamedFirms(reader, enlarged, withFirmsRenamed(asked, merged));
  tellingMerged(asked, merged, () => requireValid(prepareOnce(now.evidence), now.comparison));
  return now;
}

const NONE: ReadonlyMap<string, string> = new Map();
