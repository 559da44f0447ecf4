/** Keeps the event loop from its work for so many milliseconds in every turn of its, until it is let go. */
export function holdUp(milliseconds: number): () => void {
  let isHeld = true;
  const hold = () => {
    if (!isHeld) return;
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
    setImmediate(hold);
  };
  hold();
  return () => {
    isHeld = false;
  };
}
