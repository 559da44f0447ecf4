import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import { apiError } from '../errors/api-error.ts';
import { argumentsOf } from './argument-values.ts';
import { answersForScenario } from './coalitions.ts';
import { collectFields, type Occurrences } from './collect-fields.ts';
import { describedList, type Told, toldBelow } from './described-lists.ts';
import { describedWeight, describingWeight, fieldOf } from './introspection.ts';
import { listSizeOf } from './list-size.ts';
import { type FieldPlan, noCosts, type OperationPlan, type SelectionPlan, type TypePlan } from './plan.ts';
import { coalitionWeightOf, weightOf } from './weights.ts';

/**
 * Fields that are looked at for one operation, each for every type and every mixture of fragments that it may meet. Ours have
 * 232 at most; so many take some tenth of a second, and memory for as long as the document is kept.
 */
const MOST_LOOKED_AT = 10_000;

/**
 * The static part of an operation's cost. Equal selections are planned once, so that fragments which spread one another
 * take no longer than their text. The document must be valid.
 */
export function planOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): OperationPlan {
  const fragments = new Map(document.definitions.filter(isFragment).map((one) => [one.name.value, one]));
  const ids = new Map<SelectionSetNode, number>();
  const planned = new Map<string, SelectionPlan>();
  let left = MOST_LOOKED_AT;

  /** @param told of what the schema's description tells here, if this is a part of it */
  function select(
    sets: readonly SelectionSetNode[],
    type: GraphQLCompositeType,
    sized: readonly string[],
    told: Told = null,
  ): SelectionPlan {
    const key = `${type.name} ${told} ${sized.join()} ${[...new Set(sets.map(idOf))].sort().join()}`;
    const known = planned.get(key);
    if (known !== undefined) return known;
    const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
    const types = possible.map((one) => typePlan(sets, one, told));
    const isFixed = types.every(({ fields }) => fields.every((field) => field.isFixed));
    const plan = { types, sizedFields: sized, isFixed };
    planned.set(key, plan);
    return plan;
  }

  function typePlan(sets: readonly SelectionSetNode[], type: GraphQLObjectType, told: Told): TypePlan {
    const asked = [...collectFields({ schema, fragments }, sets, type)];
    left -= asked.reduce((sum, [, { nodes }]) => sum + nodes.length, 0);
    if (left < 0) throw tooIntricate();
    const fields = asked.flatMap(([key, found]) => {
      const field = fieldOf(schema, type, found.nodes[0]?.name.value ?? '');
      return field === undefined ? [] : [fieldPlan(key, { parent: type, field, told }, found)];
    });
    return { name: type.name, weight: describedWeight(type) ?? weightOf(type, type), fields };
  }

  function fieldPlan(key: string, { parent, field, told }: Place, { nodes, when }: Occurrences): FieldPlan {
    const listSize = describedList(schema, parent, field, told) ?? listSizeOf(schema, field);
    const type = getNamedType(field.type);
    const below = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const inside = toldBelow(parent, field, told);
    const selection = isCompositeType(type) ? select(below, type, listSize?.sizedFields ?? [], inside) : null;
    const weight = describingWeight(parent, field) ?? weightOf(field, field.type);
    const { args, areFixed } = argumentsOf(field, nodes[0]);
    const isFixed = areFixed && when.flat().every(({ variable }) => variable === null) && selection?.isFixed !== false;
    const [perCoalition, isOfScenario] = [coalitionWeightOf(field), answersForScenario(field.args)];
    return { key, field, weight, perCoalition, isOfScenario, when, listSize, selection, args, isFixed };
  }

  function idOf(set: SelectionSetNode): number {
    const id = ids.get(set) ?? ids.size;
    ids.set(set, id);
    return id;
  }

  const root = schema.getRootType(operation.operation);
  const nothing = { types: [], sizedFields: [], isFixed: true };
  return {
    defaults: defaultsOf(operation),
    root: root ? select([operation.selectionSet], root, []) : nothing,
    known: noCosts(),
  };
}

/** A field where it is asked for. */
interface Place {
  readonly parent: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  /** Of what the schema's description tells there. */
  readonly told: Told;
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode) {
  const given = variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)] as const],
  );
  return Object.fromEntries(given);
}

function isFragment(definition: { readonly kind: string }): definition is FragmentDefinitionNode {
  return definition.kind === Kind.FRAGMENT_DEFINITION;
}

function tooIntricate() {
  return apiError(
    'COST_LIMIT',
    `The operation has more than ${MOST_LOOKED_AT} fields, each counted for every type and every mixture of fragments that it may meet: nest fewer fragments in one another.`,
    { bound: 'selections', limit: MOST_LOOKED_AT },
  );
}
