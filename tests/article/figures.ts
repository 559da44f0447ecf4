import type { Answers } from './answers.ts';

/** Named figures out of the answers, rounded as a reader would quote them. */
export function figuresOf({ profitRedistribution: model, modelInputs }: Answers) {
  const rowsOf = (domain: 'scaleOut' | 'scaleUp', year: number) =>
    found(model.byYear, (entry) => entry.year === year)[domain];
  const inputsOf = (technology: string) => found(modelInputs.technologies, (entry) => entry.technology === technology);
  const at = (year: number) => modelInputs.years.indexOf(year);
  return {
    /** Change of a firm's profit in 2030, millions of US dollars. */
    firm: (slug: string) => millions(found(model.firms, ({ firm }) => firm?.slug === slug).changeUsd),
    /** Change of a stage's profit in 2030, millions of US dollars. */
    stage: (slug: string) => millions(found(model.stages, ({ stage }) => stage.slug === slug).changeUsd),
    /** A technology's share of a domain's ports, percent to a tenth. */
    share: (domain: 'scaleOut' | 'scaleUp', slug: string, year: number) =>
      percent(found(rowsOf(domain, year), ({ technology }) => technology.slug === slug).scenarioShare),
    /** What is spent on a technology, millions of US dollars. */
    spend: (domain: 'scaleOut' | 'scaleUp', slug: string, year: number) =>
      millions(found(rowsOf(domain, year), ({ technology }) => technology.slug === slug).scenarioSpendUsd),
    /** Price of a port over that of a DSP pluggable, percent above (or below) it. */
    premium: (technology: string, year: number) =>
      percent((inputsOf(technology).priceUsd[at(year)] ?? 0) / (inputsOf('dsp-pluggable').priceUsd[at(year)] ?? 0) - 1),
    sellers: (technology: string) => inputsOf(technology).inputs.map(({ seller }) => seller),
    generations: (domain: string) => found(modelInputs.domains, (entry) => entry.domain === domain).generations,
    /** Growth of a domain's market value, percent a year to a tenth. */
    growth: (domain: string, from: number, to: number) => {
      const { marketUsd } = found(modelInputs.domains, (entry) => entry.domain === domain);
      return percent(((marketUsd[at(to)] ?? 0) / (marketUsd[at(from)] ?? 0)) ** (1 / (to - from)) - 1);
    },
    /** Profit that leaves the losers in 2030, as percent of the baseline's pool. */
    moved: () => {
      const lost = model.flows.filter(({ from }) => from.kind !== 'POOL').map(({ amountUsd }) => amountUsd);
      return percent(lost.reduce((sum, amount) => sum + amount, 0) / model.pool.baselineProfitUsd);
    },
    hhi: () => [Math.round(model.concentration.baselineHhi), Math.round(model.concentration.scenarioHhi)],
    top3: () => [percent(model.concentration.baselineTop3Share), percent(model.concentration.scenarioTop3Share)],
  };
}

export type Figures = ReturnType<typeof figuresOf>;

function found<T>(items: readonly T[], is: (item: T) => boolean): T {
  const item = items.find(is);
  if (item === undefined) throw new Error('the answer lacks what the finding is about');
  return item;
}

const millions = (usd: number) => Math.round(usd / 1e6);
const percent = (ratio: number) => Math.round(ratio * 1000) / 10;
