import type { Evidence } from './evidence.ts';

/** Ids of the house claims that state these parameters; an id without a parameter has none. */
export function claimsBehind({ parameters }: Evidence, ids: readonly string[]): readonly string[] {
  return ids.flatMap((id) => (parameters.get(id)?.points ?? []).map(({ claim }) => claim));
}
