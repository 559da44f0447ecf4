import { generateCorrelatedSamples } from '@veenie/risk';
import { timeEach } from '../measure.ts';
import type { peerInput } from './peer-input.ts';

/** Its quantile of a PERT distribution is searched for, some hundred microseconds each: all our draws would take it half an hour. */
export const RISK_DRAWS = 20;

/** Milliseconds that @veenie/risk takes for so many draws of the same parameters, one variable each: no model, no quantiles. */
export async function askRisk({ parameters, rounds }: ReturnType<typeof peerInput>): Promise<readonly number[]> {
  const variables = parameters.flatMap(([knot]) => {
    const [, min = 0, mode = 0, max = 0] = knot ?? [];
    return min < max ? [{ distId: 'pert', base: mode, params: { min, mode, max } }] : [];
  });
  return timeEach(rounds, async () => generateCorrelatedSamples(RISK_DRAWS, variables, undefined, 'seed'));
}
