import type { Steps } from './step.ts';

/** Which part of a firm's revenue reaches the target. */
export interface Reached {
  readonly total: number;
  /** Along shares that filings state, all of them. */
  readonly disclosed: number;
  /** In one step. */
  readonly direct: number;
}

/** Revenue still on its way, and the part of it that came along disclosed shares alone. */
interface Mass {
  all: number;
  disclosed: number;
}

/** Less than this part of a firm's revenue is not followed on; what is left out in all is a millionth at the most. */
const SMALLEST = 1e-10;
const MOST_ROUNDS = 64;

/** The row of (I − A)^−1 = I + A + A² + … of one firm, restricted to the target: a round is a power of A. */
export function follow(steps: Steps, source: string): Reached {
  let frontier = new Map<string, Mass>([[source, { all: 1, disclosed: 1 }]]);
  const reached = { total: 0, disclosed: 0, direct: 0 };
  for (let round = 0; round < MOST_ROUNDS && frontier.size > 0; round += 1) {
    const next = new Map<string, Mass>();
    for (const [key, mass] of frontier) {
      for (const step of steps(key)) {
        reached.total += mass.all * step.arrives;
        if (step.disclosed) reached.disclosed += mass.disclosed * step.arrives;
        if (mass.all * step.follows > SMALLEST) add(next, step.to, mass, step.follows, step.disclosed);
      }
    }
    if (round === 0) reached.direct = reached.total;
    frontier = next;
  }
  return reached;
}

function add(next: Map<string, Mass>, to: string, from: Mass, weight: number, disclosed: boolean): void {
  const mass = next.get(to) ?? { all: 0, disclosed: 0 };
  mass.all += from.all * weight;
  if (disclosed) mass.disclosed += from.disclosed * weight;
  next.set(to, mass);
}
