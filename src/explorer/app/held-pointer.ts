/** Whether a button of the mouse or a finger is down, and who waits for its end. */
let isHeld = false;
const waiting = new Set<() => void>();

/** Begins to watch the pointer; returns how to end it. */
export function watchPointer(): () => void {
  const watched = new AbortController();
  const options = { capture: true, signal: watched.signal };
  const letGo = () => {
    isHeld = false;
    const due = [...waiting];
    waiting.clear();
    for (const act of due) act();
  };
  window.addEventListener('pointerdown', () => (isHeld = true), options);
  for (const end of ['pointerup', 'pointercancel']) window.addEventListener(end, letGo, options);
  return () => {
    watched.abort();
    letGo();
  };
}

/** Acts at once, or as soon as what is held is let go; returns how to call it off. */
export function whenLetGo(act: () => void): () => void {
  if (isHeld) waiting.add(act);
  else act();
  return () => void waiting.delete(act);
}
