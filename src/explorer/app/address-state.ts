import { useEffect, useRef, useState } from 'react';
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
  const [draft, setDraft] = useState<{ readonly state: S } | null>(null);
  useEffect(() => {
    if (draft === null) return;
    const timer = setTimeout(() => {
      const address = encode(draft.state);
      if (address !== window.location.search) goTo(`${path}${address}`);
      setDraft(null);
    }, SETTLE_MS);
    return () => clearTimeout(timer);
  }, [draft, encode, path]);
  useDiscard(search, draft === null ? null : encode(draft.state), () => setDraft(null));
  return [draft?.state ?? decode(search), (state) => setDraft({ state })];
}

/** Drops a draft when the reader goes elsewhere in the meantime: back, forward, or by a link. */
function useDiscard(search: string, drafted: string | null, discard: () => void): void {
  const last = useRef(search);
  useEffect(() => {
    if (last.current === search) return;
    last.current = search;
    if (drafted !== null && drafted !== search) discard();
  });
}
