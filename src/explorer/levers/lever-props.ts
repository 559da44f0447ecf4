import type { WorldQuery } from '../generated/graphql.ts';
import type { Levers } from '../scenario/levers.ts';

/** What every group of levers is given. */
export interface LeverProps {
  readonly world: WorldQuery;
  readonly levers: Levers;
  readonly change: (levers: Levers) => void;
}
