import type { InputError, InputFault } from '../../domain/input-error.ts';
import { fieldOf } from './fork.ts';
import { ENTRY, heldAt, placeOf } from './held-faults.ts';
import type { ScenarioRequest } from './named-scenario.ts';

/** A request that was made of another with changes. */
export interface Forked {
  /** The other's id, and its request. */
  readonly id: string;
  readonly origin: ScenarioRequest;
  readonly changes: ScenarioRequest;
  readonly merged: ScenarioRequest;
}

/**
 * What the model found in a merged request, in the terms of who sent the changes: at the entry that was sent, or at
 * `forkOf`, in words, where what the origin holds does not fit.
 */
export function faultsInFork({ faults }: InputError, forked: Forked): readonly InputFault[] {
  const { id, merged } = forked;
  return faults.map((fault) => {
    const message = fault.message.replaceAll(ENTRY, (entry) => sentAt(entry, forked) ?? heldAt(entry, id, merged));
    const sent = sentAt(fault.argument, forked);
    if (sent !== null) return { ...fault, argument: sent, message };
    const held = `${heldAt(fault.argument, id, merged)}, from which this starts`;
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
