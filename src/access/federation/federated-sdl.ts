import { type ConstDirectiveNode, type DocumentNode, Kind, type ObjectTypeDefinitionNode, parse, visit } from 'graphql';
import { KEY_FIELDS, SHARED } from './key-fields.ts';

/** `@oneOf` is younger than the library, which has to be told of it. */
const PREAMBLE = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])
  directive @oneOf on INPUT_OBJECT
`);

const NOT_FEDERATED = ['Mutation', 'Subscription'];

/** The SDL for reading, with the keys of its things. */
export function federatedSdl(sdl: string): DocumentNode {
  const document = visit(parse(sdl), {
    [Kind.OBJECT_TYPE_DEFINITION]: { enter: (node) => (isFederated(node) ? withDirectives(node) : null) },
    [Kind.OBJECT_TYPE_EXTENSION]: { enter: (node) => (isFederated(node) ? undefined : null) },
  });
  return { ...document, definitions: [...PREAMBLE.definitions, ...document.definitions] };
}

function isFederated({ name }: { readonly name: { readonly value: string } }): boolean {
  return !NOT_FEDERATED.includes(name.value);
}

function withDirectives(node: ObjectTypeDefinitionNode): ObjectTypeDefinitionNode {
  const added = directivesOf(node.name.value);
  return added.length === 0 ? node : { ...node, directives: [...(node.directives ?? []), ...added] };
}

function directivesOf(type: string): readonly ConstDirectiveNode[] {
  if (SHARED.includes(type)) return directives('@shareable');
  if (!isKeyed(type)) return [];
  const field = KEY_FIELDS[type];
  return directives(`@key(fields: "id")${field === null ? '' : ` @key(fields: "${field}")`}`);
}

function isKeyed(type: string): type is keyof typeof KEY_FIELDS {
  return Object.hasOwn(KEY_FIELDS, type);
}

function directives(text: string): readonly ConstDirectiveNode[] {
  const [definition] = parse(`extend type T ${text}`).definitions;
  return definition?.kind === Kind.OBJECT_TYPE_EXTENSION ? (definition.directives ?? []) : [];
}
