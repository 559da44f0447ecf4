import {
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** How large an operation is, fragments counted as often as they are spread. */
export interface Size {
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
}

const EMPTY: Size = { depth: 0, aliases: 0, rootFields: 0, directives: 0 };

/**
 * The largest of a document's operations in each respect: which of them runs is said beside the document. Each fragment is
 * measured once, so that it takes no longer than the text, and one that spreads itself ends: validation refuses it later.
 */
export function measureDocument({ definitions }: DocumentNode): Size {
  const fragments = new Map(definitions.filter(isFragment).map((one) => [one.name.value, one]));
  const measured = new Map<string, Size>();

  function ofSet({ selections }: SelectionSetNode): Size {
    return selections.map(ofSelection).reduce(add, EMPTY);
  }

  function ofSelection(selection: SelectionNode): Size {
    const directives = count(selection.directives);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return add(ofFragment(selection.name.value), { ...EMPTY, directives });
    const inside = selection.selectionSet ? ofSet(selection.selectionSet) : EMPTY;
    if (selection.kind === Kind.INLINE_FRAGMENT) return add(inside, { ...EMPTY, directives });
    const aliases = inside.aliases + (selection.alias === undefined ? 0 : 1);
    return { depth: inside.depth + 1, aliases, rootFields: 1, directives: inside.directives + directives };
  }

  function ofFragment(name: string): Size {
    const known = measured.get(name);
    const fragment = fragments.get(name);
    if (known !== undefined || fragment === undefined) return known ?? EMPTY;
    measured.set(name, EMPTY); // what it says of itself while it is being measured
    const size = add(ofSet(fragment.selectionSet), { ...EMPTY, directives: count(fragment.directives) });
    measured.set(name, size);
    return size;
  }

  const operations = definitions.filter(isOperation);
  return operations
    .map((one) => add(ofSet(one.selectionSet), { ...EMPTY, directives: count(one.directives) }))
    .reduce(largest, EMPTY);
}

/** Two selections of one set: side by side, so that the deeper one says how deep it is. */
function add(a: Size, b: Size): Size {
  return {
    depth: Math.max(a.depth, b.depth),
    aliases: a.aliases + b.aliases,
    rootFields: a.rootFields + b.rootFields,
    directives: a.directives + b.directives,
  };
}

function largest(a: Size, b: Size): Size {
  return {
    depth: Math.max(a.depth, b.depth),
    aliases: Math.max(a.aliases, b.aliases),
    rootFields: Math.max(a.rootFields, b.rootFields),
    directives: Math.max(a.directives, b.directives),
  };
}

function count(directives: readonly DirectiveNode[] | undefined): number {
  return directives?.length ?? 0;
}

function isFragment(definition: { readonly kind: string }): definition is FragmentDefinitionNode {
  return definition.kind === Kind.FRAGMENT_DEFINITION;
}

function isOperation(definition: { readonly kind: string }): definition is OperationDefinitionNode {
  return definition.kind === Kind.OPERATION_DEFINITION;
}
