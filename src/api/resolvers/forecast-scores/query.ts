import { scoresByMaker } from '../../../economics/scoring/scores-by-maker.ts';
import { forecastsOfMakers } from '../../../queries/forecast/forecasts-of-makers.ts';
import type { RequestContext } from '../../context.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { knownSlug } from '../../references/known-slugs.ts';

export const forecastScoresQuery = {
  async forecastScores(_root, { publisher }, context) {
    const made = await forecastsOfMakers(context.reader, await makerNamed(context, publisher ?? null));
    return scoresByMaker(made).map(({ maker, scored, notScored, summary }) => ({
      publisher: maker,
      forecasts: scored.length + notScored.length,
      scored,
      notScored,
      ...summary,
    }));
  },
} satisfies QueryResolvers;

async function makerNamed({ loaders }: RequestContext, publisher: string | null): Promise<string | null> {
  if (publisher === null) return null;
  return knownSlug(loaders, 'Organization', loaders.organizationBySlug, publisher, 'publisher');
}
