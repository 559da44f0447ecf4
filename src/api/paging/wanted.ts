import type { FieldNode, FragmentDefinitionNode, GraphQLResolveInfo, SelectionNode, SelectionSetNode } from 'graphql';
import type { PageParts } from '../../queries/paging/page.ts';

/** A field that is being resolved: where it stands in its document. */
export type Resolving = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

/** What an operation selects of a connection. */
export interface WantedPage extends PageParts {
  /** Whether it asks for entries or for where they stand, and not for their number alone. */
  readonly entries: boolean;
}

/** What was found for a field that stands alone: its selection is the same whenever its document runs. */
const found = new WeakMap<FieldNode, WantedPage>();

/** `@include` and `@skip` are taken to keep their field, so that the answer holds for any variables. */
export function wantedPage({ fieldNodes, fragments }: Resolving): WantedPage {
  const [only, ...others] = fieldNodes;
  if (only === undefined || others.length > 0) return collect(fieldNodes, fragments);
  const known = found.get(only) ?? collect(fieldNodes, fragments);
  found.set(only, known);
  return known;
}

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

function collect(connections: readonly FieldNode[], fragments: Fragments): WantedPage {
  const fields = (of: readonly FieldNode[]) => of.flatMap(({ selectionSet }) => fieldsOf(selectionSet, fragments));
  const beneath = fields(connections);
  const edges = fields(named(beneath, 'edges'));
  const selected = fields([...named(beneath, 'nodes'), ...named(edges, 'node')]);
  const wanted = new Set<string>();
  for (const field of selected) {
    wanted.add(field.name.value);
    for (const inner of fields([field])) wanted.add(`${field.name.value}.${inner.name.value}`);
  }
  const pageInfo = fields(named(beneath, 'pageInfo'));
  return {
    entries: beneath.some(({ name }) => name.value !== 'totalCount' && name.value !== '__typename'),
    nodes: wanted,
    places: selects(edges, 'cursor') || selects(pageInfo, 'startCursor', 'endCursor'),
    more: selects(pageInfo, 'hasNextPage', 'hasPreviousPage'),
  };
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
