import { DEFAULT_DISCOUNT_RATE } from '../constants.ts';
import type { FirmFacts } from '../evidence.ts';
import { compileTechnology } from '../money-flow/technology-plan.ts';
import { createUnitMoney, evaluateUnitMoney } from '../money-flow/unit-money.ts';
import { createPool, fillConstants } from '../parameters/constants-pool.ts';
import type { MoneyPlan } from '../plan/case-plan.ts';
import type { CaseAccounts, VolumeAccount } from '../redistribution/accounts.ts';
import { readMoney } from '../redistribution/read-accounts.ts';
import type { RedistributionViews } from '../redistribution/result-types.ts';
import { createViews } from '../redistribution/views.ts';
import { inputChain } from './input-chain.ts';
import type { CaptureInputs, DomainInputs, ModelInputs, TechnologyInputs } from './model-inputs.ts';

export interface InputsOptions {
  /** For groups, names and incomes; a firm that is not here is its own group. */
  readonly firms?: readonly FirmFacts[];
  readonly discountRate?: number;
}

/** Every figure of a redistribution from its model inputs alone, without the evidence or the scenario behind them. */
export function redistributeInputs(inputs: ModelInputs, options: InputsOptions = {}): RedistributionViews {
  const scenario = caseOf(inputs, inputs.technologies, inputs.captures, 'scenario');
  const baseline = caseOf(
    inputs,
    inputs.baselineTechnologies ?? inputs.technologies,
    inputs.baselineCaptures ?? inputs.captures,
    'baseline',
  );
  const firms = new Map((options.firms ?? []).map((firm) => [firm.slug, firm]));
  return createViews({ years: inputs.years, baseline, scenario }, firms, options.discountRate ?? DEFAULT_DISCOUNT_RATE);
}

function caseOf(
  { domains, years }: ModelInputs,
  technologies: readonly TechnologyInputs[],
  captures: readonly CaptureInputs[],
  part: 'baseline' | 'scenario',
): CaseAccounts {
  const volumes = domains.flatMap((domain) => volumesOf(domain, years, technologies, part));
  return { volumes, ...moneyOf(technologies, captures) };
}

function volumesOf(
  domain: DomainInputs,
  years: readonly number[],
  technologies: readonly TechnologyInputs[],
  part: 'baseline' | 'scenario',
): readonly VolumeAccount[] {
  const mix = part === 'baseline' ? domain.baselineMix : domain.scenarioMix;
  const total = part === 'baseline' ? domain.baselinePorts : domain.scenarioPorts;
  return domain.generations.map((technology, generation) => {
    const price = technologies.find((entry) => entry.technology === technology)?.priceUsd ?? [];
    const share = Float64Array.from(years, (_, year) => mix[generation]?.[year] ?? Number.NaN);
    const ports = share.map((ratio, year) => (total[year] ?? Number.NaN) * ratio);
    const spendUsd = ports.map((count, year) => count * (price[year] ?? Number.NaN));
    return { domain: domain.domain, technology, share, ports, spendUsd };
  });
}

function moneyOf(
  technologies: readonly TechnologyInputs[],
  captures: readonly CaptureInputs[],
): Pick<CaseAccounts, 'captures' | 'stages'> {
  const pool = createPool(0);
  const plan: MoneyPlan = {
    technologies: technologies.map((entry) => compileTechnology(inputChain(entry, captures, pool), pool)),
  };
  const values = new Float64Array(pool.size());
  fillConstants(pool, values);
  const money = plan.technologies.map((technology) => {
    const unit = createUnitMoney(technology);
    evaluateUnitMoney(technology, values, false, unit);
    return unit;
  });
  return readMoney(plan, money);
}
