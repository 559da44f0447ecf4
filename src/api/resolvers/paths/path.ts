import { weakestOf } from '../../../analysis/paths/path-strength.ts';
import type { Path as PathRow } from '../../../domain/graph/connection.ts';
import type { PathResolvers } from '../../generated/resolvers.ts';
import type { Loaders } from '../../loaders/index.ts';

export const Path = {
  length: ({ hops }) => hops.length,
  async weakest(path, _args, { loaders }) {
    const weakest = weakestOf(path, await claimsOfPaths(loaders, [path]));
    return weakest === 'UNFOUNDED' ? null : weakest;
  },
} satisfies PathResolvers;

/** The claims of all hops of some paths, in one read. */
export async function claimsOfPaths(loaders: Loaders, paths: readonly PathRow[]) {
  const ids = new Set(paths.flatMap(({ hops }) => hops.flatMap(({ claims }) => claims)));
  const claims = await loaders.claimById.findAll([...ids]);
  const byId = new Map(claims.map((claim) => [claim.key, claim]));
  return (id: string) => byId.get(id);
}
