import type { ModelInputs } from '../../../src/economics/model-inputs/model-inputs.ts';

export interface Payment {
  readonly buyer: string;
  readonly seller: string;
  /** US dollars per unit of the product. */
  readonly usd: number;
}

/** One unit of one product sold in one year, as a chain of payments; nobody is named at any stage. */
export function oneUnitOf(priceUsd: number, rootStage: string, payments: readonly Payment[]): ModelInputs {
  const receiptsOf = (stage: string): number =>
    stage === rootStage
      ? priceUsd
      : payments.filter((payment) => payment.seller === stage).reduce((sum, { usd }) => sum + usd, 0);
  const inputs = payments.map(({ buyer, seller, usd }) => ({ buyer, seller, share: usd / receiptsOf(buyer) }));
  const domain = {
    domain: 'SCALE_OUT',
    marketUsd: [priceUsd],
    generations: ['product'],
    baselineMix: [[1]],
    scenarioMix: [[1]],
    baselinePorts: [1],
    scenarioPorts: [1],
  } as const;
  return {
    years: [2026],
    domains: [domain],
    technologies: [{ technology: 'product', priceUsd: [priceUsd], rootStage, inputs }],
    captures: [],
    baselineTechnologies: null,
    baselineCaptures: null,
  };
}
