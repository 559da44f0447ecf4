import { allNetworkDomains, allTechnologies } from '../../../queries/technology/technologies.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { findOrSuggest } from '../../references/find-or-suggest.ts';

export const technologyQuery = {
  technology(_root, { slug }, context, info) {
    const loader = context.loaders.technologyBySlug;
    return findOrSuggest(context, info, { kind: 'Technology', loader, value: slug, argument: 'slug' });
  },
  technologies: (_root, _args, { reader }) => allTechnologies(reader),
  domains: (_root, _args, { reader }) => allNetworkDomains(reader),
} satisfies QueryResolvers;
