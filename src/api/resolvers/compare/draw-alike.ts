import type { Comparison } from '../../../economics/scenario.ts';
import { badInput } from '../../errors/api-error.ts';
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
}

/** The draws of two scenarios are held at the same time. */
const MOST_DRAWS = 50_000;

/** Gives both the draws that the comparison asks for, else those of `a`, else those of `b`. */
export function drawAlike(a: Chosen, b: Chosen, given: Draws | null): DrawnAlike {
  const places = [
    { draws: given, place: 'uncertainty' },
    ...[a, b].map(({ comparison, place }) => ({
      draws: comparison.scenario?.uncertainty,
      place: `${place}.scenario.uncertainty`,
    })),
  ];
  const first = places.find(({ draws }) => draws !== null && draws !== undefined);
  if (first?.draws === null || first?.draws === undefined) {
    return { a: a.comparison, b: b.comparison, asked: false, isGiven: false };
  }
  const { draws, place } = { draws: first.draws, place: first.place };
  if (draws.draws > MOST_DRAWS)
    throw badInput(`${place}.draws`, `${draws.draws} draws; at most ${MOST_DRAWS} of two scenarios are compared.`);
  const withDraws = ({ comparison }: Chosen) => ({
    ...comparison,
    scenario: { ...comparison.scenario, uncertainty: draws },
  });
  return { a: withDraws(a), b: withDraws(b), asked: true, isGiven: first.place === 'uncertainty' };
}
