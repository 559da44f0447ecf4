import type { Answers } from './answers.ts';
import type { Figures } from './figures.ts';

export type Verdict = 'AGREES' | 'IN PART' | 'DISAGREES';

/** What our numbers say to one claim. The verdict follows from the numbers by `judge`, and the numbers are stated. */
export interface Finding {
  readonly claim: string;
  readonly asks: string;
  readonly verdict: Verdict;
  readonly numbers: Readonly<Record<string, number | string>>;
  readonly measure: (figures: Figures, answers: Answers) => Readonly<Record<string, number | string>>;
  readonly judge: (numbers: Readonly<Record<string, number | string>>) => boolean | Verdict;
}

const SHARES_BY_YEAR = [2026, 2027, 2028, 2029] as const;

/** US dollars in millions, shares and growth in percent, 2030 unless a year is named; the base case at its middle values. */
export const FINDINGS: readonly Finding[] = [
  {
    claim: 'C02',
    asks: 'Does CPO move profit from module makers to chip designers?',
    verdict: 'AGREES',
    numbers: { moduleMakers: -3801, engineOwners: 4957, nvidia: 2870, broadcom: 1181 },
    measure: ({ firm, stage }) => ({
      moduleMakers: stage('module-assembly'),
      engineOwners: stage('optical-engine'),
      nvidia: firm('nvidia'),
      broadcom: firm('broadcom'),
    }),
    judge: (n) => below(n.moduleMakers) && above(n.engineOwners, n.nvidia, n.broadcom),
  },
  {
    claim: 'C03',
    asks: 'Does CPO change how the industry shares out value?',
    verdict: 'AGREES',
    numbers: { movedPercentOfPool: 25.4 },
    measure: ({ moved }) => ({ movedPercentOfPool: moved() }),
    judge: (n) => above(n.movedPercentOfPool),
  },
  {
    claim: 'C04',
    asks: 'Does a CPO port cost about 10 percent more than a pluggable in 2026?',
    verdict: 'AGREES',
    numbers: { premiumPercent: 10 },
    measure: ({ premium }) => ({ premiumPercent: premium('cpo', 2026) }),
    judge: (n) => within(n.premiumPercent, 8, 12),
  },
  {
    claim: 'C05',
    asks: 'Do module assemblers lose to chip designers, packaging houses and wafer fabs?',
    verdict: 'AGREES',
    numbers: { moduleMakers: -3801, engineOwners: 4957, packaging: 793, fabs: 956 },
    measure: ({ stage }) => ({
      moduleMakers: stage('module-assembly'),
      engineOwners: stage('optical-engine'),
      packaging: stage('advanced-packaging'),
      fabs: stage('wafer-fab'),
    }),
    judge: (n) => below(n.moduleMakers) && above(n.engineOwners, n.packaging, n.fabs),
  },
  {
    claim: 'C06',
    asks: 'Are there two ways to grow, inside a rack and between racks?',
    verdict: 'AGREES',
    numbers: { domains: 'SCALE_OUT SCALE_UP' },
    measure: (_figures, { modelInputs }) => ({ domains: modelInputs.domains.map(({ domain }) => domain).join(' ') }),
    judge: (n) => n.domains === 'SCALE_OUT SCALE_UP',
  },
  {
    claim: 'C07',
    asks: 'Does copper stay ahead inside the rack to 2029?',
    verdict: 'AGREES',
    numbers: { copper2026: 100, copper2029: 98 },
    measure: ({ share }) => ({
      copper2026: share('scaleUp', 'copper', 2026),
      copper2029: share('scaleUp', 'copper', 2029),
    }),
    judge: (n) => above(Number(n.copper2026) - 50, Number(n.copper2029) - 50),
  },
  {
    claim: 'C08',
    asks: 'Is a copper link cheap?',
    verdict: 'AGREES',
    numbers: { copperAgainstPluggablePercent: -88 },
    measure: ({ premium }) => ({ copperAgainstPluggablePercent: premium('copper', 2026) }),
    judge: (n) => below(n.copperAgainstPluggablePercent),
  },
  {
    claim: 'C10',
    asks: 'Is there no copper between racks?',
    verdict: 'AGREES',
    numbers: { generations: 'dsp-pluggable lpo npo cpo' },
    measure: ({ generations }) => ({ generations: generations('SCALE_OUT').join(' ') }),
    judge: (n) => !String(n.generations).includes('copper'),
  },
  {
    claim: 'C11',
    asks: 'Does the optics market grow 59 percent a year from 2024 to 2026?',
    verdict: 'AGREES',
    numbers: { growthPercent: 58.9 },
    measure: ({ growth }) => ({ growthPercent: growth('SCALE_OUT', 2024, 2026) }),
    judge: (n) => within(n.growthPercent, 58, 60),
  },
  {
    claim: 'C12',
    asks: 'Does the optics market grow 15 percent a year from 2026 to 2030?',
    verdict: 'AGREES',
    numbers: { growthPercent: 15 },
    measure: ({ growth }) => ({ growthPercent: growth('SCALE_OUT', 2026, 2030) }),
    judge: (n) => within(n.growthPercent, 14, 16),
  },
  {
    claim: 'C13',
    asks: 'Do copper and fibre live side by side in 2030?',
    verdict: 'AGREES',
    numbers: { copperSpend: 5184, opticsInsideRackSpend: 3033 },
    measure: ({ spend }) => ({
      copperSpend: spend('scaleUp', 'copper', 2030),
      opticsInsideRackSpend: spend('scaleUp', 'cpo', 2030),
    }),
    judge: (n) => above(n.copperSpend, n.opticsInsideRackSpend),
  },
  {
    claim: 'C15',
    asks: 'Does CPO cut the cost of a bit by 40 percent? Our ports carry the same bits, and only their price is here.',
    verdict: 'DISAGREES',
    numbers: { pricePercent: 10 },
    measure: ({ premium }) => ({ pricePercent: premium('cpo', 2030) }),
    judge: (n) => within(n.pricePercent, -45, -35),
  },
  {
    claim: 'C17',
    asks: 'Is CPO small (under a tenth of ports between racks) to the end of 2028, and larger from 2029?',
    verdict: 'AGREES',
    numbers: { cpo2028: 9, cpo2029: 22.1 },
    measure: ({ share }) => ({ cpo2028: share('scaleOut', 'cpo', 2028), cpo2029: share('scaleOut', 'cpo', 2029) }),
    judge: (n) => below(Number(n.cpo2028) - 10) && above(Number(n.cpo2029) - 10),
  },
  {
    claim: 'C21',
    asks: 'Is there a first, small roll-out of CPO in 2026?',
    verdict: 'AGREES',
    numbers: { cpo2026: 1 },
    measure: ({ share }) => ({ cpo2026: share('scaleOut', 'cpo', 2026) }),
    judge: (n) => within(n.cpo2026, 0.1, 5),
  },
  {
    claim: 'C22',
    asks: 'Do CoreWeave and Lambda deploy CPO?',
    verdict: 'AGREES',
    numbers: { coreweave: 1, lambda: 1 },
    measure: (_figures, { coreweave, lambda }) => ({
      coreweave: cpoDeployments(coreweave),
      lambda: cpoDeployments(lambda),
    }),
    judge: (n) => above(n.coreweave, n.lambda),
  },
  {
    claim: 'C23',
    asks: 'Does LPO grow for as long as CPO is behind it?',
    verdict: 'AGREES',
    numbers: { lpo2026: 6, cpo2026: 1, lpo2028: 12.5, cpo2028: 9 },
    measure: ({ share }) => ({
      lpo2026: share('scaleOut', 'lpo', 2026),
      cpo2026: share('scaleOut', 'cpo', 2026),
      lpo2028: share('scaleOut', 'lpo', 2028),
      cpo2028: share('scaleOut', 'cpo', 2028),
    }),
    judge: (n) => above(Number(n.lpo2028) - Number(n.lpo2026), Number(n.lpo2028) - Number(n.cpo2028)),
  },
  {
    claim: 'C24',
    asks: 'Does an LPO module pay nothing to the makers of DSPs?',
    verdict: 'AGREES',
    numbers: { dspInLpo: 0, dspInPluggable: 1 },
    measure: ({ sellers }) => ({
      dspInLpo: sellers('lpo').filter((seller) => seller === 'dsp').length,
      dspInPluggable: sellers('dsp-pluggable').filter((seller) => seller === 'dsp').length,
    }),
    judge: (n) => n.dspInLpo === 0 && n.dspInPluggable === 1,
  },
  {
    claim: 'C27',
    asks: 'Is LPO ahead of CPO in every year before 2030? In ours CPO passes it in 2029.',
    verdict: 'IN PART',
    numbers: { lead2026: 5, lead2027: 4.4, lead2028: 3.5, lead2029: -7.1 },
    measure: ({ share }) =>
      Object.fromEntries(
        SHARES_BY_YEAR.map((year) => {
          const lead = share('scaleOut', 'lpo', year) - share('scaleOut', 'cpo', year);
          return [`lead${year}`, Math.round(lead * 10) / 10];
        }),
      ),
    judge: (n) => {
      const ahead = Object.values(n).filter((lead) => Number(lead) > 0).length;
      if (ahead === 0) return 'DISAGREES';
      return ahead === SHARES_BY_YEAR.length ? 'AGREES' : 'IN PART';
    },
  },
  {
    claim: 'C34',
    asks: 'Do TSMC, packaging houses and OSATs gain?',
    verdict: 'AGREES',
    numbers: { tsmc: 1641, packaging: 793, osat: 300, fabs: 956 },
    measure: ({ firm, stage }) => ({
      tsmc: firm('tsmc'),
      packaging: stage('advanced-packaging'),
      osat: stage('osat'),
      fabs: stage('wafer-fab'),
    }),
    judge: (n) => above(n.tsmc, n.packaging, n.osat, n.fabs),
  },
  {
    claim: 'C35',
    asks: 'Do Nvidia and Broadcom gain?',
    verdict: 'AGREES',
    numbers: { nvidia: 2870, broadcom: 1181 },
    measure: ({ firm }) => ({ nvidia: firm('nvidia'), broadcom: firm('broadcom') }),
    judge: (n) => above(n.nvidia, n.broadcom),
  },
  {
    claim: 'C36',
    asks: 'Does profit gather with fewer firms? Ours spreads: two module makers hold most of the pool to begin with.',
    verdict: 'DISAGREES',
    numbers: { hhiWithout: 1666, hhiWith: 1063, top3Without: 63.3, top3With: 44.7 },
    measure: ({ hhi, top3 }) => {
      const [[hhiWithout = 0, hhiWith = 0], [top3Without = 0, top3With = 0]] = [hhi(), top3()];
      return { hhiWithout, hhiWith, top3Without, top3With };
    },
    judge: (n) => above(Number(n.hhiWith) - Number(n.hhiWithout)),
  },
];

type Numeric = number | string | undefined;
const above = (...numbers: readonly Numeric[]) => numbers.every((number) => Number(number) > 0);
const below = (...numbers: readonly Numeric[]) => numbers.every((number) => Number(number) < 0);
const within = (number: Numeric, low: number, high: number) => Number(number) >= low && Number(number) <= high;

function cpoDeployments({ deployments }: Answers['coreweave']): number {
  return deployments.filter(({ product }) => product.technology?.slug === 'cpo').length;
}
