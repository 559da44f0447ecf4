import {
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { type PageLink, pageOf } from './page-of.ts';

/** What was asked last and what came of it. */
export interface PlaygroundAnswer {
  readonly query: string;
  readonly operationName: string | null;
  readonly data: unknown;
}

/** The pages of the things in an answer, each once, in the order of the answer. */
export function pagesIn(schema: GraphQLSchema, { query, operationName, data }: PlaygroundAnswer): PageLink[] {
  const { definitions } = parse(query);
  const operations = definitions.flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION ? [one] : []));
  const operation = operations.find(({ name }) => name?.value === operationName) ?? operations[0];
  if (operation === undefined) return [];
  const walk = new Walk(
    definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [one] : [])),
    schema,
  );
  walk.into(schema.getRootType(operation.operation) ?? null, operation.selectionSet, data);
  return [...walk.found.values()];
}

/** Goes through an answer beside the selection that asked for it, since the selection knows of what type each part is. */
class Walk {
  readonly found = new Map<string, PageLink>();
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #schema: GraphQLSchema;

  constructor(fragments: readonly FragmentDefinitionNode[], schema: GraphQLSchema) {
    this.#fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
    this.#schema = schema;
  }

  into(type: GraphQLNamedType | null, selections: SelectionSetNode | undefined, value: unknown): void {
    if (Array.isArray(value)) for (const item of value) this.into(type, selections, item);
    else if (isRecord(value)) {
      const page = pageOf(isObjectType(type) ? type.name : null, value);
      if (page !== null && !this.found.has(page.path)) this.found.set(page.path, page);
      this.#fields(type, selections, value);
    }
  }

  #fields(
    type: GraphQLNamedType | null,
    selections: SelectionSetNode | undefined,
    value: Readonly<Record<string, unknown>>,
  ): void {
    for (const selection of selections?.selections ?? []) {
      if (selection.kind === Kind.FIELD) {
        const { name, alias, selectionSet } = selection;
        this.into(typeOfField(type, name.value), selectionSet, value[alias?.value ?? name.value]);
      } else {
        const fragment =
          selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value);
        const condition = fragment?.typeCondition?.name.value;
        const narrowed = condition === undefined ? type : (this.#schema.getType(condition) ?? null);
        this.#fields(narrowed, fragment?.selectionSet, value);
      }
    }
  }
}

function typeOfField(type: GraphQLNamedType | null, name: string): GraphQLNamedType | null {
  if (!isObjectType(type) && !isInterfaceType(type)) return null;
  const field = type.getFields()[name];
  return field === undefined ? null : getNamedType(field.type);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
