import { readFileSync } from 'node:fs';
import type { Evidence, Parameter } from '../../../src/economics/evidence.ts';
import type { ModelInputs } from '../../../src/economics/model-inputs/model-inputs.ts';
import { parameterId, REST } from '../../../src/economics/parameter-id.ts';

/** A chain small enough to follow by hand, with figures that a separate program computed from the formulas. */
export interface ToyChain {
  readonly modelInputs: ModelInputs;
  readonly expected: Readonly<Record<string, ToyYear>>;
  /** [generation][year]: the mix for which the market values hold. */
  readonly marketMix: readonly (readonly number[])[];
}

export interface ToyYear {
  readonly pool: Readonly<Record<string, number>>;
  readonly firmChangeUsd: Readonly<Record<string, number>>;
  readonly stageProfitUsd: Readonly<Record<string, readonly [number, number]>>;
  readonly hhiOfNamedFirms: readonly [number, number];
}

export function toyChain(): ToyChain {
  return JSON.parse(readFileSync(new URL('toy-chain.json', import.meta.url), 'utf8'));
}

/** The toy chain as evidence whose own curve is the mix that the market values hold for; every number certain. */
export function toyEvidence(): Evidence {
  const { modelInputs, marketMix } = toyChain();
  const { years, technologies, captures, domains } = modelInputs;
  const points = new Map<string, Parameter>();
  const add = (id: string, values: readonly number[], at: readonly (number | null)[] = [null]) => {
    points.set(id, { id, points: values.map((value, index) => pointOf(id, value, at[index] ?? null)) });
  };
  add(parameterId.market('SCALE_OUT'), domains[0]?.marketUsd ?? [], years);
  add(parameterId.curve('SCALE_OUT', 'cpo'), marketMix[1] ?? [], years);
  add(parameterId.pricePath(), technologies[0]?.priceUsd ?? [], years);
  add(parameterId.price('pluggable'), [1]);
  add(parameterId.price('cpo'), [1.1]);
  for (const { technology, inputs } of technologies) {
    for (const { buyer, seller, share } of inputs) add(parameterId.input(technology, buyer, seller), [share]);
  }
  for (const { technology, stage, firm, share, margin } of captures) {
    if (firm !== null) add(parameterId.share(firm, stage, technology), [share]);
    add(parameterId.margin(firm ?? REST, stage, technology), [margin]);
  }
  const stages = [...new Set(captures.map(({ stage }) => stage))];
  for (const stage of stages) add(parameterId.margin(REST, stage, '*'), [0]);
  return {
    technologies: technologies.map(({ technology, rootStage }) => {
      return { slug: technology, rootStage, inBaseline: technology !== 'cpo' };
    }),
    stages: [...stages, 'switch-system'],
    domains: [{ domain: 'SCALE_OUT', generations: ['pluggable', 'cpo'], quotedFor: 'EVIDENCE' }],
    firms: [...new Set(captures.flatMap(({ firm }) => firm ?? []))].map((slug) => ({
      slug,
      name: slug,
      group: slug,
      operatingIncome: { usd: 1e6, fiscalYear: 'FY2025', basis: 'REPORTED' },
    })),
    resources: [],
    parameters: points,
  };
}

function pointOf(id: string, value: number, year: number | null): Parameter['points'][number] {
  return { year, value: { low: value, mid: value, high: value }, basis: 'ASSUMED', claim: `house:${id}`, evidence: [] };
}
