import { COMMERCIAL_RELATIONS } from '../../../domain/graph/relation.ts';
import { shortestPaths } from '../../../queries/connections/shortest-paths.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { whole } from '../../paging/whole.ts';
import { thingsNamed } from '../../references/known-things.ts';

const LENGTH = { usual: 6, least: 1, most: 8 } as const;
const FIRST = { usual: 10, least: 1, most: 100 } as const;

export const pathsQuery = {
  async paths(_root, { relations, asOf = null, ...args }, context) {
    const maxLength = whole('maxLength', args.maxLength, LENGTH);
    const first = whole('first', args.first, FIRST);
    const references = [
      { argument: 'from', value: args.from },
      { argument: 'to', value: args.to },
    ] as const;
    const [from, to] = (await thingsNamed(context, references)).map(([likeliest]) => likeliest);
    if (from === undefined || to === undefined) return [];
    const followed = relations ?? COMMERCIAL_RELATIONS;
    const paths = await shortestPaths(context.reader, { from, to, relations: followed, maxLength, first, asOf });
    return paths.map(({ hops }) => ({ hops: hops.map((hop) => ({ ...hop, asOf })) }));
  },
} satisfies QueryResolvers;
