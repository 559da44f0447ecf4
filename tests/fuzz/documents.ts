import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import type { Chance } from './chance.ts';
import { valueFor } from './values.ts';

/** How often a document has something that is not as the grammar or the schema wants it, and how often it is then so: once in so many. */
const SLIPS = 3;
const ODD = 15;

/** As text has it that JSON wrote: whole pairs are written as they are. */
const LONE_SURROGATE = /\\ud[89a-f][0-9a-f]{2}/g;

interface Growing {
  readonly schema: GraphQLSchema;
  readonly chance: Chance;
  readonly fragments: string[];
  /** Whether it may have slips; of those that may, hardly a large one comes as far as a resolver. */
  readonly slips: boolean;
  /** Fields that may still come, so that documents end. */
  left: number;
}

/** A document as a stranger may write it: of the schema, deep or wide, with aliases, fragments and directives, and sometimes just wrong. */
export function documentFor(schema: GraphQLSchema, chance: Chance): string {
  const slips = chance.oneIn(SLIPS);
  const growing: Growing = { schema, chance, fragments: [], slips, left: chance.one([3, 8, 20, 60]) };
  const kind = chance.oneIn(25) ? 'mutation' : 'query';
  const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
  const depth = chance.one([1, 2, 3, 4, 6, 9]);
  const body = root ? selectionOf(root, growing, depth) : '{ __typename }';
  const text = [
    `${kind}${chance.oneIn(2) ? ' Q' : ''}${slips ? directive(growing, 30) : ''} ${body}`,
    ...growing.fragments,
  ].join('\n');
  return slip(growing) ? broken(text, chance) : text;
}

function selectionOf(type: GraphQLNamedType, growing: Growing, depth: number): string {
  const { chance } = growing;
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  const fields = Object.values(type.getFields());
  const wanted = chance.oneIn(15) ? 12 : 1 + chance.below(3);
  const parts = Array.from({ length: wanted }, () => fieldOf(chance.one(fields), growing, depth)).filter(Boolean);
  if (chance.oneIn(6)) parts.push(spreadOf(type, growing, depth));
  if (parts.length === 0 || chance.oneIn(8)) parts.push('__typename');
  return `{ ${parts.join(' ')} }`;
}

function fieldOf(field: GraphQLField<unknown, unknown>, growing: Growing, depth: number): string {
  const { chance } = growing;
  const type = getNamedType(field.type);
  growing.left -= 1;
  if (growing.left < 0 || (depth <= 0 && !isLeafType(type))) return '';
  const alias = chance.oneIn(6) ? `a${chance.below(4)}: ` : '';
  const name = slip(growing) ? `${field.name}x` : field.name;
  const below = isLeafType(type) ? '' : ` ${selectionOf(type, growing, depth - 1)}`;
  return `${alias}${name}${argumentsOf(field.args, growing)}${directive(growing, 15)}${below}`;
}

function argumentsOf(args: readonly GraphQLArgument[], growing: Growing): string {
  const { chance, slips } = growing;
  const given = args.filter((arg) => (isRequiredArgument(arg) ? !slip(growing) : chance.oneIn(3)));
  if (given.length === 0) return '';
  const written = given.map((arg) => `${arg.name}: ${literal(arg.type, valueFor(arg.type, chance, slips))}`).join(', ');
  return `(${slips ? written : written.replace(LONE_SURROGATE, '')})`;
}

/** A value as a document writes it; enums without quotes where they are what the type wants. */
function literal(type: GraphQLInputType, value: unknown): string {
  if (isNonNullType(type)) return literal(type.ofType, value);
  if (isEnumType(type) && typeof value === 'string' && /^[A-Z_]+$/.test(value)) return value;
  if (typeof value === 'string') return value.startsWith('\u0001raw:') ? value.slice(5, -1) : JSON.stringify(value);
  if (value === null || typeof value !== 'object') return `${value}`;
  if (Array.isArray(value)) {
    return `[${value.map((entry) => literal(isListType(type) ? type.ofType : type, entry)).join(', ')}]`;
  }
  const fields = isInputObjectType(type) ? type.getFields() : {};
  const written = Object.entries(value).filter(([name]) => /^[_A-Za-z]\w*$/.test(name));
  return `{ ${written.map(([name, entry]) => `${name}: ${literal(fields[name]?.type ?? type, entry)}`).join(', ')} }`;
}

function spreadOf(type: GraphQLNamedType, growing: Growing, depth: number): string {
  const { chance, fragments } = growing;
  if (chance.oneIn(2)) return `... on ${type.name}${directive(growing, 5)} ${selectionOf(type, growing, depth - 1)}`;
  const name = `F${chance.below(3)}${type.name}`;
  const head = `fragment ${name} on`;
  if (!fragments.some((text) => text.startsWith(head))) {
    const at = fragments.push(head) - 1; // taken before its own selection grows, which may name it again
    fragments[at] = `${head} ${type.name} ${selectionOf(type, growing, depth - 1)}`;
  } else if (fragments.includes(head) && !growing.slips) return '__typename';
  return `...${name}`;
}

const DIRECTIVES = ['@skip(if: false)', '@include(if: true)', '@skip(if: true)'];
const WRONG = ['@include(if: 1)', '@nope', '@skip', '@skip(if: false) @skip(if: false)', '@deprecated'];

function directive(growing: Growing, times: number): string {
  const { chance } = growing;
  return chance.oneIn(times) ? ` ${chance.one(slip(growing) ? WRONG : DIRECTIVES)}` : '';
}

function slip({ chance, slips }: Growing): boolean {
  return slips && chance.oneIn(ODD);
}

/** Cut, doubled or with a stray sign. */
function broken(text: string, chance: Chance): string {
  const at = chance.below(text.length + 1);
  return chance.one([
    text.slice(0, at),
    text.slice(at),
    `${text.slice(0, at)}${chance.one(['{', '}', '"', '"""', '$', '\u0000', '\ud800', '#', '...', '!', '(', '@'])}${text.slice(at)}`,
    `${text}\n${text}`,
    '{'.repeat(5_000),
    `{ a${'['.repeat(3_000)}`,
    `query { ${'a '.repeat(5_000)} }`,
  ]);
}
