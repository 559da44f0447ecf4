import { byStrength } from '../../../analysis/paths/path-strength.ts';
import type { Path } from '../../../domain/graph/connection.ts';
import { COMMERCIAL_RELATIONS } from '../../../domain/graph/relation.ts';
import { surePaths } from '../../../queries/connections/sure-paths.ts';
import { naming } from '../../budget/out-of-time.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { whole } from '../../paging/whole.ts';
import { thingsNamed } from '../../references/known-things.ts';
import { shortestIn } from './find-shortest.ts';
import { claimsOfPaths } from './path.ts';

const LENGTH = { usual: 6, least: 1, most: 8 } as const;
const FIRST = { usual: 10, least: 1, most: 100 } as const;

export const pathsQuery = {
  async paths(_root, { relations, rankBy, asOf = null, minConfidence = null, ...args }, context) {
    const maxLength = whole('maxLength', args.maxLength, LENGTH);
    const first = whole('first', args.first, FIRST);
    const references = [
      { argument: 'from', value: args.from },
      { argument: 'to', value: args.to },
    ] as const;
    const [from, to] = (await thingsNamed(context, references)).map(([likeliest]) => likeliest);
    if (from === undefined || to === undefined) return [];
    const evidence = { asOf, minConfidence };
    const request = { from, to, relations: relations ?? COMMERCIAL_RELATIONS, maxLength, first, evidence };
    const dated = (paths: readonly Path[]) =>
      paths.map(({ hops }) => ({ hops: hops.map((hop) => ({ ...hop, asOf })) }));
    const shortest = shortestIn(context.reader, asOf === null ? await context.network() : null);
    if (rankBy !== 'EVIDENCE') return dated(await naming('TRAVERSAL', () => shortest(request)));
    // Paths of one length are many and differ in strength: all that may be asked for are compared, then the first kept.
    const found = dated(await naming('TRAVERSAL', () => surePaths(shortest, { ...request, first: FIRST.most })));
    return byStrength(found, await claimsOfPaths(context.loaders, found)).slice(0, first);
  },
} satisfies QueryResolvers;
