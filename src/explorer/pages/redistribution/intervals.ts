import type { Failure } from '../../api/failure.ts';
import type { IntervalsSubscription, SpreadFragment } from '../../generated/graphql.ts';
import { holderKey } from './holders.ts';

type Completed = NonNullable<IntervalsSubscription['redistributionProgress']['completed']>;

/** How sure the changes of one answer are, from draws; US dollars a year. */
export interface Intervals {
  readonly pool: SpreadFragment | null;
  /** By slug, or `rest:<stage>`. */
  readonly firms: ReadonlyMap<string, SpreadFragment>;
  /** By slug. */
  readonly stages: ReadonlyMap<string, SpreadFragment>;
}

/** How far the draws are. */
export type Drawing =
  | { readonly kind: 'off' }
  /** For the answer, for the levers to rest, or for draws of the answer's version of the graph. */
  | { readonly kind: 'waiting' }
  /** Before the first event `total` is 0. */
  | { readonly kind: 'running'; readonly done: number; readonly total: number }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'done'; readonly intervals: Intervals };

export function intervalsOf({ pool, firms, stages }: Completed): Intervals {
  const known = <R extends { readonly interval: SpreadFragment | null }>(rows: readonly R[], key: (row: R) => string) =>
    new Map(rows.flatMap((row) => (row.interval === null ? [] : [[key(row), row.interval] as const])));
  return {
    pool: pool.interval,
    firms: known(firms, holderKey),
    stages: known(stages, ({ stage }) => stage.slug),
  };
}
