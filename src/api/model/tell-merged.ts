import { InputError, type InputFault } from '../../domain/input-error.ts';
import type { Comparison } from '../../economics/scenario.ts';
import { firmsByEntry } from '../scenario-input/firms-named.ts';

/** An entry that may name a firm. */
const ENTRY = /\b(scenario|baseline)\.(shares|margins|uncertainty\.correlations)\[(\d+)\]/g;

/**
 * Runs a check of a comparison whose firms were renamed. A fault of an entry that named a firm by the slug it had before says
 * what became of that firm: who asked for one thing of each of two never wrote the name that comes twice.
 * @param asked as it was given
 * @param into for each slug that was replaced, that of the firm it became part of
 */
export function tellingMerged(asked: Comparison, into: ReadonlyMap<string, string>, check: () => void): void {
  try {
    check();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(error.faults.map((fault) => withMerged(fault, asked, into)));
  }
}

function withMerged(fault: InputFault, asked: Comparison, into: ReadonlyMap<string, string>): InputFault {
  const entries = [...`${fault.argument} ${fault.message}`.matchAll(ENTRY)];
  const firms = new Set(entries.flatMap((entry) => firmsOf(entry, asked)));
  const became = [...firms].flatMap((slug) => {
    const now = into.get(slug);
    return now === undefined ? [] : [`"${slug}" became part of "${now}"`];
  });
  if (became.length === 0) return fault;
  const advice = entries.length > 1 ? ', and the two are one firm now: keep one entry, with what it has in all' : '';
  return { ...fault, message: `${fault.message}; ${became.join(', and ')}${advice}` };
}

function firmsOf([, path, list, index]: RegExpMatchArray, asked: Comparison): readonly string[] {
  const { shares, margins, correlations } = firmsByEntry(path === 'scenario' ? asked.scenario : asked.baseline);
  const entries = list === 'shares' ? shares : list === 'margins' ? margins : correlations;
  return entries[Number(index)] ?? [];
}
