import type { NodeKind } from '../../../domain/global-id.ts';
import { EVIDENCE_RELATIONS, RELATIONS, type Relation } from '../../../domain/graph/relation.ts';
import { neighborhood } from '../../../queries/connections/neighborhood.ts';
import { naming } from '../../budget/out-of-time.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { whole } from '../../paging/whole.ts';
import { thingsNamed } from '../../references/known-things.ts';

const DEPTH = { usual: 1, least: 1, most: 4 } as const;
const LIMIT = { usual: 200, least: 1, most: 2000 } as const;

const EVIDENCE: readonly Relation[] = EVIDENCE_RELATIONS;
const TRADE_AND_STRUCTURE = RELATIONS.filter((relation) => !EVIDENCE.includes(relation));

/** Around these, links of evidence would bury all others; other things have hardly any but those. */
const WITHOUT_EVIDENCE: readonly NodeKind[] = ['Firm', 'Product', 'Technology', 'Stage', 'NetworkDomain'];

export const neighborhoodQuery = {
  async neighborhood(_root, { relations, asOf = null, ...args }, context) {
    const depth = whole('depth', args.depth, DEPTH);
    const limit = whole('limit', args.limit, LIMIT);
    const [named] = await thingsNamed(context, [{ argument: 'of', value: args.of }]);
    if (named === undefined) throw new Error('a reference answered nothing');
    const [of] = named;
    const usual = WITHOUT_EVIDENCE.includes(of.kind) ? TRADE_AND_STRUCTURE : RELATIONS;
    const around = { of, depth, limit, relations: relations ?? usual, asOf };
    const piece = await naming('TRAVERSAL', () => neighborhood(context.reader, around));
    return { ...piece, links: piece.links.map((link) => ({ ...link, asOf })) };
  },
} satisfies QueryResolvers;
