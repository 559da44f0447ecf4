import { unlessRounding } from '../difference.ts';
import { byKey } from '../key-order.ts';
import { sumBy } from '../summation.ts';
import type { FlowEnd, ProfitFlow } from './result-types.ts';

export interface EndChange {
  readonly key: string;
  readonly end: FlowEnd;
  readonly changeUsd: number;
}

const POOL: FlowEnd = { kind: 'POOL', name: 'pool', firm: null, stage: null };

/**
 * Who pays for whose gain, by convention in proportion: flow_ij = L_i G_j / ΣG. The pool's growth stands among the
 * losers, its shrinkage among the gainers, which balances the sides: rows sum to losses, columns to gains.
 * Largest first, ties by key.
 */
export function proportionalFlows(changes: readonly EndChange[]): readonly ProfitFlow[] {
  const size = sumBy(changes, (entry) => Math.abs(entry.changeUsd));
  const poolChange = unlessRounding(
    sumBy(changes, (entry) => entry.changeUsd),
    size,
  );
  const pool = poolChange !== 0 ? [{ key: POOL.name, end: POOL, changeUsd: -poolChange }] : [];
  const ends = [...changes, ...pool];
  const losers = ends.filter((entry) => entry.changeUsd < 0);
  const gainers = ends.filter((entry) => entry.changeUsd > 0);
  const gained = sumBy(gainers, (entry) => entry.changeUsd);
  return losers
    .flatMap((loser) =>
      gainers.map((gainer) => ({ loser, gainer, amountUsd: (-loser.changeUsd * gainer.changeUsd) / gained })),
    )
    .sort((a, b) => b.amountUsd - a.amountUsd || byKey(a.loser.key, b.loser.key) || byKey(a.gainer.key, b.gainer.key))
    .map(({ loser, gainer, amountUsd }) => ({ from: loser.end, to: gainer.end, amountUsd }));
}
