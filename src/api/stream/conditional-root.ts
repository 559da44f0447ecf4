import { type DocumentNode, Kind, type OperationDefinitionNode, type SelectionNode } from 'graphql';

const CONDITIONS = ['skip', 'include'];

/**
 * Whether `@skip` or `@include` stands on what a subscription watches, be it in a fragment. The specification of September 2025
 * forbids it; graphql 16 does not, and throws where the condition leaves nothing.
 */
export function hasConditionalRoot(document: DocumentNode, operation: OperationDefinitionNode): boolean {
  const seen = new Set<string>();
  const isConditional = (selection: SelectionNode): boolean => {
    if (selection.directives?.some(({ name }) => CONDITIONS.includes(name.value))) return true;
    return selectionsBelow(document, selection, seen).some(isConditional);
  };
  return operation.selectionSet.selections.some(isConditional);
}

/** What a fragment puts in its place; a fragment that names itself is followed once. */
function selectionsBelow(
  document: DocumentNode,
  selection: SelectionNode,
  seen: Set<string>,
): readonly SelectionNode[] {
  if (selection.kind === Kind.INLINE_FRAGMENT) return selection.selectionSet.selections;
  if (selection.kind !== Kind.FRAGMENT_SPREAD || seen.has(selection.name.value)) return [];
  seen.add(selection.name.value);
  return document.definitions.flatMap((one) =>
    one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === selection.name.value ? one.selectionSet.selections : [],
  );
}
