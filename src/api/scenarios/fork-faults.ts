import type { InputError, InputFault } from '../../domain/input-error.ts';
import { fieldOf, isFields, keyParts } from './fork.ts';
import type { ScenarioRequest } from './named-scenario.ts';

/** A request that was made of another with changes. */
export interface Forked {
  /** The other's id, and its request. */
  readonly id: string;
  readonly origin: ScenarioRequest;
  readonly changes: ScenarioRequest;
  readonly merged: ScenarioRequest;
}

/** A list entry or a field of a case, and what lies within it. */
const PLACE = /^(scenario|baseline)\.(\w+)(?:\[(\d+)\])?(.*)$/;
const ENTRY = /\b(?:scenario|baseline)\.\w+\[\d+\]/g;

/**
 * What the model found in a merged request, in the terms of who sent the changes: at the entry that was sent, or at
 * `forkOf`, in words, where what the origin holds does not fit.
 */
export function faultsInFork({ faults }: InputError, forked: Forked): readonly InputFault[] {
  return faults.map((fault) => {
    const message = fault.message.replaceAll(ENTRY, (entry) => sentAt(entry, forked) ?? heldAt(entry, forked));
    const sent = sentAt(fault.argument, forked);
    if (sent !== null) return { ...fault, argument: sent, message };
    const held = `${heldAt(fault.argument, forked)}, from which this starts`;
    return { ...fault, argument: 'forkOf', message: `${held}: ${message}. Give it here to replace it.` };
  });
}

/** The place among the changes; null where it is the origin's. What neither gives can be given in the changes. */
function sentAt(argument: string, { origin, changes, merged }: Forked): string | null {
  const place = placeOf(argument);
  if (place === null) return argument;
  const { path, field, index, rest } = place;
  const [own, all] = [fieldOf(changes, path, field), fieldOf(merged, path, field)];
  if (own === null) return fieldOf(origin, path, field) === null ? argument : null;
  if (index === null || !Array.isArray(own) || !Array.isArray(all)) return argument;
  // A merged list holds what the origin keeps, then the changes.
  const sent = index - (all.length - own.length);
  return sent < 0 ? null : `${path}.${field}[${sent}]${rest}`;
}

/** What the origin holds there, by the names of its key: places of a merged list are nobody's. */
function heldAt(argument: string, { id, merged }: Forked): string {
  const place = placeOf(argument);
  if (place === null) return argument;
  const { path, field, index, rest } = place;
  const list = fieldOf(merged, path, field);
  const names = index !== null && Array.isArray(list) ? namesOf(field, list[index]) : '';
  return `${path}.${field}${rest}${names === '' ? '' : ` of ${names}`} in "${id}"`;
}

function namesOf(field: string, entry: unknown): string {
  return keyParts(field)
    .map((part) => (isFields(entry) ? (entry[part] ?? null) : null))
    .filter((name) => name !== null)
    .join(', ');
}

interface Place {
  readonly path: keyof ScenarioRequest;
  readonly field: string;
  readonly index: number | null;
  readonly rest: string;
}

/** Null for a case as a whole. */
function placeOf(argument: string): Place | null {
  const [, path, field = '', index, rest = ''] = PLACE.exec(argument) ?? [];
  if (path !== 'scenario' && path !== 'baseline') return null;
  return { path, field, index: index === undefined ? null : Number(index), rest };
}
