import { useSyncExternalStore } from 'react';

/** Where the reader is, as a subscription to the browser's own history: no second copy of the address is kept. */
const listeners = new Set<() => void>();

export interface Place {
  readonly path: string;
  readonly search: string;
}

/** Goes to an address of these pages; `replace` leaves no step for the back button. */
export function goTo(address: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  if (replace) window.history.replaceState(null, '', address);
  else window.history.pushState(null, '', address);
  for (const listener of listeners) listener();
}

export function usePlace(): Place {
  const path = useSyncExternalStore(subscribe, () => window.location.pathname);
  const search = useSyncExternalStore(subscribe, () => window.location.search);
  return { path, search };
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}
