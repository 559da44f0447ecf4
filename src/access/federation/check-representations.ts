import { badInput } from '../../api/errors/api-error.ts';
import { NODE_KINDS, type NodeKind } from '../../domain/global-id.ts';
import { KEY_FIELDS } from './key-fields.ts';

const EXAMPLE = '{ "__typename": "Firm", "slug": "lumentum" }';

/** Refuses what cannot stand for a thing of this subgraph, which the library would take for a mistake of ours. */
export function checkRepresentations(representations: readonly unknown[]): void {
  for (const [index, one] of representations.entries()) {
    const fault = faultOf(one);
    if (fault !== null) throw badInput(`representations[${index}]`, fault);
  }
}

function faultOf(one: unknown): string | null {
  if (typeof one !== 'object' || one === null || Array.isArray(one))
    return `A representation is an object with a type and a key, such as ${EXAMPLE}.`;
  const type: unknown = Reflect.get(one, '__typename');
  const kind = NODE_KINDS.find((known) => known === type);
  if (kind === undefined)
    return `${type === undefined ? 'The representation has no `__typename`' : `${JSON.stringify(type)} is no type with a key`}: it is one of ${NODE_KINDS.join(', ')}, such as in ${EXAMPLE}.`;
  const keys = keysOf(kind);
  if (keys.some((key) => typeof Reflect.get(one, key) === 'string')) return null;
  return `The ${kind} has no key: give its ${keys.map((key) => `\`${key}\``).join(' or ')} as text.`;
}

function keysOf(kind: NodeKind): readonly string[] {
  const field = KEY_FIELDS[kind];
  return field === null ? ['id'] : ['id', field];
}
