import { fromGlobalId, type NodeKind } from '../../domain/global-id.ts';

/**
 * The slug that a reference in an input stands for: a global id of the right kind becomes its key. Anything else stays
 * as it was given, so that the model refuses it under the name that the caller wrote.
 */
export function slugOf(kind: NodeKind, reference: string): string {
  const id = fromGlobalId(reference);
  return id?.kind === kind ? id.key : reference;
}
