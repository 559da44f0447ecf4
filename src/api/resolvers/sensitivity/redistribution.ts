import { DEFAULT_SEED, DEFAULT_SOBOL_BASE } from '../../../economics/uncertainty/bounds.ts';
import type { ProfitRedistributionResolvers } from '../../generated/resolvers.ts';
import { firstOf } from '../redistribution/first-of.ts';
import { measuredIndex, measuredOutput } from './measured-output.ts';

export const sensitivityOfRedistribution = {
  async sensitivity(answer, { first, ...asked }, { reader }) {
    const { period, output } = await measuredOutput(reader, answer.redistribution, asked);
    const tornadoes = await answer.long.tornadoes({ period, domain: null });
    return firstOf(tornadoes.of(output), first);
  },
  async sobolIndices(answer, { of, base, seed, first }, { reader }) {
    const measured = await measuredIndex(reader, answer.redistribution, of);
    const choice = { base: base ?? DEFAULT_SOBOL_BASE, seed: seed ?? DEFAULT_SEED };
    const indices = await answer.long.sobolIndices(measured, choice);
    return firstOf(indices, first);
  },
} satisfies ProfitRedistributionResolvers;
