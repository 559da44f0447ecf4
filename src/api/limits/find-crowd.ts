import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** Where in a document more fields meet than may be compared. */
export interface Crowd {
  /** What is there most often: a field, or fragments beside one another. */
  readonly of: 'FIELD' | 'FRAGMENTS';
  /** The field, or the place of the fragments: keys of the answer from the root, with dots; empty for the root. */
  readonly path: string;
  /** How often the field is asked for, or how many fragments are spread, as far as was counted. */
  readonly times: number;
}

/** A selection set, and the fragments around it, the inner one first. */
interface Part {
  readonly set: SelectionSetNode;
  readonly within: Within | null;
}

interface Within {
  readonly name: string;
  readonly outer: Within | null;
}

/** One place of the answer: what is asked for there, by key, and the fragments that are spread there. */
interface Place {
  readonly path: string;
  readonly keys: Map<string, { times: number; readonly below: Part[] }>;
  readonly spread: Set<string>;
}

/**
 * Null where no more than `most` steps are taken: one for each selection, and one for each pair of fields with one key, or of
 * fragments, that meets in one place of the answer. Validation compares such pairs. Ends where there are more.
 */
export function findCrowd({ definitions }: DocumentNode, most: number): Crowd | null {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  const seen = new Set<string>();
  let left = most;
  let crowd: Crowd = { of: 'FRAGMENTS', path: '', times: 0 };

  /** Whether there are more steps than may be taken. */
  function isCrowded(parts: readonly Part[], path: string): boolean {
    const place: Place = { path, keys: new Map(), spread: new Set() };
    for (const part of parts) gather(part, place);
    if (left < 0) return true;
    for (const [key, asked] of place.keys)
      if (asked.below.length > 0 && isCrowded(asked.below, below(path, key))) return true;
    return false;
  }

  function gather({ set, within }: Part, place: Place): void {
    for (const selection of set.selections) {
      left -= 1;
      if (left < 0) return;
      if (selection.kind === Kind.FIELD) meet(selection, within, place);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) enter(selection, within, place);
      else gather({ set: selection.selectionSet, within }, place);
    }
  }

  function meet({ alias, name, selectionSet }: FieldNode, within: Within | null, { path, keys }: Place): void {
    const key = (alias ?? name).value;
    const asked = keys.get(key) ?? { times: 0, below: [] };
    keys.set(key, asked);
    left -= asked.times;
    asked.times += 1;
    if (selectionSet !== undefined) asked.below.push({ set: selectionSet, within });
    if (asked.times > crowd.times) crowd = { of: 'FIELD', path: below(path, key), times: asked.times };
  }

  /** Each fragment once in a place, as execution takes it. One that spreads itself ends: validation refuses it later. */
  function enter({ name: { value: name } }: FragmentSpreadNode, within: Within | null, place: Place): void {
    const fragment = fragments.get(name);
    if (fragment === undefined || place.spread.has(name) || isWithin(name, within)) return;
    seen.add(name);
    left -= place.spread.size;
    place.spread.add(name);
    const times = place.spread.size;
    if (times > crowd.times) crowd = { of: 'FRAGMENTS', path: place.path, times };
    gather({ set: fragment.selectionSet, within: { name, outer: within } }, place);
  }

  const startsCrowded = (set: SelectionSetNode) => isCrowded([{ set, within: null }], '');
  const operations = definitions.flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION ? [one] : []));
  if (operations.some(({ selectionSet }) => startsCrowded(selectionSet))) return crowd;
  // Fragments that no operation asks for are compared too, before they are refused.
  return [...fragments].some(([name, { selectionSet }]) => !seen.has(name) && startsCrowded(selectionSet))
    ? crowd
    : null;
}

function below(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

function isWithin(name: string, within: Within | null): boolean {
  for (let at = within; at !== null; at = at.outer) if (at.name === name) return true;
  return false;
}
