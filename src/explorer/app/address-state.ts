import { type RefObject, useEffect, useRef, useState } from 'react';
import { watchPointer, whenLetGo } from './held-pointer.ts';
import { goTo, usePlace } from './navigation.ts';

/** How long a lever rests before its place becomes a step of the back button; one that is still held does not rest. */
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
  const own = useRef<string | null>(null);
  useEffect(watchPointer, []);
  useEffect(() => {
    if (draft === null) return;
    const settle = () => {
      const address = encode(draft.state);
      own.current = address;
      if (address !== window.location.search) goTo(`${path}${address}`);
      // Only this draft: the next one may have begun in the meantime.
      setDraft((current) => (current === draft ? null : current));
    };
    let callOff = () => {};
    const timer = setTimeout(() => {
      callOff = whenLetGo(settle);
    }, SETTLE_MS);
    const callOffLeaving = whenLeaving(settle);
    return () => {
      clearTimeout(timer);
      callOff();
      callOffLeaving();
    };
  }, [draft, encode, path]);
  useForeignMove(search, own, () => setDraft(null));
  return [draft?.state ?? decode(search), (state) => setDraft({ state })];
}

/**
 * Acts as soon as a link is about to be followed, within these pages or out of them: what is left must be what the back
 * button leads to. Returns how to call it off.
 */
function whenLeaving(act: () => void): () => void {
  const followed = ({ target }: MouseEvent) => {
    if (target instanceof Element && target.closest('a[href]') !== null) act();
  };
  // Before the link itself hears of it.
  window.addEventListener('click', followed, { capture: true });
  return () => window.removeEventListener('click', followed, { capture: true });
}

/** Calls back when the address changed by other means than a settled draft: back, forward, or a link. */
function useForeignMove(search: string, own: RefObject<string | null>, discard: () => void): void {
  const last = useRef(search);
  useEffect(() => {
    if (last.current === search) return;
    last.current = search;
    if (search === own.current) return;
    own.current = null;
    discard();
  });
}
