import { shortTechnology } from '../../format/names.ts';
import { usd, usdBeside } from '../../format/numbers.ts';
import type { Redistribution } from './answer.ts';

/** The stage whose makers the question is about. */
const MODULE_MAKERS = 'module-assembly';

export type HeadlineSubject = 'losses' | 'gains' | 'pool' | 'moduleMakers';

/** What the headline says, in US dollars a year. Gains plus losses are the pool's change; the stage's change stands beside them. */
export interface HeadlineFigures {
  /** The technologies whose arrival is the question, those that the baseline lacks, and their shares of scale-out ports, the largest first. */
  readonly challengers: readonly { readonly name: string; readonly share: number }[];
  /** Change of profit at the module makers' stage, whoever holds it; null where the chain has no such stage. May exceed all losses. */
  readonly moduleMakersUsd: number | null;
  /** Sum of the changes of all firms that lose net over all their stages, 0 or below. */
  readonly lossesUsd: number;
  /** As `lossesUsd`, of all that gain: 0 or above. */
  readonly gainsUsd: number;
  /** What the pool as a whole grows by; below 0 where it shrinks. */
  readonly poolChangeUsd: number;
}

/** The rows of the technologies whose arrival is the question: those that the baseline lacks. */
export function arriving({ mix }: Pick<Redistribution, 'mix'>): Redistribution['mix'] {
  return mix.filter(({ technology }) => !technology.inBaseline);
}

/** Firms and the unnamed rests of the stages are counted alike, each once. */
export function headlineFigures({ mix, firms, stages, pool }: Redistribution): HeadlineFigures {
  const changes = firms.map(({ changeUsd }) => changeUsd);
  const moduleMakers = stages.find(({ stage }) => stage.slug === MODULE_MAKERS);
  return {
    challengers: arriving({ mix })
      .map(({ technology, scenarioShare }) => ({ name: shortTechnology(technology), share: scenarioShare }))
      .sort((one, other) => other.share - one.share),
    moduleMakersUsd: moduleMakers?.changeUsd ?? null,
    lossesUsd: sum(changes.filter((change) => change < 0)),
    gainsUsd: sum(changes.filter((change) => change > 0)),
    poolChangeUsd: pool.changeUsd,
  };
}

/**
 * The sizes of the headline's amounts, as it words them; whether each is a gain or a loss, the words around it say. Losses,
 * gains and the pool's change are to be added in the head, and have one unit and as many decimals; the module makers' change is no part of that sum.
 */
export function headlineAmounts(figures: HeadlineFigures): Readonly<Record<HeadlineSubject, string>> {
  const { moduleMakersUsd, lossesUsd, gainsUsd, poolChangeUsd } = figures;
  const largest = Math.max(...[lossesUsd, gainsUsd, poolChangeUsd].map(Math.abs));
  return {
    losses: usdBeside(lossesUsd, largest),
    gains: usdBeside(gainsUsd, largest),
    pool: usdBeside(poolChangeUsd, largest),
    moduleMakers: usd(Math.abs(moduleMakersUsd ?? 0)),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
