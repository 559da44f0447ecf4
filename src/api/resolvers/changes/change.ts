import { NODE_KINDS, toGlobalId } from '../../../domain/global-id.ts';
import type { ChangeResolvers } from '../../generated/resolvers.ts';

export const Change = {
  cursor: ({ seq }) => String(seq),
  id({ kind, key }) {
    const known = NODE_KINDS.find((one) => one === kind);
    return known === undefined ? null : toGlobalId(known, key);
  },
  graphVersion: ({ graphVersion }) => String(graphVersion),
} satisfies ChangeResolvers;
