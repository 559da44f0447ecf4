import type { GraphQLField } from 'graphql';
import type { ListSize } from './list-size.ts';

/** The values of an operation's variables. */
export type Variables = Readonly<Record<string, unknown>>;

/** A variable of `@include` or `@skip`, and which value of it keeps the selection; `variable: null` never does. */
export interface Condition {
  readonly variable: string | null;
  readonly keeps: boolean;
}

/** What one field of a selection costs: the static part, kept for a document that comes again. */
export interface FieldPlan {
  /** The key of the answer. */
  readonly key: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly weight: number;
  /** What it adds for each coalition of the levers of the scenario that it tells of. */
  readonly perCoalition: number;
  /** Whether it answers for a scenario of its own, and so pays for what is below it by that one's coalitions. */
  readonly isOfScenario: boolean;
  /** It is asked for where all the conditions of one of these hold. */
  readonly when: readonly (readonly Condition[])[];
  /** What it is given, by argument; with defaults, and null where nothing is given. */
  readonly args: (variables: Variables) => Readonly<Record<string, unknown>>;
  /** Whether it costs the same whatever the variables, with all that is below it. */
  readonly isFixed: boolean;
  readonly listSize: ListSize | null;
  /** Null for scalars and enums. */
  readonly selection: SelectionPlan | null;
}

/** What is asked of an object, by the types that it may have. */
export interface SelectionPlan {
  readonly types: readonly TypePlan[];
  /** The fields of it whose lists are as long as the field above it says. */
  readonly sizedFields: readonly string[];
  /** Whether it costs the same whatever the variables. */
  readonly isFixed: boolean;
}

export interface TypePlan {
  readonly name: string;
  readonly weight: number;
  readonly fields: readonly FieldPlan[];
}

/** What an operation costs before its variables are known. */
export interface OperationPlan {
  /** Defaults of its variables. */
  readonly defaults: Variables;
  readonly root: SelectionPlan;
  /** What its fixed parts cost, once that has been asked. */
  readonly known: KnownCosts;
}

/** What a field costs for one parent. */
export interface FieldCost {
  /** Its own weight and its arguments'. */
  readonly call: number;
  /** How long its list, or that of its sized fields, is taken to be. */
  readonly size: number;
  readonly total: number;
}

/** What an object of one type costs: once, and for each entry of the lists that the field above it sizes. */
export interface ObjectCost {
  readonly once: number;
  readonly each: number;
}

/** Costs that have been computed, by what they are the costs of. */
export interface KnownCosts {
  readonly objects: Map<SelectionPlan, readonly ObjectCost[]>;
  readonly fields: Map<FieldPlan, FieldCost>;
  /** What a selection adds for each coalition of the scenario above it, however many firms are asked. */
  readonly perCoalition: Map<SelectionPlan, number>;
}

export function noCosts(): KnownCosts {
  return { objects: new Map(), fields: new Map(), perCoalition: new Map() };
}
