/** Under what name a load that somebody starts by hand enters the history. */
export function loadAuthor(): { readonly actor: string; readonly at: string; readonly reason: null } {
  return { actor: 'seed', at: new Date().toISOString(), reason: null };
}
