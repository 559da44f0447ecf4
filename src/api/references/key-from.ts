import { fromGlobalId, type NodeKind } from '../../domain/global-id.ts';
import { badInput } from '../errors/api-error.ts';

/** The key in an argument that takes a key or a global id. A global id of another kind is refused. */
export function keyFrom(kind: NodeKind, value: string, argument: string): string {
  const id = fromGlobalId(value);
  if (id === null) return value;
  if (id.kind !== kind) throw badInput(argument, `\`${argument}\` is the id of a ${id.kind}, not of a ${kind}.`);
  return id.key;
}
