import {
  buildSchema,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { loadSchema } from '../../src/api/server/load-schema.ts';
import { USUAL_BOUNDS } from '../../src/domain/bounds.ts';

const schema = buildSchema(loadSchema());

describe('the schema', () => {
  it('describes every type, field, argument and enum value', () => {
    expect(undescribed(schema)).toEqual([]);
  });

  it('notices what is not described', () => {
    const bare = buildSchema('"""Root.""" type Query { """Documented.""" good: Int bad(of: Int): Int }');
    expect(undescribed(bare)).toEqual(['Query.bad', 'Query.bad(of:)']);
  });

  it('says how much a bulk may hold, and what changes that', () => {
    const bound = USUAL_BOUNDS.variableBytes.toLocaleString('en');
    const { bulkAdd } = schema.getMutationType()?.getFields() ?? {};
    for (const words of [`${bound} bytes`, 'MAX_VARIABLE_BYTES', 'several bulks', 'npm run seed']) {
      expect(bulkAdd?.description).toContain(words);
    }
  });

  it('says the unit of money and of shares in the name or the description', () => {
    const amounts = coordinates(schema).filter(({ name }) => /amount|price|profit|income|spend/i.test(name));
    const silent = amounts.filter(({ path, text }) => !/usd|dollar|share|margin|ratio/i.test(`${path} ${text}`));
    expect(silent.filter(({ scalar }) => scalar).map(({ path }) => path)).toEqual([]);
  });
});

interface Coordinate {
  readonly path: string;
  readonly name: string;
  readonly text: string;
  /** A number, rather than a type of its own. */
  readonly scalar: boolean;
}

function undescribed(of: GraphQLSchema): string[] {
  return coordinates(of)
    .filter(({ text }) => text.trim() === '')
    .map(({ path }) => path);
}

function coordinates(of: GraphQLSchema): Coordinate[] {
  const types = Object.values(of.getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
  );
  const directives = of.getDirectives().filter((directive) => !isSpecifiedDirective(directive));
  return [
    ...directives.map(({ name, description }) => coordinate(`@${name}`, name, description)),
    ...types.flatMap(coordinatesOfType),
  ];
}

function coordinatesOfType(type: GraphQLNamedType): Coordinate[] {
  const own = coordinate(type.name, type.name, type.description);
  if (isObjectType(type) || isInterfaceType(type)) {
    return [own, ...Object.values(type.getFields()).flatMap((field) => coordinatesOfField(type.name, field))];
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    return [
      own,
      ...fields.map((field) =>
        coordinate(`${type.name}.${field.name}`, field.name, field.description, String(field.type)),
      ),
    ];
  }
  if (isEnumType(type)) {
    return [
      own,
      ...type.getValues().map((value) => coordinate(`${type.name}.${value.name}`, value.name, value.description)),
    ];
  }
  return [own];
}

function coordinatesOfField(type: string, field: GraphQLField<unknown, unknown>): Coordinate[] {
  const path = `${type}.${field.name}`;
  return [
    coordinate(path, field.name, field.description, String(field.type)),
    ...field.args.map((argument) =>
      coordinate(`${path}(${argument.name}:)`, argument.name, argument.description, String(argument.type)),
    ),
  ];
}

function coordinate(path: string, name: string, description: string | null | undefined, type = ''): Coordinate {
  return { path, name, text: description ?? '', scalar: /^\[?(Float|Int)!?\]?!?$/.test(type) };
}
