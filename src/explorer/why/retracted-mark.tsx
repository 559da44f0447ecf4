/** When a claim was retracted, beside it wherever it is still named; nothing beside one that stands. */
export function RetractedMark({ on }: { readonly on: string | null | undefined }) {
  return on ? <span className="basis weak">retracted on {on}</span> : null;
}
