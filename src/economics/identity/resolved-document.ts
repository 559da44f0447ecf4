import { evidenceCase } from '../case/resolve-limits.ts';
import type { ChainStage } from '../money-flow/chain.ts';
import { REST } from '../parameter-id.ts';
import type { Path } from '../parameters/path.ts';
import type { CasePlan } from '../plan/case-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { uncertainParameters } from '../uncertainty/uncertain-parameters.ts';

/** How an answer's uncertainty was asked for; null where no draws are made. */
export interface DrawIdentity {
  readonly draws: number;
  readonly method: string;
  readonly seed: number;
  readonly correlations: readonly { readonly a: string; readonly b: string; readonly rank: number }[];
}

/**
 * Everything that an answer's figures follow from, as plain JSON: both cases in terms of the parameters and numbers
 * that they use, and those parameters with low, mid and high. Levers appear here as what they come to; beside them stands
 * the evidence's own case, of whose shipments capacities are shares and from which an attribution starts. With draws,
 * also which of the uniforms each parameter gets.
 */
export function resolvedDocument(plan: Plan, discountRate: number, draws: DrawIdentity | null) {
  const used = new Set(plan.prepared.table.ids.filter(limitsShipments));
  const nameOf = slotNames(plan, used);
  const scenario = caseDocument(plan.scenario, nameOf);
  const baseline = caseDocument(plan.baseline, nameOf);
  const document = {
    years: plan.years,
    discountRate,
    draws,
    generations: plan.prepared.domains.map(({ domain, generations }) => [domain, ...generations].join(' ')),
    technologies: plan.prepared.technologies.map(({ slug }) => slug),
    market: {
      values: plan.market.values.map((path) => pathDocument(path, nameOf)),
      referencePrice: pathDocument(plan.market.referencePrice, nameOf),
      relativePrices: slotList(plan.market.relativePrice, nameOf),
    },
    scenario,
    baseline,
    evidence: caseDocument(evidenceCase(plan), nameOf),
    parameters: parametersDocument(plan, used),
    firms: firmsDocument(plan),
  };
  return draws === null ? document : { ...document, dimensions: dimensionsDocument(plan, used, draws) };
}

/** Of these follow the answers on bottlenecks, whatever the scenario says. */
function limitsShipments(id: string): boolean {
  return id.startsWith('capacity/') || id.startsWith('use/');
}

type SlotNamer = (slot: number) => string;

/**
 * A parameter's slot goes by its id (and position in a path), any other by its number or by how it follows from a parameter;
 * and notes which parameters are used, directly or behind others.
 */
function slotNames(plan: Plan, used: Set<string>): SlotNamer {
  const { idOfSlot, knots } = plan.prepared.table;
  const numbers = new Map(plan.pool.constants.map(({ slot, value }) => [slot, value]));
  const names = new Map([...numbers].map(([slot, value]) => [slot, String(value)]));
  const sources = new Map<number, string>();
  for (const { slot, source, a, b } of plan.pool.derivations) {
    const [number, id] = [numbers.get(source), idOfSlot[source]];
    names.set(slot, number === undefined ? `${a}+${b}*${id}` : String(a + b * number));
    if (id !== undefined) sources.set(slot, id);
  }
  return (slot) => {
    const id = idOfSlot[slot];
    const behind = id ?? sources.get(slot);
    if (behind !== undefined) used.add(behind);
    if (id === undefined) return names.get(slot) ?? '';
    const position = slot - (knots.get(id)?.[0]?.slot ?? slot);
    return position === 0 ? id : `${id}#${position}`;
  };
}

function caseDocument(casePlan: CasePlan, nameOf: SlotNamer) {
  return {
    adoption: casePlan.adoption.map((path) => pathDocument(path, nameOf)),
    relativePrices: slotList(casePlan.relativePrice, nameOf),
    boxDivisors: slotList(casePlan.boxDivisor, nameOf),
    demand: casePlan.demand.map(({ quotedAdoption, growthFactor, elasticity }) => ({
      quotedAdoption: quotedAdoption.map((path) => pathDocument(path, nameOf)),
      growthFactor: growthFactor.join(' '),
      elasticity,
    })),
    money: casePlan.money.technologies.map(({ chain }) =>
      chain.stages.map((stage) => stageDocument(stage, nameOf).join(' ')),
    ),
    limits: (casePlan.limits?.resources ?? []).map(({ resource, share, known }) => {
      return `${resource} ${known.map(Number).join('')} ${pathDocument(share, nameOf)}`;
    }),
  };
}

/** The stage, what it pays on, then who captures it: seller=a, firm=φ/μ, rest=/μ. */
function stageDocument({ stage, inputs, captures }: ChainStage, nameOf: SlotNamer): readonly string[] {
  return [
    stage,
    ...inputs.map(({ seller, slot }) => `${seller}=${nameOf(slot)}`),
    ...captures.map(({ firm, share, margin }) => {
      return `${firm ?? REST}=${share === null ? '' : nameOf(share)}/${nameOf(margin)}`;
    }),
  ];
}

/** For each year its slot, or the two that it lies between and where. */
function pathDocument({ left, right, fraction }: Path, nameOf: SlotNamer): string {
  const years = [...left].map((slot, year) => {
    const part = fraction[year] ?? 0;
    return part === 0 ? nameOf(slot) : `${nameOf(slot)}..${nameOf(right[year] ?? -1)}@${part}`;
  });
  return years.join(' ');
}

function slotList(slots: Int32Array, nameOf: SlotNamer): string {
  return [...slots].map((slot) => (slot < 0 ? 'none' : nameOf(slot))).join(' ');
}

/** Of each parameter used, its points as: year low mid high. */
function parametersDocument({ prepared }: Plan, used: ReadonlySet<string>) {
  const entries = prepared.table.ids
    .filter((id) => used.has(id))
    .map((id) => {
      const points = prepared.evidence.parameters.get(id)?.points ?? [];
      return [
        id,
        points.map(({ year, value }) => `${year} ${value.low} ${value.mid} ${value.high}`).join('; '),
      ] as const;
    });
  return Object.fromEntries(entries);
}

/** Of each parameter used or correlated that has a range, its dimension: that hangs on which others of the evidence have one. */
function dimensionsDocument({ prepared }: Plan, used: ReadonlySet<string>, { correlations }: DrawIdentity) {
  const counts = new Set([...used, ...correlations.flatMap(({ a, b }) => [a, b])]);
  const dimensions = uncertainParameters(prepared).map((id, dimension) => [id, dimension] as const);
  return Object.fromEntries(dimensions.filter(([id]) => counts.has(id)));
}

/** What makes groups and materiality. Names are for people only. */
function firmsDocument({ prepared, holders }: Plan) {
  const held = new Set(holders.holders);
  const parents = new Set(holders.holders.map((holder) => prepared.firms.get(holder)?.group));
  return Object.fromEntries(
    [...prepared.firms.values()]
      .filter(({ slug, group }) => held.has(slug) || held.has(group) || parents.has(slug))
      .map(({ slug, group, operatingIncome }) => [slug, { group, operatingIncome: operatingIncome.usd }]),
  );
}
