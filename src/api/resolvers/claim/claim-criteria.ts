import { type NodeKey, nodeKeyText } from '../../../domain/graph/node.ts';
import type { ClaimCriteria } from '../../../queries/claim/claim-filter.ts';
import type { RequestContext } from '../../context.ts';
import type { ClaimFilter } from '../../generated/resolvers.ts';
import { rangeOrNull } from '../../paging/range.ts';
import { knownSlugs } from '../../references/known-slugs.ts';
import { thingsNamed } from '../../references/known-things.ts';

/** What a filter asks, its slugs and ids checked. */
export async function claimCriteria(context: RequestContext, where: ClaimFilter): Promise<ClaimCriteria> {
  const { loaders } = context;
  const { attributedTo: speakers, technologies: named } = where;
  const [attributedTo, technologies, about] = await Promise.all([
    knownSlugs(loaders, 'Organization', loaders.organizationBySlug, speakers, 'where.attributedTo'),
    knownSlugs(loaders, 'Technology', loaders.technologyBySlug, named, 'where.technologies'),
    subjects(context, where.about),
  ]);
  return {
    attributedTo,
    technologies,
    about,
    metrics: where.metrics ?? null,
    bases: where.bases ?? null,
    seen: where.seen ?? null,
    confidences: where.confidences ?? null,
    parameters: where.parameters ?? null,
    houseView: where.houseView ?? null,
    textContains: where.textContains?.toLowerCase() ?? null,
    knownFrom: rangeOrNull(where.knownFrom, 'where.knownFrom'),
    refs: where.refs ?? null,
    retracted: where.retracted ?? false,
  };
}

async function subjects(
  context: RequestContext,
  about: readonly string[] | null | undefined,
): Promise<NodeKey[] | null> {
  if (about === null || about === undefined) return null;
  const references = about.map((value, index) => ({ argument: `where.about[${index}]`, value }));
  const things = (await thingsNamed(context, references)).flat();
  // Each once: the database compares every claim with every entry.
  return [...new Map(things.map((thing) => [nodeKeyText(thing), thing])).values()];
}
