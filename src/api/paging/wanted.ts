import type { FieldNode, FragmentDefinitionNode, GraphQLResolveInfo, SelectionNode, SelectionSetNode } from 'graphql';
import { keptWith } from '../../domain/kept-with.ts';
import type { PageParts } from '../../queries/paging/page.ts';

/** A field that is being resolved: where it stands in its document. */
export type Resolving = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

/** What an operation selects of a connection. */
export interface WantedPage extends PageParts {
  /** Whether it asks for entries or for where they stand, and not for their number alone. */
  readonly entries: boolean;
}

/** What an operation selects of a connection. `@include` and `@skip` are taken to keep their field, so that the answer holds for any variables. */
export const wantedPage = oncePerField(ofPage);

/** What an operation selects of a thing, by the same rules. */
export const wantedThing = oncePerField((things, fragments) => namesIn(beneath(things, fragments), fragments));

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** The selection of a field that stands alone is the same whenever its document runs. */
function oncePerField<T extends {}>(
  find: (fields: readonly FieldNode[], fragments: Fragments) => T,
): (resolving: Resolving) => T {
  const found = keptWith<FieldNode, T>('wanted');
  return ({ fieldNodes, fragments }) => {
    const [only] = fieldNodes;
    if (only === undefined || fieldNodes.length > 1) return find(fieldNodes, fragments);
    return found.ofOrMake(only, () => find(fieldNodes, fragments));
  };
}

function ofPage(connections: readonly FieldNode[], fragments: Fragments): WantedPage {
  const parts = beneath(connections, fragments);
  const edges = beneath(named(parts, 'edges'), fragments);
  const selected = beneath([...named(parts, 'nodes'), ...named(edges, 'node')], fragments);
  const pageInfo = beneath(named(parts, 'pageInfo'), fragments);
  return {
    entries: parts.some(({ name }) => name.value !== 'totalCount' && name.value !== '__typename'),
    nodes: namesIn(selected, fragments),
    places: selects(edges, 'cursor') || selects(pageInfo, 'startCursor', 'endCursor'),
    more: selects(pageInfo, 'hasNextPage', 'hasPreviousPage'),
  };
}

function beneath(fields: readonly FieldNode[], fragments: Fragments): FieldNode[] {
  return fields.flatMap(({ selectionSet }) => fieldsOf(selectionSet, fragments));
}

/** The names of fields, and of those beneath them after theirs and a dot. */
function namesIn(fields: readonly FieldNode[], fragments: Fragments): ReadonlySet<string> {
  const names = new Set<string>();
  for (const field of fields) {
    names.add(field.name.value);
    for (const inner of beneath([field], fragments)) names.add(`${field.name.value}.${inner.name.value}`);
  }
  return names;
}

function selects(fields: readonly FieldNode[], ...names: readonly string[]): boolean {
  return fields.some(({ name }) => names.includes(name.value));
}

function named(fields: readonly FieldNode[], name: string): FieldNode[] {
  return fields.filter((field) => field.name.value === name);
}

/** Every field of a selection, those of its fragments too; validation has refused fragments that hold themselves. */
function fieldsOf(set: SelectionSetNode | undefined, fragments: Fragments): FieldNode[] {
  return set?.selections.flatMap((selection) => fieldsIn(selection, fragments)) ?? [];
}

function fieldsIn(selection: SelectionNode, fragments: Fragments): FieldNode[] {
  if (selection.kind === 'Field') return [selection];
  const fragment = selection.kind === 'InlineFragment' ? selection : fragments[selection.name.value];
  return fieldsOf(fragment?.selectionSet, fragments);
}
