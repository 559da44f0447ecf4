import { fromGlobalId } from '../../../domain/global-id.ts';
import { graphVersion } from '../../../queries/node/graph-version.ts';
import { badInput } from '../../errors/api-error.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { findNode } from '../../loaders/find-node.ts';
import { wantedThing } from '../../paging/wanted.ts';

const MOST_IDS = 100;

export const graphQuery = {
  graphVersion: async (_root, _args, { reader }) => String(await graphVersion(reader)),
  node: (_root, { id }, { loaders }, info) => findNode(loaders, parseId(id, 'id'), wantedThing(info)),
  async nodes(_root, { ids }, { loaders }, info) {
    if (ids.length > MOST_IDS) throw badInput('ids', `At most ${MOST_IDS} ids at once, not ${ids.length}.`);
    const keys = ids.map((id, index) => parseId(id, `ids[${index}]`));
    return Promise.all(keys.map((key) => findNode(loaders, key, wantedThing(info))));
  },
} satisfies QueryResolvers;

function parseId(id: string, argument: string) {
  const key = fromGlobalId(id);
  if (key === null) throw badInput(argument, `"${id}" is no global id.`);
  return key;
}
