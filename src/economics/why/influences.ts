import type { ClaimBasis } from '../../domain/vocabulary.ts';
import type { Evidence, ParameterPoint } from '../evidence.ts';
import type { Swing } from '../sensitivity/swings.ts';

/** A parameter behind a figure, and on what it stands. */
export interface Influence {
  readonly parameter: string;
  /** |figure at the parameter's high − figure at its low|, US dollars. */
  readonly swingUsd: number;
  readonly lowUsd: number;
  readonly highUsd: number;
  /** ASSUMED where any of its points is. */
  readonly basis: ClaimBasis;
  /** The points of the house view that count in the figure's year. */
  readonly points: readonly ParameterPoint[];
  /** The claims that these points rest on; the house's own where they rest on none. In order, each once. */
  readonly claims: readonly string[];
}

/** In the order of the swings, the largest first. */
export function influencesOf({ parameters }: Evidence, swings: readonly Swing[]): readonly Influence[] {
  return swings.map(({ parameter, low, high, swing, points: positions }) => {
    const all = parameters.get(parameter)?.points ?? [];
    const points = positions.flatMap((position) => all[position] ?? []);
    return {
      parameter,
      swingUsd: swing,
      lowUsd: low,
      highUsd: high,
      basis: basisOf(points),
      points,
      claims: [...new Set(points.flatMap(claimsOf))],
    };
  });
}

function basisOf(points: readonly ParameterPoint[]): ClaimBasis {
  const bases = points.map(({ basis }) => basis);
  return bases.includes('ASSUMED') ? 'ASSUMED' : (bases[0] ?? 'ASSUMED');
}

function claimsOf({ claim, evidence }: ParameterPoint): readonly string[] {
  return evidence.length > 0 ? evidence : [claim];
}
