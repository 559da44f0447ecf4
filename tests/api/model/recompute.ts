/** The model once more, from nothing but the answer to `modelInputs`: what another program would do with it. */
export interface Inputs {
  readonly years: readonly number[];
  readonly domains: readonly {
    readonly domain: string;
    readonly generations: readonly string[];
    readonly baselineMix: readonly (readonly number[])[];
    readonly scenarioMix: readonly (readonly number[])[];
    readonly baselinePorts: readonly number[];
    readonly scenarioPorts: readonly number[];
  }[];
  readonly technologies: readonly Technology[];
  readonly captures: readonly Capture[];
  readonly baselineTechnologies: readonly Technology[] | null;
  readonly baselineCaptures: readonly Capture[] | null;
}
interface Technology {
  readonly technology: string;
  readonly priceUsd: readonly number[];
  readonly rootStage: string;
  readonly inputs: readonly { readonly buyer: string; readonly seller: string; readonly share: number }[];
}
interface Capture {
  readonly technology: string;
  readonly stage: string;
  readonly firm: string | null;
  readonly share: number;
  readonly margin: number;
}

export const INPUTS_QUERY = /* GraphQL */ `
  fragment Chain on TechnologyInputs { technology priceUsd rootStage inputs { buyer seller share } }
  fragment Held on CaptureInputs { technology stage firm share margin }
  query Inputs($scenario: ScenarioInput, $baseline: ScenarioInput) {
    modelInputs(scenario: $scenario, baseline: $baseline) {
      years
      domains { domain generations baselineMix scenarioMix baselinePorts scenarioPorts }
      technologies { ...Chain }
      captures { ...Held }
      baselineTechnologies { ...Chain }
      baselineCaptures { ...Held }
    }
  }
`;

/** Change of profit by holder (a firm's slug or `rest:<stage>`) in one year, US dollars. */
export function changes(inputs: Inputs, year: number): Map<string, number> {
  const at = inputs.years.indexOf(year);
  const change = new Map<string, number>();
  addProfits(change, inputs, at, 'scenario', 1);
  addProfits(change, inputs, at, 'baseline', -1);
  return change;
}

function addProfits(
  into: Map<string, number>,
  inputs: Inputs,
  at: number,
  of: 'baseline' | 'scenario',
  sign: number,
): void {
  const base = of === 'baseline';
  const technologies = (base ? inputs.baselineTechnologies : null) ?? inputs.technologies;
  const captures = (base ? inputs.baselineCaptures : null) ?? inputs.captures;
  for (const { generations, baselineMix, scenarioMix, baselinePorts, scenarioPorts } of inputs.domains) {
    generations.forEach((slug, g) => {
      const technology = technologies.find((entry) => entry.technology === slug);
      if (technology === undefined) throw new Error(`no inputs of ${slug}`);
      const mix = (base ? baselineMix : scenarioMix)[g]?.[at] ?? Number.NaN;
      const ports = (base ? baselinePorts : scenarioPorts)[at] ?? Number.NaN;
      const spend = ports * mix * (technology.priceUsd[at] ?? Number.NaN);
      for (const { stage, firm, share, margin } of captures.filter((entry) => entry.technology === slug)) {
        const holder = firm ?? `rest:${stage}`;
        const profit = spend * revenueOf(technology, stage) * share * margin;
        into.set(holder, (into.get(holder) ?? 0) + sign * profit);
      }
    });
  }
}

/** What a stage is paid per dollar that the buyer spends. */
function revenueOf(technology: Technology, stage: string): number {
  if (stage === technology.rootStage) return 1;
  return technology.inputs
    .filter(({ seller }) => seller === stage)
    .reduce((sum, { buyer, share }) => sum + revenueOf(technology, buyer) * share, 0);
}
