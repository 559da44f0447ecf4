/**
 * Heights for lines of text, each as near to the wanted one as a `gap` between neighbours allows and none below
 * `bottom`. Wanted heights ascend from the top; all in CSS pixels downwards.
 */
export function keptApart(wanted: readonly number[], gap: number, bottom: number): number[] {
  let free = Number.NEGATIVE_INFINITY;
  const lowered = wanted.map((height) => {
    const own = Math.max(height, free);
    free = own + gap;
    return own;
  });
  let limit = bottom;
  const raised = lowered.reverse().map((height) => {
    const own = Math.min(height, limit);
    limit = own - gap;
    return own;
  });
  return raised.reverse();
}
