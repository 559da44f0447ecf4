import type { Redistribution } from '../../src/explorer/pages/redistribution/answer.ts';

/** An answer with a firm for each of these changes, in US dollars. */
export function answerOf(changes: readonly number[]): Redistribution {
  const change = changes.reduce((sum, value) => sum + value, 0);
  return {
    scenarioId: 'id',
    engineVersion: '1',
    graphVersion: '1',
    warnings: [],
    publisherCoverage: [],
    withoutClaim: [],
    pool: { changeUsd: change, baselineProfitUsd: 0, scenarioProfitUsd: change },
    mix: [
      { technology: { slug: 'dsp', name: 'DSP', inBaseline: true }, scenarioShare: 0.64 },
      { technology: { slug: 'cpo', name: 'Co-packaged optics', inBaseline: false }, scenarioShare: 0.36 },
    ],
    firms: changes.map((changeUsd, at) => ({
      name: `firm ${at}`,
      firm: null,
      baselineProfitUsd: 0,
      scenarioProfitUsd: changeUsd,
      changeUsd,
      presentValueUsd: 0,
      turningYear: null,
      materiality: { share: null, operatingIncomeBasis: null, fiscalYear: null, reason: null },
    })),
    stages: [
      {
        stage: { slug: 'module-assembly', name: 'Pluggable module maker' },
        baselineRevenueUsd: 0,
        scenarioRevenueUsd: 0,
        baselineProfitUsd: 0,
        scenarioProfitUsd: 0,
        changeUsd: -3.8,
      },
    ],
    flows: [],
    byYear: [],
  };
}
