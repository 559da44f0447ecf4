import { useEffect, useState } from 'react';
import { goTo, usePlace } from './navigation.ts';

/** How long a lever rests before its place becomes a step of the back button. */
const SETTLE_MS = 450;

/**
 * State that lives in the address. While the reader moves something it is a draft in memory, so that a drag is one
 * step of the history and not a hundred; at rest the address alone is the truth.
 */
export function useAddressState<S>(
  decode: (search: string) => S,
  encode: (state: S) => string,
): readonly [S, (state: S) => void] {
  const { path, search } = usePlace();
  const [draft, setDraft] = useState<{ readonly state: S; readonly from: string } | null>(null);
  // A draft from before the back button was pressed is void.
  const live = draft !== null && draft.from === search ? draft : null;

  useEffect(() => {
    if (live === null) return;
    const timer = setTimeout(() => {
      setDraft(null);
      const address = encode(live.state);
      if (address !== search) goTo(`${path}${address}`);
    }, SETTLE_MS);
    return () => clearTimeout(timer);
  }, [live, encode, path, search]);

  return [live?.state ?? decode(search), (state) => setDraft({ state, from: search })];
}
