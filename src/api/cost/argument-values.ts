import { type FieldNode, type GraphQLField, Kind, type ValueNode, valueFromASTUntyped } from 'graphql';
import type { FieldPlan, Variables } from './plan.ts';

type Given = Readonly<Record<string, unknown>>;

/** How a field's arguments are read: at once where they hold no variable (`areFixed`), else with each request. */
export function argumentsOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode | undefined,
): Pick<FieldPlan, 'args'> & { readonly areFixed: boolean } {
  const nodes = new Map(node?.arguments?.map(({ name, value }) => [name.value, value]));
  const read = (variables: Variables): Given =>
    Object.fromEntries(
      field.args.map(({ name, defaultValue }) => [name, sentValue(nodes.get(name), variables) ?? defaultValue ?? null]),
    );
  const areFixed = ![...nodes.values()].some(holdsVariable);
  const known = areFixed ? read({}) : null;
  return { args: known === null ? read : () => known, areFixed };
}

/** Values as they were sent, not coerced: what does not fit its type is refused when the operation runs. */
function sentValue(node: ValueNode | undefined, variables: Variables): unknown {
  return node === undefined ? undefined : valueFromASTUntyped(node, { ...variables });
}

function holdsVariable(node: ValueNode): boolean {
  if (node.kind === Kind.VARIABLE) return true;
  if (node.kind === Kind.LIST) return node.values.some(holdsVariable);
  return node.kind === Kind.OBJECT && node.fields.some(({ value }) => holdsVariable(value));
}
