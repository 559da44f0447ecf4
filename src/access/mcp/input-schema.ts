import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLNamedInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  getOperationAST,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  Kind,
  TypeInfo,
  typeFromAST,
  type VariableDefinitionNode,
  type VariableNode,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** A part of a JSON Schema. */
export type JsonSchema = Readonly<Record<string, unknown>>;

export interface InputSchema extends JsonSchema {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, JsonSchema>>;
  readonly required: string[];
}

const SCALARS: Readonly<Record<string, JsonSchema>> = {
  Int: { type: 'integer' },
  Float: { type: 'number' },
  Boolean: { type: 'boolean' },
  Date: { type: 'string', format: 'date' },
};

/** What an operation's variables may be, as JSON Schema; input types that they name are under `$defs`. */
export function inputSchema(schema: GraphQLSchema, document: DocumentNode): InputSchema {
  const variables = getOperationAST(document)?.variableDefinitions ?? [];
  const words = argumentWords(schema, document);
  const used = new Map<string, GraphQLNamedInputType>();
  const properties = variables.map((variable) => {
    const type = typeOf(schema, variable);
    collect(type, used);
    const name = variable.variable.name.value;
    return { name, type, schema: { ...schemaOf(type), ...wordsOf(words.get(name)), ...defaultOf(variable) } };
  });
  const definitions = [...used.values()].map((type) => [type.name, definitionOf(type)]);
  return {
    type: 'object',
    properties: Object.fromEntries(properties.map(({ name, schema: property }) => [name, property])),
    required: properties.filter(({ type }) => isNonNullType(type)).map(({ name }) => name),
    additionalProperties: false,
    ...(definitions.length > 0 && { $defs: Object.fromEntries(definitions) }),
  };
}

function typeOf(schema: GraphQLSchema, { type, variable }: VariableDefinitionNode): GraphQLInputType {
  const found: unknown = typeFromAST(schema, type);
  if (isInputType(found)) return found;
  throw new TypeError(`$${variable.name.value} is of no input type`);
}

/** A variable is explained by the argument that takes it. */
function argumentWords(schema: GraphQLSchema, document: DocumentNode): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  const types = new TypeInfo(schema);
  const note = (name: string) => {
    const argument = types.getArgument();
    if (argument?.description && !words.has(name)) words.set(name, argument.description);
  };
  visit(document, visitWithTypeInfo(types, { [Kind.VARIABLE]: (node: VariableNode) => note(node.name.value) }));
  return words;
}

function wordsOf(description: string | null | undefined): JsonSchema {
  return description ? { description } : {};
}

function defaultOf({ defaultValue }: VariableDefinitionNode): JsonSchema {
  return defaultValue === undefined ? {} : { default: valueFromASTUntyped(defaultValue) };
}

function schemaOf(type: GraphQLInputType): JsonSchema {
  const inner = getNullableType(type);
  if (isListType(inner)) return { type: 'array', items: schemaOf(inner.ofType) };
  if (isInputObjectType(inner) || isEnumType(inner)) return { $ref: `#/$defs/${inner.name}` };
  return SCALARS[inner.name] ?? { type: 'string' };
}

function collect(type: GraphQLInputType, used: Map<string, GraphQLNamedInputType>): void {
  const named = getNamedType(type);
  if (used.has(named.name) || !(isInputObjectType(named) || isEnumType(named))) return;
  used.set(named.name, named);
  if (isInputObjectType(named)) for (const field of Object.values(named.getFields())) collect(field.type, used);
}

function definitionOf(type: GraphQLNamedInputType): JsonSchema {
  if (isEnumType(type)) return { ...wordsOf(type.description), enum: type.getValues().map(({ name }) => name) };
  if (!isInputObjectType(type)) return SCALARS[type.name] ?? {};
  const fields = Object.values(type.getFields());
  return {
    ...wordsOf(type.description),
    type: 'object',
    properties: Object.fromEntries(
      fields.map((field) => [field.name, { ...schemaOf(field.type), ...wordsOf(field.description) }]),
    ),
    required: fields
      .filter(({ type: of, defaultValue }) => isNonNullType(of) && defaultValue === undefined)
      .map(({ name }) => name),
    additionalProperties: false,
    ...(type.isOneOf && { minProperties: 1, maxProperties: 1 }),
  };
}
