import { fromGlobalId } from '../../../domain/global-id.ts';
import { thingText } from '../../../domain/graph/change.ts';
import { changesAfter, historyOf } from '../../../queries/history/changes.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { atMost, changeNumber } from './change-cursor.ts';

const MOST_OF_A_THING = 100;
const MOST_CHANGES = 500;

export const changesQuery = {
  history(_root, { of, first, before }, { reader }) {
    const id = fromGlobalId(of);
    const what = id === null ? { things: [of], key: of } : { things: [thingText(id)], key: null };
    return historyOf(reader, what, changeNumber(before, 'before'), atMost(first ?? 20, MOST_OF_A_THING));
  },
  async changesSince(_root, { cursor, first }, { reader }) {
    const after = changeNumber(cursor, 'cursor') ?? 0;
    const limit = atMost(first ?? 100, MOST_CHANGES);
    const found = await changesAfter(reader, after, limit + 1);
    const changes = found.slice(0, limit);
    return { changes, endCursor: String(changes.at(-1)?.seq ?? after), hasMore: found.length > limit };
  },
} satisfies QueryResolvers;
