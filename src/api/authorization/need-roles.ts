import { defaultFieldResolver, type GraphQLField, type GraphQLSchema, getDirectiveValues } from 'graphql';
import type { RequestContext } from '../context.ts';
import { apiError } from '../errors/api-error.ts';
import { type Caller, ROLES, type Role } from './caller.ts';

/**
 * Lets each field with `@needs` answer only to callers whose role is enough. A field that changes something and does not
 * say who may is a mistake of this program: it does not start.
 */
export function needRoles(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || !('getFields' in type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (!('args' in field)) continue;
      const role = neededRole(schema, field);
      if (role === null && type === schema.getMutationType()) throw new Error(`${field.name} lacks @needs`);
      if (role !== null && role !== 'ANYBODY') guardField(field, role);
    }
  }
  return schema;
}

/** What the field's `@needs` says; null where it has none. */
export function neededRole(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): Role | 'ANYBODY' | null {
  const directive = schema.getDirective('needs');
  const node = field.astNode;
  const values = directive && node ? getDirectiveValues(directive, node) : undefined;
  if (values?.role === 'ANYBODY') return 'ANYBODY';
  return ROLES.find((role) => role === values?.role) ?? null;
}

function guardField(field: GraphQLField<unknown, RequestContext>, role: Role): void {
  const { resolve = defaultFieldResolver } = field;
  field.resolve = (source, args, context, info) => {
    mustBe(context, role);
    return resolve(source, args, context, info);
  };
}

function mustBe({ caller, writing }: RequestContext, role: Role): void {
  if (caller !== null && isEnough(caller, role)) return;
  if (writing === null) {
    throw apiError('FORBIDDEN', 'Nobody can write here: start the server with API_TOKENS=<secret>:editor to let them.');
  }
  if (caller === null) {
    throw apiError('UNAUTHENTICATED', 'This needs a token. Send `Authorization: Bearer <token>`.', { role });
  }
  throw apiError('FORBIDDEN', `This needs the role ${role}; the token has ${caller.role}.`, { role });
}

function isEnough(caller: Caller, role: Role): boolean {
  return ROLES.indexOf(caller.role) >= ROLES.indexOf(role);
}
