import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLNamedInputType,
  getNamedType,
  isInputObjectType,
} from 'graphql';
import { bounded } from './bounded.ts';
import { answersForScenario } from './coalitions.ts';
import type { FieldPlan, SelectionPlan } from './plan.ts';
import { inputWeightOf } from './weights.ts';

type Given = Readonly<Record<string, unknown>>;

/** What a plan says of a request with its variables. */
interface Request {
  readonly asks: (field: FieldPlan) => boolean;
  readonly argumentsOf: (field: FieldPlan) => Given;
}

/** Types whose values are read from draws. */
const DRAWN = ['Interval', 'CorrelationMatrix'];
/** It draws for its progress, over both domains, whatever is asked of its answer. */
const DRAWS_ALWAYS = 'redistributionProgress';

const BETWEEN = 'between ';

/**
 * What the draws of a field cost beyond the one run that its arguments pay for: each domain in which intervals are asked is a
 * run of its own, and so is each side of a comparison; its differences take a run of both sides. Not below 0.
 */
export function furtherDraws(plan: FieldPlan, request: Request): number {
  const costs = drawsIn(plan.field.args, request.argumentsOf(plan));
  if (costs.length === 0) return 0;
  const paid = costs.reduce((sum, cost) => sum + cost, 0);
  return bounded(Math.max(0, runsBelow(plan, request).size * Math.max(...costs) - paid));
}

/** What each `UncertaintyInput` among the values of arguments costs: one run of its draws. */
function drawsIn(parts: readonly (GraphQLArgument | GraphQLInputField)[], given: object): number[] {
  return parts.flatMap(({ name, type }) => {
    const [value, named] = [Reflect.get(given, name) as unknown, getNamedType(type) as GraphQLNamedInputType];
    if (typeof value !== 'object' || value === null || !isInputObjectType(named)) return [];
    if (named.name !== 'UncertaintyInput') return drawsIn(Object.values(named.getFields()), value);
    const draws = named.getFields().draws;
    const count = Reflect.get(value, 'draws') as unknown;
    if (draws === undefined || typeof count !== 'number' || !Number.isFinite(count)) return [];
    return [inputWeightOf(draws, draws.type).each * bounded(Math.max(0, count))];
  });
}

/** One name for each run that is asked for below a field that takes a scenario, or two. */
function runsBelow({ field, selection }: FieldPlan, { asks, argumentsOf }: Request): ReadonlySet<string> {
  const runs = new Set<string>(field.name === DRAWS_ALWAYS ? ['null'] : []);
  const seen = new Map<SelectionPlan, Set<string>>();
  const compares = field.args.some(({ name }) => name === 'a');

  function visit(asked: SelectionPlan | null, domain: unknown, side: string): void {
    if (asked === null) return;
    const before = seen.get(asked) ?? new Set();
    seen.set(asked, before);
    if (before.has(`${side}${domain}`)) return;
    before.add(`${side}${domain}`);
    for (const { fields } of asked.types) for (const below of fields.filter(asks)) step(below, domain, side);
  }

  function step(below: FieldPlan, domain: unknown, side: string): void {
    if (answersForScenario(below.field.args)) return;
    if (DRAWN.includes(getNamedType(below.field.type).name))
      note(below.field.name === 'correlations' ? null : domain, side);
    const given = argumentsOf(below);
    visit(below.selection, 'domain' in given ? given.domain : domain, side);
  }

  function note(domain: unknown, side: string): void {
    for (const one of side === BETWEEN ? ['less a ', 'of b '] : [side]) runs.add(`${one}${domain}`);
  }

  if (!compares) visit(selection, null, '');
  else
    for (const { fields } of selection?.types ?? [])
      for (const below of fields.filter(asks)) {
        const isSide = ['a', 'b'].includes(below.field.name);
        step(below, null, isSide ? `${below.field.name} ` : BETWEEN);
      }
  return runs;
}
