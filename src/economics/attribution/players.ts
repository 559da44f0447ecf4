import { sortedBy } from '../key-order.ts';
import type { DemandLever, Scenario } from '../scenario.ts';

/** One lever whose part in a change is sought: the entries of a scenario that count together. */
export interface Player {
  /** As in `adoption/SCALE_OUT/cpo`. */
  readonly name: string;
  readonly levers: Levers;
  /** Whether it changes what a dollar becomes, rather than how many are spent. */
  readonly movesMoney: boolean;
}

type Levers = Pick<
  Scenario,
  'adoption' | 'capacities' | 'prices' | 'demand' | 'inputs' | 'shares' | 'margins' | 'boxMargins'
>;

/**
 * One player per adoption, capacity, price, demand and margin entry; all coefficients of one buyer in one technology are one, as
 * are all shares of one stage in one technology, because neither can be feasible one by one. In the order of their names,
 * so that the order of a request changes no sum and no draw.
 */
export function playersOf(scenario: Scenario): readonly Player[] {
  const players: readonly Player[] = [
    ...(scenario.adoption ?? []).map((lever) => ({
      name: `adoption/${lever.domain}/${lever.technology}`,
      levers: { adoption: [lever] },
      movesMoney: false,
    })),
    ...(scenario.capacities ?? []).map((lever) => ({
      name: `capacity/${lever.resource}/${lever.year}`,
      levers: { capacities: [lever] },
      movesMoney: false,
    })),
    ...(scenario.prices ?? []).map((lever) => ({
      name: `price/${lever.technology}`,
      levers: { prices: [lever] },
      movesMoney: false,
    })),
    ...(scenario.demand ?? []).map((lever) => ({
      name: demandName(lever),
      levers: { demand: [lever] },
      movesMoney: false,
    })),
    ...groups(scenario.inputs ?? [], ({ technology, buyer }) => `inputs/${technology}/${buyer}`).map(
      ([name, inputs]) => ({ name, levers: { inputs }, movesMoney: true }),
    ),
    ...groups(scenario.shares ?? [], ({ technology, stage }) => `shares/${technology}/${stage}`).map(
      ([name, shares]) => ({ name, levers: { shares }, movesMoney: true }),
    ),
    ...(scenario.margins ?? []).map((lever) => ({
      name: `margin/${lever.firm ?? 'rest'}/${lever.stage}/${lever.technology ?? '*'}`,
      levers: { margins: [lever] },
      movesMoney: true,
    })),
    ...(scenario.boxMargins ?? []).map((lever) => ({
      name: `box-margin/${lever.technology}`,
      levers: { boxMargins: [lever] },
      movesMoney: true,
    })),
  ];
  return sortedBy(players, ({ name }) => name);
}

/** The scenario with some of its players' levers only. */
export function coalition(scenario: Scenario, players: readonly Player[]): Scenario {
  const all = <T>(entriesOf: (levers: Levers) => readonly T[] | null | undefined): readonly T[] =>
    players.flatMap(({ levers }) => entriesOf(levers) ?? []);
  return {
    ...scenario,
    adoption: all((levers) => levers.adoption),
    capacities: all((levers) => levers.capacities),
    prices: all((levers) => levers.prices),
    demand: all((levers) => levers.demand),
    inputs: all((levers) => levers.inputs),
    shares: all((levers) => levers.shares),
    margins: all((levers) => levers.margins),
    boxMargins: all((levers) => levers.boxMargins),
  };
}

/** Entries may share a domain as long as they set different things, so that the name says which. */
function demandName(lever: DemandLever): string {
  const fields = (['growthPerYear', 'elasticity', 'quotedFor'] as const).filter(
    (field) => (lever[field] ?? null) !== null,
  );
  return ['demand', lever.domain ?? '*', ...fields].join('/');
}

function groups<T>(entries: readonly T[], nameOf: (entry: T) => string): readonly (readonly [string, readonly T[]])[] {
  const byName = new Map<string, T[]>();
  for (const entry of entries) {
    const known = byName.get(nameOf(entry));
    if (known === undefined) byName.set(nameOf(entry), [entry]);
    else known.push(entry);
  }
  return [...byName];
}
