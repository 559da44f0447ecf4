import { argumentCost } from './argument-cost.ts';
import { bounded } from './bounded.ts';
import { coalitionsAmong } from './coalitions.ts';
import { furtherDraws } from './draw-runs.ts';
import { sizeFrom } from './list-size.ts';
import {
  type FieldCost,
  type FieldPlan,
  type KnownCosts,
  noCosts,
  type ObjectCost,
  type SelectionPlan,
  type TypePlan,
  type Variables,
} from './plan.ts';

type Given = Readonly<Record<string, unknown>>;

/** The cost of the parts of one operation with its variables. Asked twice, it answers from memory. */
export interface Estimate {
  /** One object of a selection, whose sized fields have so many entries. */
  ofObject(selection: SelectionPlan, size: number): number;
  ofField(field: FieldPlan): FieldCost;
  /** The name of the argument that adds most to a field, the coalitions of a scenario's levers among it; undefined without arguments. */
  dearestArgument(field: FieldPlan): string | undefined;
  /** Whether the variables ask for the field at all. */
  asks(field: FieldPlan): boolean;
}

/** @param fixed what the parts cost that are the same for all variables: kept with the plan, and added to */
export function createEstimate(variables: Variables, fixed: KnownCosts): Estimate {
  const own = noCosts();
  const memoryOf = ({ isFixed }: FieldPlan | SelectionPlan) => (isFixed ? fixed : own);

  function ofObject(selection: SelectionPlan, size: number): number {
    const { objects } = memoryOf(selection);
    const types = objects.get(selection) ?? selection.types.map((type) => ofType(type, selection.sizedFields));
    objects.set(selection, types);
    return bounded(types.reduce((most, { once, each }) => Math.max(most, once + size * each), 0));
  }

  function ofType({ weight, fields }: TypePlan, sizedFields: readonly string[]): ObjectCost {
    let [once, each] = [weight, 0];
    for (const field of fields) {
      if (!asks(field)) continue;
      const { call, total } = ofField(field);
      const isSized = sizedFields.includes(field.field.name);
      once += isSized ? call : total;
      each += isSized ? total - call : 0;
    }
    return { once, each };
  }

  function ofField(field: FieldPlan): FieldCost {
    const { fields } = memoryOf(field);
    const known = fields.get(field);
    if (known !== undefined) return known;
    const cost = costOfField(field);
    fields.set(field, cost);
    return cost;
  }

  function costOfField(plan: FieldPlan): FieldCost {
    const { weight, field, args, listSize, selection } = plan;
    const given = args(variables);
    const call = bounded(Math.max(0, weight + argumentCost(field.args, given) + ofScenario(plan, given)));
    const size = listSize === null ? 1 : sizeFrom(listSize, given);
    const isPage = listSize !== null && listSize.sizedFields.length > 0;
    const below = selection === null ? 0 : ofObject(selection, isPage ? size : 1) * (isPage ? 1 : size);
    return { call, size, total: bounded(call + below) };
  }

  /** What is asked below adds to the field that takes the scenario. */
  function ofScenario(plan: FieldPlan, given: Given): number {
    if (!plan.isOfScenario) return 0;
    return ofCoalitions(plan, given) + furtherDraws(plan, { asks, argumentsOf: ({ args }) => args(variables) });
  }

  function ofCoalitions({ isOfScenario, selection }: FieldPlan, given: Given): number {
    const perCoalition = isOfScenario ? perCoalitionBelow(selection) : 0;
    return perCoalition === 0 ? 0 : perCoalition * coalitionsAmong(given);
  }

  function dearestArgument(plan: FieldPlan): string | undefined {
    const given = plan.args(variables);
    const costs = plan.field.args.map((argument) => {
      const alone = { [argument.name]: given[argument.name] };
      return { name: argument.name, cost: argumentCost([argument], alone) + ofCoalitions(plan, alone) };
    });
    return costs.sort((a, b) => b.cost - a.cost)[0]?.name;
  }

  /** All firms of an answer share one attribution, so that the dearest place below counts, and once. */
  function perCoalitionBelow(selection: SelectionPlan | null): number {
    if (selection === null) return 0;
    const { perCoalition } = memoryOf(selection);
    const known = perCoalition.get(selection);
    if (known !== undefined) return known;
    const asked = selection.types.flatMap(({ fields }) => fields.filter(asks));
    const each = asked.map((field) =>
      Math.max(field.perCoalition, field.isOfScenario ? 0 : perCoalitionBelow(field.selection)),
    );
    const most = Math.max(0, ...each);
    perCoalition.set(selection, most);
    return most;
  }

  function asks({ when }: FieldPlan): boolean {
    return when.some((all) => all.every(({ variable, keeps }) => variable !== null && variables[variable] === keeps));
  }

  return { ofObject, ofField, dearestArgument, asks };
}
