import type { Comparison } from '../../../economics/scenario.ts';
import { badInput } from '../../errors/api-error.ts';
import { SETTLED, type Tab } from '../../scenarios/tab.ts';
import type { Chosen } from './chosen.ts';

type Draws = NonNullable<Comparison['scenario']>['uncertainty'];

/** Two scenarios that ask for the same draws. */
export interface DrawnAlike {
  readonly a: Comparison;
  readonly b: Comparison;
  /** Whether anything is drawn. */
  readonly asked: boolean;
  /** Whether the comparison itself says how. */
  readonly isGiven: boolean;
  /** Pays for a run of them, where a kept request says how. */
  readonly pay: Tab['draws'];
}

/** The draws of two scenarios are held at the same time. */
const MOST_DRAWS = 50_000;

/** Gives both the draws that the comparison asks for, else those of `a`, else those of `b`. */
export function drawAlike(a: Chosen, b: Chosen, given: Draws | null): DrawnAlike {
  const places = [
    { draws: given, place: 'uncertainty', pay: SETTLED.draws },
    ...[a, b].map(({ comparison, place, tab }) => ({
      draws: comparison.scenario?.uncertainty,
      place: `${place}.scenario.uncertainty`,
      pay: tab.draws,
    })),
  ];
  const first = places.find(({ draws }) => draws !== null && draws !== undefined);
  if (first?.draws === null || first?.draws === undefined) {
    return { a: a.comparison, b: b.comparison, asked: false, isGiven: false, pay: SETTLED.draws };
  }
  const { draws, place, pay } = { ...first, draws: first.draws };
  if (draws.draws > MOST_DRAWS)
    throw badInput(`${place}.draws`, `${draws.draws} draws; at most ${MOST_DRAWS} of two scenarios are compared.`);
  const withDraws = ({ comparison }: Chosen) => ({
    ...comparison,
    scenario: { ...comparison.scenario, uncertainty: draws },
  });
  return { a: withDraws(a), b: withDraws(b), asked: true, isGiven: place === 'uncertainty', pay };
}
