import type { Domain } from '../../domain/vocabulary.ts';
import type { PreparedEvidence } from '../case/prepared-evidence.ts';
import { type ComparedMoney, compareMoney } from '../case/resolve-money.ts';
import { memoBy } from '../memo.ts';
import { stageOfRest } from '../parameter-id.ts';
import type { LeverContribution } from '../redistribution/result-types.ts';
import type { Comparison } from '../scenario.ts';
import { createLayout, groupRow, type OutcomePlaces, outcomeOf, placeIn } from './outcome.ts';
import { coalition, type Player, playersOf } from './players.ts';
import { sampledShapley } from './sampled-shapley.ts';
import { seededRandom } from './seeded-random.ts';
import { exactShapley, type ShapleyValues } from './shapley.ts';

/** With more levers than this, 2ⁿ coalitions are too many, and orders are sampled. */
export const MOST_EXACT_PLAYERS = 12;
const SAMPLED_ORDERS = 200;
const MOST_SHARED_MOVERS = 8;
const SEED = 1;

/**
 * How many coalitions an attribution to so many levers evaluates; of sampled orders never fewer than of the most that
 * are exact, so that no lever more makes it cheaper.
 */
export function coalitionsOf(players: number): number {
  if (players <= MOST_EXACT_PLAYERS) return 2 ** players;
  return Math.max(2 ** MOST_EXACT_PLAYERS, 1 + SAMPLED_ORDERS * players);
}

/** Every holder's change in every year by lever, worked out together. */
export interface Attribution {
  /** In a calendar year. `evidence` first; sums to the holder's change. Empty where it holds nothing. */
  of(key: string, grouped: boolean, domain: Domain | null, year: number): readonly LeverContribution[];
}

/** What an attribution is read from: plain data, which another thread may have computed. */
export interface AttributionTable {
  /** Names of the levers. */
  readonly levers: readonly string[];
  readonly places: OutcomePlaces;
  readonly values: ShapleyValues;
}

/** The comparison has been validated; of the coalitions only that of all levers needs to be feasible. */
export function attribute(prepared: PreparedEvidence, comparison: Comparison, years: readonly number[]): Attribution {
  return readAttribution(tabulateAttribution(prepared, comparison, years));
}

/**
 * Evaluates the coalitions of levers: a millisecond each, with capacities some.
 * @param pulse called before each; to stop, it throws
 */
export function tabulateAttribution(
  prepared: PreparedEvidence,
  comparison: Comparison,
  years: readonly number[],
  pulse: () => void = () => undefined,
): AttributionTable {
  const scenario = comparison.scenario ?? {};
  const players = playersOf(scenario);
  const only = (present: readonly Player[]) => ({ ...comparison, scenario: coalition(scenario, present) });
  const moneyOf = sharingMoney(players, (present) => compareMoney(prepared, only(present)));
  const holders = [...moneyOf([]).holders.holders, ...moneyOf(players).holders.holders];
  const layout = createLayout(prepared, years, [...new Set(holders)]);
  const worth = (members: readonly boolean[]) => {
    pulse();
    const present = players.filter((_, player) => members[player]);
    return outcomeOf(layout, only(present), moneyOf(present));
  };
  const values =
    players.length <= MOST_EXACT_PLAYERS
      ? exactShapley(players.length, worth)
      : sampledShapley(players.length, worth, SAMPLED_ORDERS, seededRandom(SEED));
  const { rowOf, domains } = layout;
  return { levers: players.map(({ name }) => name), places: { rowOf, domains, years }, values };
}

export function readAttribution({ levers, places, values }: AttributionTable): Attribution {
  return {
    of: (key, grouped, domain, year) => {
      const row = grouped && stageOfRest(key) === null ? groupRow(key) : key;
      return contributionsAt(levers, values, placeIn(places, row, domain, places.years.indexOf(year)));
    },
  };
}

/** Coalitions with the same money levers share a money flow, as long as keeping them all takes little room. */
function sharingMoney(
  players: readonly Player[],
  moneyOf: (present: readonly Player[]) => ComparedMoney,
): (present: readonly Player[]) => ComparedMoney {
  const movers = players.filter(({ movesMoney }) => movesMoney);
  if (movers.length > MOST_SHARED_MOVERS) return moneyOf;
  return memoBy((present) => movers.map((mover) => (present.includes(mover) ? '1' : '0')).join(''), moneyOf);
}

function contributionsAt(
  levers: readonly string[],
  { empty, values, standardErrors }: ShapleyValues,
  place: number,
): readonly LeverContribution[] {
  if (place < 0) return [];
  return [
    { lever: 'evidence', amountUsd: empty[place] ?? 0, standardErrorUsd: null },
    ...levers.map((lever, player) => ({
      lever,
      amountUsd: values[player]?.[place] ?? 0,
      standardErrorUsd: standardErrors?.[player]?.[place] ?? null,
    })),
  ];
}
