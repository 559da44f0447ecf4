import { InputError } from '../../domain/input-error.ts';
import { differenceOf } from '../difference.ts';
import { byKey } from '../key-order.ts';
import type { RedistributionViews } from '../redistribution/result-types.ts';
import type {
  ConcentrationDifference,
  PoolDifference,
  ScenarioDifference,
  StageDifference,
  TechnologyDifference,
} from './comparison-types.ts';
import { firmDifferences } from './firm-differences.ts';
import { pairBy } from './pair-by.ts';
import { presentValueWarnings } from './present-value-warnings.ts';
import { profitsOf } from './profits-of.ts';

type Row<Name extends 'pool' | 'mix' | 'stages' | 'concentration'> = ReturnType<RedistributionViews[Name]>;

/** @throws InputError where the two have not both the year */
export function compareAnswers(a: RedistributionViews, b: RedistributionViews, year: number): ScenarioDifference {
  const years = a.years.filter((one) => b.years.includes(one));
  if (!years.includes(year)) {
    const both = years.length === 0 ? 'they have none' : `${years[0]} to ${years.at(-1)}`;
    throw new InputError([{ argument: 'year', message: `${year} is not a year of both scenarios: ${both}` }]);
  }
  return {
    year,
    years,
    warnings: presentValueWarnings(a, b),
    pool: (domain) => poolDifference(a.pool(year, domain), b.pool(year, domain)),
    firms: (options) => firmDifferences(a.firms(year, options), b.firms(year, options)),
    stages: (domain) => stageDifferences(a.stages(year, domain), b.stages(year, domain)),
    mix: (domain) => mixDifferences(a.mix(domain, year), b.mix(domain, year)),
    concentration: () => concentrationDifference(a.concentration(year), b.concentration(year)),
  };
}

function poolDifference(a: Row<'pool'>, b: Row<'pool'>): PoolDifference {
  return {
    ...profitsOf(a, b),
    aSpendUsd: a.scenarioSpendUsd,
    bSpendUsd: b.scenarioSpendUsd,
    spendDifferenceUsd: differenceOf(b.scenarioSpendUsd, a.scenarioSpendUsd),
    presentValueDifferenceUsd: differenceOf(b.presentValueUsd, a.presentValueUsd),
  };
}

function stageDifferences(a: Row<'stages'>, b: Row<'stages'>): readonly StageDifference[] {
  return pairBy(a, b, ({ stage }) => stage)
    .map(({ key, inA, inB }) => {
      const aRevenueUsd = inA?.scenarioRevenueUsd ?? 0;
      const bRevenueUsd = inB?.scenarioRevenueUsd ?? 0;
      const revenueDifferenceUsd = differenceOf(bRevenueUsd, aRevenueUsd);
      return { stage: key, ...profitsOf(inA, inB), aRevenueUsd, bRevenueUsd, revenueDifferenceUsd };
    })
    .sort((one, other) => byKey(one.stage, other.stage));
}

function mixDifferences(a: Row<'mix'>, b: Row<'mix'>): readonly TechnologyDifference[] {
  return pairBy(a, b, ({ technology }) => technology).map(({ key, inA, inB }) => {
    const [aShare, bShare] = [inA?.scenarioShare ?? 0, inB?.scenarioShare ?? 0];
    const [aPorts, bPorts] = [inA?.scenarioPorts ?? 0, inB?.scenarioPorts ?? 0];
    const [aSpendUsd, bSpendUsd] = [inA?.scenarioSpendUsd ?? 0, inB?.scenarioSpendUsd ?? 0];
    return {
      technology: key,
      ...{ aShare, bShare, shareDifference: bShare - aShare },
      ...{ aPorts, bPorts, portsDifference: bPorts - aPorts },
      ...{ aSpendUsd, bSpendUsd, spendDifferenceUsd: differenceOf(bSpendUsd, aSpendUsd) },
    };
  });
}

function concentrationDifference(a: Row<'concentration'>, b: Row<'concentration'>): ConcentrationDifference {
  return {
    aHhi: a.scenarioHhi,
    bHhi: b.scenarioHhi,
    hhiDifference: b.scenarioHhi - a.scenarioHhi,
    aTop3Share: a.scenarioTop3Share,
    bTop3Share: b.scenarioTop3Share,
    top3ShareDifference: b.scenarioTop3Share - a.scenarioTop3Share,
  };
}
