import { bounded } from './bounded.ts';
import type { Estimate } from './estimate.ts';
import type { FieldCost, FieldPlan, SelectionPlan } from './plan.ts';

/** A field that makes most of a cost, and how to make it cheaper. */
export interface Dearest {
  /** Keys from the root, with dots. */
  readonly path: string;
  readonly cost: number;
  readonly advice: string;
}

/** A field on the way to the dearest: how long its list is, and what all of it costs in the operation. */
interface Step {
  readonly plan: FieldPlan;
  readonly own: FieldCost;
  readonly cost: number;
}

/** Where a step stands: how often its parent is there, and how long the lists are that the parent sizes. */
interface Place {
  readonly selection: SelectionPlan;
  readonly times: number;
  readonly size: number;
}

/** The deepest field that still holds most of the cost: what lies above it is cheap without it. */
export function dearestField(estimate: Estimate, root: SelectionPlan, requested: number): Dearest {
  const trail: Step[] = [];
  let place: Place | null = { selection: root, times: 1, size: 1 };
  while (place !== null) {
    const step: Step | null = dearestIn(estimate, place);
    if (step === null || (trail.length > 0 && step.cost * 2 < requested)) break;
    trail.push(step);
    place = below(step, place);
  }
  const cost = Math.ceil(trail.at(-1)?.cost ?? requested);
  return { path: trail.map(({ plan }) => plan.key).join('.'), cost, advice: adviceFor(estimate, trail) };
}

function dearestIn(estimate: Estimate, place: Place): Step | null {
  const asked = place.selection.types.flatMap(({ fields }) => fields).filter(estimate.asks);
  const steps = asked.map((plan) => {
    const own = estimate.ofField(plan);
    return { plan, own, cost: bounded(place.times * (own.call + entriesOf(plan, place) * (own.total - own.call))) };
  });
  return steps.reduce<Step | null>((most, step) => (most !== null && most.cost >= step.cost ? most : step), null);
}

/** How often what is below a field counts because its parent says how long it is. */
function entriesOf({ field }: FieldPlan, { selection, size }: Place): number {
  return selection.sizedFields.includes(field.name) ? size : 1;
}

function below({ plan, own }: Step, place: Place): Place | null {
  if (plan.selection === null) return null;
  const isPage = (plan.listSize?.sizedFields.length ?? 0) > 0;
  const times = bounded(place.times * entriesOf(plan, place) * (isPage ? 1 : own.size));
  return { selection: plan.selection, times, size: isPage ? own.size : 1 };
}

function adviceFor(estimate: Estimate, trail: readonly Step[]): string {
  const last = trail.at(-1);
  const [longest] = trail.filter(({ own }) => own.size > 1).sort((a, b) => b.own.size - a.own.size);
  if (last !== undefined && last.own.call * 2 > last.own.total) return smallerRun(estimate, last);
  if (longest === undefined) return 'Ask for fewer fields at once.';
  const [slicing] = longest.plan.listSize?.slicing ?? [];
  if (slicing === undefined) return `Ask for fewer fields below \`${longest.plan.key}\`, or for fewer lists above it.`;
  const { name } = longest.plan.field;
  return `Ask for fewer with \`${slicing.join('.')}\` of \`${name}\`, which counts as ${longest.own.size} here.`;
}

/** Most of the cost is the field's own: a run, and where its arguments add more than it weighs, the size of the run. */
function smallerRun(estimate: Estimate, { plan, own }: Step): string {
  const { field, weight } = plan;
  if (own.call <= 2 * weight) return `Ask for \`${field.name}\` less often in one operation.`;
  const dearest = estimate.dearestArgument(plan);
  return (
    SIZES.find(({ names }) => names.some((name) => name === dearest))?.advice ?? `Give \`${field.name}\` shorter lists.`
  );
}

/** Arguments that say how large a run is, and how it becomes smaller. */
const SIZES: readonly { readonly names: readonly string[]; readonly advice: string }[] = [
  { names: ['base'], advice: 'Ask for fewer rows with `base`.' },
  { names: ['months', 'of'], advice: 'Ask for fewer `months`, or name fewer in `of`.' },
  { names: ['tables'], advice: 'Send fewer tables at once.' },
  {
    names: ['scenario', 'baseline', 'a', 'b'],
    advice:
      'Ask for fewer draws with `uncertainty.draws`, for intervals in fewer domains, for fewer capacities, for shorter lists of levers and publishers, or for no `attribution` to so many levers.',
  },
  {
    names: ['uncertainty'],
    advice: 'Ask for fewer draws with `uncertainty.draws`, or for intervals in fewer domains.',
  },
];
