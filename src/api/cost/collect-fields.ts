import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Condition } from './plan.ts';

/** Every place where a key of the answer is asked for, and under which conditions each. */
export interface Occurrences {
  readonly nodes: FieldNode[];
  readonly when: (readonly Condition[])[];
}

export interface Collecting {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** The fields that selections ask of a type, by key: those of fragments among them, each fragment once, as execution does. */
export function collectFields(
  { schema, fragments }: Collecting,
  sets: readonly SelectionSetNode[],
  type: GraphQLObjectType,
): ReadonlyMap<string, Occurrences> {
  const found = new Map<string, Occurrences>();
  /** By fragment: whether it was taken without any condition. */
  const taken = new Map<string, boolean>();

  function take(selection: SelectionNode, above: readonly Condition[]): void {
    const conditions = [...above, ...conditionsOf(selection.directives)];
    if (selection.kind === Kind.FIELD) note(selection, conditions);
    else if (selection.kind === Kind.FRAGMENT_SPREAD) takeFragment(fragments.get(selection.name.value), conditions);
    else if (fits(selection.typeCondition?.name.value ?? type.name)) takeAll(selection.selectionSet, conditions);
  }

  /** What is spread under several conditions counts without any: at most twice, however it is nested. */
  function takeFragment(fragment: FragmentDefinitionNode | undefined, conditions: readonly Condition[]): void {
    if (fragment === undefined || !fits(fragment.typeCondition.name.value)) return;
    const before = taken.get(fragment.name.value);
    if (before === true) return;
    const always = before === false || conditions.length === 0;
    taken.set(fragment.name.value, always);
    takeAll(fragment.selectionSet, always ? [] : conditions);
  }

  function takeAll({ selections }: SelectionSetNode, conditions: readonly Condition[]): void {
    for (const selection of selections) take(selection, conditions);
  }

  function note(node: FieldNode, conditions: readonly Condition[]): void {
    const key = node.alias?.value ?? node.name.value;
    const { nodes, when } = found.get(key) ?? { nodes: [], when: [] };
    nodes.push(node);
    when.push(conditions);
    found.set(key, { nodes, when });
  }

  function fits(name: string): boolean {
    const on = schema.getType(name);
    return on === type || (isAbstractType(on) && schema.isSubType(on, type));
  }

  for (const set of sets) takeAll(set, []);
  return found;
}

function conditionsOf(directives: readonly DirectiveNode[] = []): Condition[] {
  return directives.flatMap(({ name, arguments: args = [] }): Condition[] => {
    const value = args.find((argument) => argument.name.value === 'if')?.value;
    if ((name.value !== 'include' && name.value !== 'skip') || value === undefined) return [];
    const keeps = name.value === 'include';
    if (value.kind === Kind.VARIABLE) return [{ variable: value.name.value, keeps }];
    return value.kind === Kind.BOOLEAN && value.value !== keeps ? [{ variable: null, keeps }] : [];
  });
}
