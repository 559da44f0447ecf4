import { useSyncExternalStore } from 'react';

/** Where the reader is, as a subscription to the browser's own history: no second copy of the address is kept. */
const listeners = new Set<() => void>();

export interface Place {
  readonly path: string;
  readonly search: string;
}

/**
 * Goes to an address of these pages. A panel stays over its own page, and the step below it gets the new address too, so
 * that going back closes the panel and undoes nothing.
 */
export function goTo(address: string): void {
  onceThere(() => {
    const isSamePage = new URL(address, window.location.href).pathname === window.location.pathname;
    const panel = isSamePage ? panelHere() : null;
    if (panel === null) window.history.pushState(null, '', address);
    else {
      window.history.replaceState(null, '', address);
      window.history.pushState({ panel }, '', address);
    }
    tell();
  });
}

export function usePlace(): Place {
  const path = useSyncExternalStore(subscribe, () => window.location.pathname);
  const search = useSyncExternalStore(subscribe, () => window.location.search);
  return { path, search };
}

/** Puts a panel over the page, as a step of the history: going back closes it. It is plain data, which the browser keeps. */
export function openPanel(panel: object): void {
  onceThere(() => {
    window.history.pushState({ panel }, '');
    tell();
  });
}

/** Goes back to the page below the panel, so that no step is left of it behind the reader. */
export function closePanel(): void {
  if (panelHere() === null || isGoingBack) return;
  isGoingBack = true;
  window.addEventListener('popstate', () => (isGoingBack = false), { once: true });
  window.history.back();
}

/** Takes the panel off the step that the reader is on, for a page that is about to be loaded again: nothing is drawn anew. */
export function dropPanel(): void {
  window.history.replaceState(null, '');
}

/** The panel over the page; null without one. */
export function usePanel(): object | null {
  return useSyncExternalStore(subscribe, panelHere);
}

function panelHere(): object | null {
  return window.history.state?.panel ?? null;
}

/** Until the browser has gone back, which takes it a moment: a step taken meanwhile would be lost. */
let isGoingBack = false;

function onceThere(act: () => void): void {
  if (isGoingBack) window.addEventListener('popstate', act, { once: true });
  else act();
}

function tell(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}
