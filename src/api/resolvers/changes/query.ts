import { fromGlobalId } from '../../../domain/global-id.ts';
import { thingText } from '../../../domain/graph/change.ts';
import { changesAfter, historyOf } from '../../../queries/history/changes.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { whole } from '../../paging/whole.ts';
import { changeNumber, requireGiven } from './change-cursor.ts';

const OF_A_THING = { usual: 20, least: 1, most: 100 } as const;
const CHANGES = { usual: 100, least: 1, most: 500 } as const;

export const changesQuery = {
  history(_root, { of, first, before }, { reader }) {
    const id = fromGlobalId(of);
    const what = id === null ? { things: [of], key: of } : { things: [thingText(id)], key: null };
    return historyOf(reader, what, changeNumber(before, 'before'), whole('first', first, OF_A_THING));
  },
  async changesSince(_root, { cursor, first }, { reader }) {
    const after = changeNumber(cursor, 'cursor') ?? 0;
    const limit = whole('first', first, CHANGES);
    const found = await changesAfter(reader, after, limit + 1);
    if (found.length === 0) await requireGiven(reader, after, 'cursor');
    const changes = found.slice(0, limit);
    return { changes, endCursor: String(changes.at(-1)?.seq ?? after), hasMore: found.length > limit };
  },
} satisfies QueryResolvers;
