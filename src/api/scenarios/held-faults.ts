import { InputError, type InputFault } from '../../domain/input-error.ts';
import { fieldOf, isFields, keyParts } from './fork.ts';
import type { NamedScenario, ScenarioRequest } from './named-scenario.ts';

/** A list entry or a field of a case, and what lies within it. */
const PLACE = /^(scenario|baseline)\.(\w+)(?:\[(\d+)\])?(.*)$/;
/** Places that a message may name. */
export const ENTRY = /\b(?:scenario|baseline)\.\w+\[\d+\]/g;

/** Where something stands in a request. */
export interface Place {
  readonly path: keyof ScenarioRequest;
  readonly field: string;
  readonly index: number | null;
  readonly rest: string;
}

/** What the model finds in a request that was kept: at the argument that named it, in words, since nobody sent its levers. */
export function faultHeld(fault: InputFault, { id, request }: NamedScenario, argument: string): InputFault {
  const message = fault.message.replaceAll(ENTRY, (entry) => heldAt(entry, id, request));
  return { ...fault, argument, message: `${heldAt(fault.argument, id, request)}: ${message}` };
}

/** Turns every fault of a scenario with a name into such a one; another failure stays what it is. */
export function faultsHeld(named: NamedScenario, argument: string): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(error.faults.map((fault) => faultHeld(fault, named, argument)));
  };
}

/** What a request holds there, by the names of its key: the place in a list tells nobody who did not send the list. */
export function heldAt(argument: string, id: string, request: ScenarioRequest): string {
  const place = placeOf(argument);
  if (place === null) return `${argument} in "${id}"`;
  const { path, field, index, rest } = place;
  const list = fieldOf(request, path, field);
  const names = index !== null && Array.isArray(list) ? namesOf(field, list[index]) : '';
  return `${path}.${field}${rest}${names === '' ? '' : ` of ${names}`} in "${id}"`;
}

/** Null for a case as a whole. */
export function placeOf(argument: string): Place | null {
  const [, path, field = '', index, rest = ''] = PLACE.exec(argument) ?? [];
  if (path !== 'scenario' && path !== 'baseline') return null;
  return { path, field, index: index === undefined ? null : Number(index), rest };
}

function namesOf(field: string, entry: unknown): string {
  return keyParts(field)
    .map((part) => (isFields(entry) ? (entry[part] ?? null) : null))
    .filter((name) => name !== null)
    .join(', ');
}
